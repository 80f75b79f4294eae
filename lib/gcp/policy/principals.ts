import { malformed, tooWide, v1Principal } from '../../core/errors';
import { isUnresolved } from '../../core/tokens';
import { isEmail, isServiceAgent, tryHomeProject } from './identifiers';

// Principals in the v2 form of deny policies.
// Source: https://docs.cloud.google.com/iam/docs/principal-identifiers#deny, seen 2026-11-20.

/** Who a principal of a deny policy is. */
export type PrincipalKind =
  | 'USER' | 'GROUP' | 'DOMAIN' | 'EVERYBODY'
  | 'SERVICE_ACCOUNT' | 'SERVICE_ACCOUNTS' | 'SERVICE_AGENTS'
  | 'POOL_SUBJECT' | 'POOL_SET' | 'WORKFORCE_SUBJECT' | 'WORKFORCE_SET'
  | 'AGENT' | 'AGENTS' | 'BIGQUERY';

export interface Principal {
  readonly kind: PrincipalKind;
  /** Whether it is one identity, not a set. */
  readonly one: boolean;
  /** What the forms of its kind differ in: an email, a node, a pool with the rest. */
  readonly parts: readonly string[];
}

interface Form {
  readonly kind: PrincipalKind;
  readonly shape: RegExp;
}

const TOKEN = '\\$\\{TfToken\\[[^\\]]*\\]\\}';
const NODE = `((?:projects|folders|organizations)/(?:\\d+|${TOKEN})|${TOKEN})`;
const NUMBER = `(\\d+|${TOKEN})`;
const POOL = `projects/${NUMBER}/locations/global/workloadIdentityPools/([^/]+)`;
const WORKFORCE = 'locations/global/workforcePools/([^/]+)';
const TRUST_DOMAIN = `agents\\.global\\.((?:org|project)-(?:\\d+|${TOKEN}))\\.system\\.id\\.goog`;

/** Every form that a deny policy takes, one a row. */
const FORMS: readonly Form[] = [
  { kind: 'USER', shape: /^principal:\/\/goog\/subject\/([^/]+)$/ },
  { kind: 'GROUP', shape: /^principalSet:\/\/goog\/group\/([^/]+)$/ },
  { kind: 'DOMAIN', shape: /^principalSet:\/\/goog\/cloudIdentityCustomerId\/([^/]+)$/ },
  { kind: 'EVERYBODY', shape: /^principalSet:\/\/goog\/(public:all)$/ },
  { kind: 'SERVICE_ACCOUNT', shape: /^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\/([^/]+)$/ },
  { kind: 'SERVICE_ACCOUNTS', shape: new RegExp(`^principalSet://cloudresourcemanager\\.googleapis\\.com/${NODE}/type/ServiceAccount$`) },
  { kind: 'SERVICE_AGENTS', shape: new RegExp(`^principalSet://cloudresourcemanager\\.googleapis\\.com/${NODE}/type/ServiceAgent$`) },
  { kind: 'POOL_SUBJECT', shape: new RegExp(`^principal://iam\\.googleapis\\.com/${POOL}/subject/(.+)$`) },
  { kind: 'POOL_SET', shape: new RegExp(`^principalSet://iam\\.googleapis\\.com/${POOL}/(\\*|group/.+|attribute\\.[^/]+/.+)$`) },
  { kind: 'WORKFORCE_SUBJECT', shape: new RegExp(`^principal://iam\\.googleapis\\.com/${WORKFORCE}/subject/(.+)$`) },
  { kind: 'WORKFORCE_SET', shape: new RegExp(`^principalSet://iam\\.googleapis\\.com/${WORKFORCE}/(\\*|group/.+|attribute\\.[^/]+/.+)$`) },
  { kind: 'AGENT', shape: new RegExp(`^principal://${TRUST_DOMAIN}/(resources/[a-z]+/projects/${NUMBER}/.+)$`) },
  { kind: 'AGENTS', shape: new RegExp(`^principalSet://${TRUST_DOMAIN}/(\\*|attribute\\.platformContainer/[a-z]+/projects/${NUMBER})$`) },
  { kind: 'BIGQUERY', shape: new RegExp(`^principalSet://bigquery\\.googleapis\\.com/projects/${NUMBER}/(.+)$`) },
];

const ONE: readonly PrincipalKind[] = ['USER', 'SERVICE_ACCOUNT', 'POOL_SUBJECT', 'WORKFORCE_SUBJECT', 'AGENT'];

export const EVERYBODY = 'principalSet://goog/public:all';

/** A principal by its parts; undefined where no deny policy takes it. */
export function tryParsePrincipal(v2: string): Principal | undefined {
  const form = FORMS.find(({ shape }) => shape.test(v2));
  return form && { kind: form.kind, one: ONE.includes(form.kind), parts: form.shape.exec(v2)!.slice(1) };
}

/** Principals that a deny policy takes, none of which is everybody. A v1 one is an error that says how v2 writes it. */
export function checkPrincipals(prop: string, principals: readonly string[]): void {
  for (const principal of principals) {
    const parsed = tryParsePrincipal(principal);
    if (parsed?.kind === 'EVERYBODY') throw tooWide(prop, principal, 'name them one by one, or by the set that they are in');
    if (parsed || (isUnresolved(principal) && !/^[a-z]+(Account)?:(?!\/\/)/i.test(principal))) continue;
    const v2 = tryFromV1(principal);
    if (v2) throw v1Principal(prop, principal, v2);
    throw malformed(prop, principal, 'principals as deny policies have them (`principal://iam.googleapis.com/projects/-/serviceAccounts/EMAIL`, `principalSet://goog/group/EMAIL`)');
  }
}

/** The v2 form of what an allow policy names, or of an email; undefined where there is none, or it cannot be known (domains go by customer id). */
export function tryFromV1(v1: string): string | undefined {
  const [, type, name] = /^(user|group|serviceAccount):(.+)$/i.exec(v1) ?? [];
  if (name !== undefined) return V2_OF[type.toLowerCase()](name);
  if (/^(principal|principalSet):\/\//.test(v1)) return tryParsePrincipal(v1) && v1;
  if (/^all(Authenticated)?Users$/.test(v1)) return EVERYBODY;
  if (!isEmail(v1)) return undefined;
  return v1.endsWith('.gserviceaccount.com') ? serviceAccount(v1) : user(v1);
}

const V2_OF: Readonly<Record<string, (name: string) => string>> = {
  user: (email) => user(email),
  group: (email) => group(email),
  serviceaccount: (email) => serviceAccount(email),
};

// --- making them

export const user = (email: string) => `principal://goog/subject/${email}`;

export const group = (email: string) => `principalSet://goog/group/${email}`;

/** The hyphen is literal: it stands where the project would. */
export const serviceAccount = (email: string) => `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`;

/** Every service account of a node and of what is below it, made by users. */
export const serviceAccountsOf = (node: string) => `principalSet://cloudresourcemanager.googleapis.com/${node}/type/ServiceAccount`;

/** Every account that Google's own services act by for a node. */
export const serviceAgentsOf = (node: string) => `principalSet://cloudresourcemanager.googleapis.com/${node}/type/ServiceAgent`;

/** Every agent identity of a project. */
export const agentIdentitiesOf = (organization: string, projectNumber: string) =>
  `principalSet://agents.global.org-${organization.slice('organizations/'.length)}.system.id.goog/attribute.platformContainer/aiplatform/projects/${projectNumber}`;

/** Every agent identity of an organization. */
export const allAgentIdentities = (organization: string) =>
  `principalSet://agents.global.org-${organization.slice('organizations/'.length)}.system.id.goog/*`;

// --- comparing them

/** Ids of projects by their numbers, as far as they are known: sets are named by numbers, emails by ids. */
export type ProjectIds = ReadonlyMap<string, string>;

/**
 * Whether one identity could be both. Where that is not known here it could: a folder's accounts are not listed anywhere that synthesis sees.
 * Members of groups are the exception. Nobody could name a human approver if each group of agents might hold one, so it is a gap.
 */
export function couldBeBoth(a: string, b: string, ids: ProjectIds): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const [x, y] = [tryParsePrincipal(a), tryParsePrincipal(b)];
  if (!x || !y) return false;
  if (x.kind === 'EVERYBODY' || y.kind === 'EVERYBODY') return true;
  return (HOLDS[x.kind]?.(x, y, ids) ?? false) || (HOLDS[y.kind]?.(y, x, ids) ?? false);
}

/** Whether a set could hold somebody, by its kind. Nothing is known of the members of other sets. */
const HOLDS: Partial<Readonly<Record<PrincipalKind, (set: Principal, other: Principal, ids: ProjectIds) => boolean>>> = {
  DOMAIN: (_, other) => other.kind === 'USER' || other.kind === 'GROUP',
  SERVICE_ACCOUNTS: (set, other, ids) => accountsHold(set.parts[0], other, ids),
  SERVICE_AGENTS: (_, other) => other.kind === 'SERVICE_ACCOUNT' && isServiceAgent(other.parts[0]),
  POOL_SET: (set, other) => other.kind.startsWith('POOL') && other.parts[0] === set.parts[0] && other.parts[1] === set.parts[1],
  WORKFORCE_SET: (set, other) => other.kind.startsWith('WORKFORCE') && other.parts[0] === set.parts[0],
  AGENTS: agentsHold,
};

function accountsHold(node: string, other: Principal, ids: ProjectIds): boolean {
  const project = /^projects\/(.+)$/.exec(node)?.[1];
  if (other.kind === 'SERVICE_ACCOUNTS') return project === undefined || !other.parts[0].startsWith('projects/');
  if (other.kind !== 'SERVICE_ACCOUNT') return false;
  const home = tryHomeProject(other.parts[0]);
  if (home === undefined || project === undefined) return true;
  const known = /^\d+$/.test(home) ? home === project : ids.get(project) === undefined || ids.get(project) === home;
  return known && !isServiceAgent(other.parts[0]);
}

function agentsHold(set: Principal, other: Principal): boolean {
  if (!other.kind.startsWith('AGENT') || other.parts[0] !== set.parts[0]) return false;
  const [, which, project] = set.parts;
  return which === '*' || other.parts[1] === '*' || other.parts[2] === project;
}
