/**
 * Everybody who can ask, in kinds: all of a kind are in the same sets of principals, and differ in their names alone.
 *
 * INVARIANT (every caller in one kind): a service account lives in a project of the organization or outside; a person is of one of its domains or not; an agent, and an identity of a pool,
 * belongs to a project, or to none. Whoever is named and is of none of these kinds is a kind of their own.
 */
import { globTest } from '../../../engine/glob';
import { Atom } from '../../../engine/prove/atom';
import { quoted } from '../../../engine/symbols';
import { YES } from '../../../engine/truth';
import { Organization } from '../organization';
import { Caller, tryCallerOf } from '../principals';

/** Callers that differ in their names alone. */
export interface CallerSort {
  /** One of them, by whom sets are told. */
  readonly sample: Caller;

  /** What their subjects are like. */
  readonly atoms: readonly Atom[];

  /** Subjects that read well. */
  readonly prefer: readonly string[];

  /** Whether they are only meant where they are named. */
  readonly special: boolean;
  principalOf(subject: string): string;
}

const OUTSIDE = 'somewhere-else';

/** The kinds of callers that policies and a claim can tell apart. */
export function callerSorts(organization: Organization | undefined, texts: readonly string[]): CallerSort[] {
  const mentioned = (shape: RegExp) => [...new Set(texts.flatMap((text) => [...text.matchAll(shape)].map(([, found]) => found)))];
  const projects = [...new Set([...organization?.projects ?? [], ...mentioned(/@([a-z][a-z0-9-]*)\.iam\.gserviceaccount\.com/g).filter((id) => !id.startsWith('gcp-sa-'))])];
  for (const id of mentioned(/cloudresourcemanager\.googleapis\.com\/projects\/((?:[a-z0-9.-]+:)?[a-z][a-z0-9-]*)\/type\//g)) if (!projects.includes(id)) projects.push(id);
  const numberOf = (id: string) => organization?._project(id)?.number;
  const numbers = [...new Set([...projects.flatMap((id) => numberOf(id) ?? []), ...mentioned(/projects\/(\d+)/g)])];
  const trust = [...new Set([...organization ? [`agents.global.org-${organization.id}.system.id.goog`] : [], ...mentioned(/(agents\.global\.[a-z]+-\d+\.system\.id\.goog)/g)])];
  const workloadPools = [...new Set([...numbers.map((number) => `iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/some-pool`),
    ...mentioned(/(iam\.googleapis\.com\/projects\/[^/\s"]+\/locations\/global\/workloadIdentityPools\/[^/\s"]+)/g)])];
  const workforcePools = [...new Set(['iam.googleapis.com/locations/global/workforcePools/some-pool', ...mentioned(/(iam\.googleapis\.com\/locations\/global\/workforcePools\/[^/\s"]+)/g)])];
  const known = new Set(projects.map(numberOf));
  const platforms = mentioned(/attribute\.platformContainer\/([a-z-]+)\//g).filter((name) => !PLATFORMS.some((platform) => platform.startsWith(`${name}/`)))
    .map((name) => `${name}/projects/#/locations/global/agents/`);
  // sets of agents may have their project by its id
  const homes = [...numbers, ...mentioned(/attribute\.(?:platformContainer\/[a-z-]+|container)\/projects\/([a-z][a-z0-9.:-]*)/g).filter((id) => numberOf(id) === undefined), '999999999999'];
  const sorts = [
    ...projects.flatMap((id) => accountsOf(id, numberOf(id))),
    ...outsideAccounts(projects),
    ...people(organization),
    ...numbers.filter((number) => !known.has(number)).map((number) => fixed(`serviceAccount:${number}-compute@developer.gserviceaccount.com`)),
    ...trust.flatMap((domain) => homes.flatMap((home) => agentsOf(domain, home, [...PLATFORMS, ...platforms]))),
    ...agentsOf('agents.global.org-999999999999.system.id.goog', '999999999999', PLATFORMS),
    ...[...workloadPools, ...workforcePools].map((pool) => fromPool(pool)),
    ...numbers.map((number) => fixed(`serviceAccount:service-${number}@gcp-sa-pubsub.iam.gserviceaccount.com`, true)),
    fixed('allUsers', true),
  ];
  return [...sorts, ...named(texts, sorts)];
}

/** Those who are named and whom no kind has. Agents of Google's services are special, as they are among the kinds. */
function named(texts: readonly string[], sorts: readonly CallerSort[]): CallerSort[] {
  const callers = [...new Set(texts.flatMap((text) => tryCallerOf(text)?.id ?? []))].map((id) => tryCallerOf(id)!);
  return callers.filter((caller) => !sorts.some((sort) => hasCaller(sort, caller))).map(({ kind, id, subject, isServiceAgent }) =>
    fixed(kind === 'user' || kind === 'serviceAccount' ? `${kind}:${subject}` : id, isServiceAgent === true));
}

const prefixOf = ({ id, subject }: Caller) => id.slice(0, id.length - subject.length);

function hasCaller({ sample, atoms }: CallerSort, caller: Caller): boolean {
  if (sample.kind !== caller.kind || prefixOf(sample) !== prefixOf(caller)) return false;
  return atoms.every(({ values, wanted }) => values.some((value) => globTest(value)(caller.subject) === YES) === wanted);
}

const like = (values: readonly string[], wanted = true): Atom => ({ test: 'StringLike', values, wanted });

function accountsOf(id: string, number: string | undefined): CallerSort[] {
  const [domain, name] = id.includes(':') ? id.split(':') : [undefined, id];
  const suffix = `@${name}${domain === undefined ? '' : `.${domain}`}.iam.gserviceaccount.com`;
  return [
    accounts([like([`?*${suffix}`]), ...NAMES], [`coder${suffix}`, `somebody${suffix}`]),
    fixed(`serviceAccount:${id}@appspot.gserviceaccount.com`),
    ...(number === undefined ? [] : [fixed(`serviceAccount:${number}-compute@developer.gserviceaccount.com`)]),
  ];
}

/** No address has these in it. */
const NAMES: readonly Atom[] = [like(['*@*@*', '* *', '*/*', '*:*', '-*', '.*'], false)];

function accounts(atoms: readonly Atom[], prefer: readonly string[]): CallerSort {
  const principalOf = (subject: string) => `serviceAccount:${subject}`;
  return { sample: tryCallerOf(principalOf(prefer[0]))!, atoms, prefer, special: false, principalOf };
}

function outsideAccounts(projects: readonly string[]): CallerSort[] {
  const own = projects.map((id) => `*@${id.split(':').reverse().join('.')}.iam.gserviceaccount.com`);
  return [accounts([like(['?*@??????*.iam.gserviceaccount.com']), ...NAMES, like([...own, '*@gcp-sa-*', 'service-*@*', '*@*.*.iam.gserviceaccount.com'], false)], [`somebody@${OUTSIDE}.iam.gserviceaccount.com`])];
}

function people(organization: Organization | undefined): CallerSort[] {
  const domains = organization?._domains ?? [];
  const principalOf = (subject: string) => `user:${subject}`;
  const sort = (atoms: readonly Atom[], ...prefer: string[]): CallerSort => ({ sample: tryCallerOf(principalOf(prefer[0]))!, atoms: [...atoms, ...NAMES, like(['*gserviceaccount.com'], false)], prefer, special: false, principalOf });
  return [...domains.map((domain) => sort([like([`?*@${domain}`])], `somebody@${domain}`)), sort([like(['?*@?*.?*']), ...domains.length > 0 ? [like(domains.map((domain) => `*@${domain}`), false)] : []], 'somebody@elsewhere.example')];
}

const PLATFORMS = ['aiplatform/projects/#/locations/europe-west1/reasoningEngines/', 'discoveryengine/projects/#/locations/global/collections/default_collection/engines/', 'run/projects/#/locations/europe-west1/services/'];

function agentsOf(domain: string, number: string, platforms: readonly string[]): CallerSort[] {
  return platforms.map((platform) => {
    const principalOf = (subject: string) => `principal://${domain}/${subject}`;
    const path = `resources/${platform.replace('#', number)}`;
    const prefer = [`${path}somebody`];
    return { sample: tryCallerOf(principalOf(prefer[0]))!, atoms: [like([`resources/${platform.split('/')[0]}/projects/${number}/?*`]), like(['* *'], false)], prefer, special: false, principalOf };
  });
}

function fromPool(pool: string): CallerSort {
  const principalOf = (subject: string) => `principal://${pool}/subject/${subject}`;
  return { sample: tryCallerOf(principalOf('somebody'))!, atoms: [like(['?*']), like(['* *'], false)], prefer: ['somebody'], special: false, principalOf };
}

function fixed(principal: string, special = false): CallerSort {
  const sample = tryCallerOf(principal)!;
  return { sample, atoms: [{ test: 'StringEquals', values: [quoted(sample.subject)], wanted: true }], prefer: [sample.subject], special, principalOf: () => principal };
}

