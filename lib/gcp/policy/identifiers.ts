import { malformed, serviceAgentGiven } from '../../core/errors';
import { isUnresolved } from '../../core/tokens';

// Names of Resource Manager and IAM, as Google's API references describe them. Unresolved values pass every check.

/** Where a policy can be attached. */
export type NodeKind = 'organizations' | 'folders' | 'projects';

const TOKEN = '\\$\\{TfToken\\[[^\\]]*\\]\\}';
const NUMBER = `(?:\\d+|${TOKEN})`;
// `example.com:name` is the id of a project that belongs to a domain
const PROJECT = `(?:\\d+|(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|${TOKEN})`;

const SHAPES: Readonly<Record<NodeKind, RegExp>> = {
  organizations: new RegExp(`^organizations/(${NUMBER})$`),
  folders: new RegExp(`^folders/(${NUMBER})$`),
  projects: new RegExp(`^projects/(${PROJECT})$`),
};

const EXAMPLES: Readonly<Record<NodeKind, string>> = {
  organizations: '`organizations/123456789012`',
  folders: '`folders/100000000001`',
  projects: '`projects/acme-prod`',
};

const EVERY_KIND: readonly NodeKind[] = ['organizations', 'folders', 'projects'];

/** A node by its parts; undefined where it is of none of these forms, or its kind is not known before Terraform runs. */
export function tryParseNode(node: string): { readonly kind: NodeKind; readonly id: string } | undefined {
  const kind = EVERY_KIND.find((each) => SHAPES[each].test(node));
  return kind && { kind, id: SHAPES[kind].exec(node)![1] };
}

/** A node whose kind does not matter: its whole name may come from the user's own resource. */
export function checkNode(prop: string, node: string): void {
  if (!isUnresolved(node) && !tryParseNode(node)) {
    throw malformed(prop, node, `a node with its prefix (${EVERY_KIND.map((kind) => EXAMPLES[kind]).join(', ')})`);
  }
}

/** A node of a kind that has to be known, since different kinds take different resources; of the rest a token may stand for the id. */
export function checkNodeOf(prop: string, node: string, ...kinds: readonly NodeKind[]): { readonly kind: NodeKind; readonly id: string } {
  const parsed = tryParseNode(node);
  if (!parsed || !kinds.includes(parsed.kind)) {
    throw malformed(prop, node, `${kinds.map((kind) => EXAMPLES[kind]).join(' or ')}, with its prefix written out also where a token stands for the id`);
  }
  return parsed;
}

/** Where the project's number is needed: principal sets are named by numbers. */
export function checkProjectNumber(prop: string, project: string): void {
  if (!new RegExp(`^projects/${NUMBER}$`).test(project)) {
    throw malformed(prop, project, 'the number of a project with its prefix (`projects/111111111111`), as principal sets have it');
  }
}

const EMAIL = /^[^@\s:/]+@[a-z0-9.-]+\.[a-z]{2,}$/i;
const SERVICE_ACCOUNT = /^[a-z0-9-]+@([a-z0-9-]+\.)*(iam|developer|appspot)\.gserviceaccount\.com$/;

/** The email of a service account of a user's, without the prefix of an allow policy. Google warns not to deny its own service agents. */
export function checkServiceAccount(prop: string, email: string): void {
  if (isUnresolved(email)) return;
  if (isServiceAgent(email)) throw serviceAgentGiven(prop, email);
  if (!SERVICE_ACCOUNT.test(email)) {
    throw malformed(prop, email, 'the email of a service account alone (`agent-coder@acme-prod.iam.gserviceaccount.com`)');
  }
}

/** An account that Google's own services act by. */
export function isServiceAgent(email: string): boolean {
  return /@(gcp-sa-[a-z0-9-]+\.iam|cloudservices|container-engine-robot\.iam|compute-system\.iam|serverless-robot-prod\.iam|cloudbuild)\.gserviceaccount\.com$/.test(email);
}

/** Whether a text is an email at all. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/**
 * The project that a service account belongs to, by id or number as the email has it: `agent@acme-prod.iam.gserviceaccount.com`,
 * `111111111111-compute@developer.gserviceaccount.com`, `acme-prod@appspot.gserviceaccount.com`. Undefined where it is not known.
 */
export function tryHomeProject(email: string): string | undefined {
  if (isUnresolved(email)) return undefined;
  const [, name, host] = /^(.+)@(.+)\.gserviceaccount\.com$/.exec(email) ?? [];
  if (host === undefined) return undefined;
  if (host === 'appspot') return name;
  if (host === 'developer') return /^\d+/.exec(name)?.[0];
  const [id, ...domain] = host.replace(/\.?iam$/, '').split('.');
  return domain.length > 0 ? `${domain.join('.')}:${id}` : id;
}

const TAG_KEY = new RegExp(`^(tagKeys/${NUMBER}|(?:\\d+|[a-z][a-z0-9-]*|${TOKEN})/(?:[^/\\s'$]+|${TOKEN}))$`);
const TAG_VALUE_ID = new RegExp(`^tagValues/${NUMBER}$`);

/**
 * The key of a tag: by its permanent id, or by its name below the organization or project that holds it. Conditions ask for the two by different
 * functions, so that the form has to be seen also where a token stands for the rest.
 */
export function checkTagKey(prop: string, key: string): void {
  if (!TAG_KEY.test(key)) {
    throw malformed(prop, key, 'the key of a tag by its id (`tagKeys/281470000000001`) or by its namespaced name (`123456789012/environment`), '
      + 'with its prefix written out also where a token stands for the rest (of a google_tags_tag_key, `tagKeys/` and its name)');
  }
}

/** A value of a tag, in the form that its key has. */
export function checkTagValue(prop: string, value: string, key: string): void {
  if (key.startsWith('tagKeys/')) {
    if (!TAG_VALUE_ID.test(value)) {
      throw malformed(prop, value, 'the id of a tag value (`tagValues/281480000000002`), as its key is given by id, with its prefix written out also where a token stands for the rest');
    }
  } else if (!isUnresolved(value) && !/^[^/\s']+$/.test(value)) {
    throw malformed(prop, value, 'the short name of a tag value (`nonprod`), as its key is given by name');
  }
}
