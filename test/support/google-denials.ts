// Deny policies judged in the plainest way, apart from the engine and its readers, for the tables of the controls: who is in which set is written down for
// Acme, and conditions are of three forms.
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Guardrail } from '../../lib/gcp/guardrail';

/** A request as the command line takes it. */
export interface GoogleRequest {
  /** As allow policies name it; an agent identity by its v2 name. */
  readonly principal: string;
  /** In the v2 form. */
  readonly permission: string;
  readonly resource?: string;
  readonly project: string;
  readonly folder: string;
  readonly organization: string;
  /** Ids of the values by ids of the keys. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly orgPolicy?: { readonly constraint: string; readonly value?: string };
  readonly request?: { readonly from: string };
}

/** A request of a table, and what comes out. */
export interface Asked extends GoogleRequest {
  /** Whether a deny rule denies it. */
  readonly denied: boolean;
  /** The kind of policy that keeps it out where no deny rule does. */
  readonly keptOut?: string;
}

const PROJECTS = Object.values(ACME_GOOGLE.projects);
const FOLDER_OF: Readonly<Record<string, string>> = {
  'acme-prod': ACME_GOOGLE.folders.prod, 'acme-nonprod': ACME_GOOGLE.folders.nonProd, 'acme-logs': ACME_GOOGLE.folders.security,
};

/** Where a request goes to. */
export type Place = Pick<GoogleRequest, 'project' | 'folder' | 'organization'>;

export const PROD: Place = { project: 'acme-prod', folder: ACME_GOOGLE.folders.prod, organization: ACME_GOOGLE.organization };
export const NON_PROD: Place = { project: 'acme-nonprod', folder: ACME_GOOGLE.folders.nonProd, organization: ACME_GOOGLE.organization };

/** The principal itself, and every set that it is in. */
function setsOf(principal: string): string[] {
  const manager = 'principalSet://cloudresourcemanager.googleapis.com';
  const everybody = 'principalSet://goog/public:all';
  const [, type, email] = /^(user|group|serviceAccount):(.+)$/.exec(principal) ?? [];
  if (type === 'user') return [`principal://goog/subject/${email}`, everybody];
  if (type === 'serviceAccount') {
    const agent = /^service-\d+@/.test(email);
    const project = PROJECTS.find(({ id, number }) => email.endsWith(`@${id}.iam.gserviceaccount.com`) || email.startsWith(`service-${number}@`));
    if (!project) throw new Error(`nobody knows ${email}`);
    const nodes = [`projects/${project.number}`, FOLDER_OF[project.id], `organizations/${ACME_GOOGLE.organization}`];
    const own = `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`;
    return [own, ...nodes.map((node) => `${manager}/${node}/type/Service${agent ? 'Agent' : 'Account'}`), everybody];
  }
  const [, domain, number] = /^principal:\/\/(agents\.[^/]+)\/resources\/aiplatform\/projects\/(\d+)\//.exec(principal) ?? [];
  if (!domain) throw new Error(`no principal of the tables: ${principal}`);
  return [principal, `principalSet://${domain}/attribute.platformContainer/aiplatform/projects/${number}`, `principalSet://${domain}/*`, everybody];
}

/** Whether a name of a policy is the permission, or a group that has it. */
function names(pattern: string, permission: string): boolean {
  const [service, name] = pattern.split('/');
  const [of, asked] = permission.split('/');
  return service === of && (name === '*.*' || name === asked || (name.endsWith('.*') && asked.startsWith(name.slice(0, -1))));
}

/** Whether a condition holds; one of another form would be a mistake of the tests. */
function holds(expression: string, request: GoogleRequest): boolean {
  const tag = /^!\(?((?:resource\.matchTagId\('[^']+', '[^']+'\)(?: \|\| )?)+)\)?$/.exec(expression);
  if (tag) {
    const pairs = [...tag[1].matchAll(/matchTagId\('([^']+)', '([^']+)'\)/g)];
    return !pairs.some(([, key, value]) => request.tags?.[key] === value);
  }
  if (/^api\.getAttribute\('mcp\.googleapis\.com\/tool\.isReadOnly', false\) == false$/.test(expression)) {
    return (request.attributes?.['mcp.googleapis.com/tool.isReadOnly'] ?? false) === false;
  }
  const servers = expression.split(' && ').map((part) => /^resource\.service != '([^']+)'$/.exec(part)?.[1]);
  if (servers.every((server) => server !== undefined)) return servers.every((server) => server !== request.attributes?.['resource.service']);
  throw new Error(`no condition of the tables: ${expression}`);
}

/** The names of the rules that deny a request. */
export function denialsOf(guardrails: Guardrail | readonly Guardrail[]): (request: GoogleRequest) => string[] {
  const policies = [guardrails].flat().flatMap(({ documents }) => documents).filter(({ kind }) => kind === 'DENY_POLICY');
  return (request) => {
    const project = PROJECTS.find(({ id }) => id === request.project)!;
    const nodes = [`projects/${project.id}`, `projects/${project.number}`, request.folder, `organizations/${request.organization}`];
    const sets = setsOf(request.principal);
    const any = (list: readonly string[] | undefined) => (list ?? []).some((each) => sets.includes(each));
    const named = (list: readonly string[] | undefined) => (list ?? []).some((each) => names(each, request.permission));
    return policies.filter(({ attachedTo: [node] }) => nodes.includes(node)).flatMap(({ content }) => content.rules as any[])
      .filter(({ deny_rule: rule }) => any(rule.denied_principals) && !any(rule.exception_principals)
        && named(rule.denied_permissions) && !named(rule.exception_permissions)
        && (rule.denial_condition === undefined || holds(rule.denial_condition.expression, request)))
      .map(({ description }) => description);
  };
}
