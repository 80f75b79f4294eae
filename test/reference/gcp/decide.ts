/**
 // eslint-disable-next-line @stylistic/max-len
 * What Google Cloud does with a request, once more: written from the fact sheet and Google's pages, apart from the engine, plain and slow. It looks at every world that is
 * possible, and in each all is known.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { Choice, combinations, subsets, Tree, World } from './world';

type Json = any;

export interface Asked {
  readonly template: Json;
  readonly organization?: Tree;
  readonly request: Json;
}

export interface Answer {
  readonly outcome: string;
  /** Names of the policies that refuse, in every world. */
  readonly by: readonly string[];
}

/** The list of the fact sheet, as it was published. */
// eslint-disable-next-line @stylistic/max-len
const PAB = (JSON.parse(readFileSync(join(__dirname, '../../../lib/gcp/vendor/pab-permissions.json'), 'utf8')) as Json).versions as Record<string, [string, string, string][]>;
const NEWEST = Math.max(...Object.keys(PAB).map(Number));

/** So many worlds are not looked at. */
const MOST_WORLDS = 512;

export class TooManyWorlds extends Error {
}

/** What is asked of an evaluator, answered by looking at every world. */
export function referenceDecide(asked: Asked): Answer {
  const answers = [...worldsOf(asked)].map((world) => decideIn(world, asked));
  const outcomes = new Set(answers.map(({ outcome }) => outcome));
  const [first] = answers;
  // eslint-disable-next-line @stylistic/max-len
  return outcomes.size === 1 ? { outcome: first.outcome, by: first.by.filter((name) => answers.every(({ by }) => by.includes(name))) } : { outcome: 'UNKNOWN', by: [] };
}

function resources(template: Json, type: string): Json[] {
  return Object.values(template.resource?.[type] ?? {});
}

const list = (value: Json): Json[] => value === undefined ? [] : Array.isArray(value) ? value : [value];

function decideIn(world: World, asked: Asked): Answer {
  const { request, template } = asked;
  const by = [...boundaries(world, asked), ...denies(world, asked), ...organizationPolicies(world, asked), ...perimeters(world, asked)];
  if (by.length > 0) return { outcome: 'DENIED', by };
  return { outcome: granted(world, request, template) ? 'ALLOWED' : 'NOT_GRANTED', by: [] };
}

// --- who

function emailOf(principal: string): string | undefined {
  return /^(?:user|serviceAccount):(.+)$/.exec(principal)?.[1] ?? /^principal:\/\/goog\/subject\/(.+)$/.exec(principal)?.[1]
    ?? /^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\/(.+)$/.exec(principal)?.[1];
}

const isAccount = (principal: string) => /gserviceaccount\.com$/.test(emailOf(principal) ?? '');
const isAgentOfService = (principal: string) => /^service-\d+@|@cloudservices\.|@gcp-sa-/.test(emailOf(principal) ?? '');

function homeOf(principal: string): string | undefined {
  const email = emailOf(principal);
  if (email === undefined) return /\/projects\/([^/]+)\//.exec(principal)?.[1];
  return /^service-(\d+)@/.exec(email)?.[1] ?? /^(\d+)-compute@/.exec(email)?.[1] ?? /^(\d+)@cloudservices/.exec(email)?.[1]
    ?? /^([a-z0-9-]+)@appspot\./.exec(email)?.[1] ?? /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
}

function isOne(world: World, principal: string, named: string, { organization, request }: Asked): boolean {
  if (named === 'principalSet://goog/public:all') return true;
  const set = /^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/(.+)\/type\/(ServiceAccount|ServiceAgent)$/.exec(named);
  if (set) return isAccount(principal) && isAgentOfService(principal) === (set[2] === 'ServiceAgent') && world.above(homeOf(principal)!).has(set[1]);
  const group = /^principalSet:\/\/goog\/group\/(.+)$/.exec(named);
  if (group) return principal !== 'allUsers' && world.inGroup(group[1].toLowerCase());
  const customer = /^principalSet:\/\/goog\/cloudIdentityCustomerId\/(.+)$/.exec(named);
  if (customer) {
    if (principal === 'allUsers') return false;
    // eslint-disable-next-line @stylistic/max-len
    if (emailOf(principal) === undefined || isAccount(principal) || organization?.customer === undefined || !organization.domains) return world.fear(named);
    return customer[1] === organization.customer && organization.domains.includes(emailOf(principal)!.split('@')[1]);
  }
  // eslint-disable-next-line @stylistic/max-len
  if (named.startsWith('principal://')) return named.toLowerCase() === principal.toLowerCase() || (emailOf(named) !== undefined && emailOf(named)!.toLowerCase() === emailOf(principal)?.toLowerCase());
  const everybody = /^principalSet:\/\/(agents\..+|.+(?:workloadIdentityPools|workforcePools)\/[^/]+)\/\*$/.exec(named);
  if (everybody) return principal.startsWith(`principal://${everybody[1]}/`);
  const container = /^principalSet:\/\/(.+)\/attribute\.platformContainer\/(.+)$/.exec(named);
  if (container) return principal.startsWith(`principal://${container[1]}/resources/${container[2]}/`);
  const trait = /^principalSet:\/\/(.+?\/(?:workloadIdentityPools|workforcePools)\/[^/]+)\/(group|attribute\.[^/]+)\/(.+)$/.exec(named);
  if (trait) {
    if (!principal.startsWith(`principal://${trait[1]}/`)) return false;
    const said = request.attributes?.[trait[2]];
    return said === undefined ? world.fear(named) : [said].flat().includes(trait[3]);
  }
  return world.fear(named);
}

// --- conditions, as a program in JavaScript

function truthOf(expression: string, scope: Record<string, Json>): boolean {
  const script = expression.replace(/([\w.]+(?:\([^()]*\))?) in (\[[^\]]*\])/g, '$2.includes($1)');
  // eslint-disable-next-line no-new-func
  return new Function(...Object.keys(scope), `return (${script});`)(...Object.values(scope)) === true;
}

function tagScope(world: World, { organization, request }: Asked): Record<string, Json> {
  const orgId = organization?.id ?? request.organization;
  const nameOfKey = (id: string) => Object.entries(organization?.tags ?? {}).find(([, tag]) => tag.id === id)?.[0];
  const full = (key: string) => key.includes('/') ? key : `${orgId}/${key}`;
  const matchTag = (key: string, value: string) => world.tagValue(key) === value;
  return {
    resource: {
      service: request.attributes?.['resource.service'],
      matchTag,
      hasTagKey: (key: string) => world.tagValue(key) !== undefined,
      // eslint-disable-next-line @stylistic/max-len
      hasTagKeyId: (id: string) => nameOfKey(id) === undefined ? world.fear(id) && Object.keys(request.tags ?? {}).length > 0 : world.tagValue(full(nameOfKey(id)!)) !== undefined,
      matchTagId: (id: string, valueId: string) => {
        const key = nameOfKey(id);
        const value = Object.entries(organization?.tags?.[key ?? '']?.values ?? {}).find(([, each]) => each === valueId)?.[0];
        if (key === undefined) return world.fear(id) && Object.keys(request.tags ?? {}).length > 0;
        return value !== undefined && matchTag(full(key), value);
      },
    },
    api: { getAttribute: (name: string, byDefault: Json) => world.attribute(name) ?? byDefault },
  };
}

// --- deny policies

function matchesPermission(named: string, permission: string): boolean {
  const pattern = named.replace(/[.]/g, '\\.').replace(/\*/g, '[A-Za-z0-9_-]+');
  return new RegExp(`^${pattern}$`).test(permission);
}

function placeOf({ request }: Asked): string | undefined {
  return request.project ?? /\/projects\/([a-z][a-z0-9-]+|\d+)(\/|$)/.exec(request.resource ?? '')?.[1];
}

function aboveResource(world: World, asked: Asked): ReadonlySet<string> {
  const project = placeOf(asked);
  if (project !== undefined) return world.above(project);
  const { folder, organization } = asked.request;
  if (folder !== undefined) return world.above(`folders/${folder.replace('folders/', '')}`);
  return new Set(organization === undefined ? [] : [`organizations/${organization.replace('organizations/', '')}`]);
}

function denies(world: World, asked: Asked): string[] {
  const { request, template } = asked;
  const above = aboveResource(world, asked);
  return resources(template, 'google_iam_deny_policy').flatMap((policy: Json) => {
    const node = decodeURIComponent(policy.parent).replace('cloudresourcemanager.googleapis.com/', '');
    if (!above.has(node)) return [];
    return list(policy.rules).flatMap((rule: Json) => {
      const [deny] = list(rule.deny_rule);
      const among = (names: Json) => list(names).some((name: string) => isOne(world, request.principal, name, asked));
      const named = (names: Json) => list(names).some((name: string) => matchesPermission(name, request.permission));
      // eslint-disable-next-line @stylistic/max-len
      const holds = named(deny.denied_permissions) && !named(deny.exception_permissions) && among(deny.denied_principals) && !among(deny.exception_principals);
      const [condition] = list(deny.denial_condition);
      if (!holds || (condition && !truthOf(condition.expression, tagScope(world, asked)))) return [];
      return [policy.name as string];
    });
  });
}

// --- principal access boundaries

/** The first version that blocks a permission. */
function firstVersion(permission: string): number {
  const matches = (name: string) => {
    // eslint-disable-next-line @stylistic/max-len
    const pattern = name.toLowerCase().replace('/', '.googleapis.com/').replace(/\./g, '\\.').replace(/\/\*$/, '/.*').replace(/\*/g, '.*').replace('..*.*', '.*');
    return new RegExp(`^${pattern}$`).test(permission.toLowerCase());
  };
  const versions = Object.entries(PAB).filter(([, rows]) => rows.some(([, blocked, except]) =>
    blocked.split(' ').filter((name) => name.includes('/')).some(matches) && !except.split(' ').filter(Boolean).some(matches)));
  return Math.min(Infinity, ...versions.map(([version]) => Number(version)));
}

const PRINCIPAL_TYPES: [RegExp, string][] = [
  [/gserviceaccount\.com$/, 'ServiceAccount'], [/^user:|goog\/subject/, 'WorkspaceIdentity'], [/workforcePools/, 'WorkforcePoolIdentity'],
  [/workloadIdentityPools/, 'WorkloadPoolIdentity'], [/^principal:\/\/agents\./, 'AgentPoolIdentity'],
];

function inBoundSet(world: World, principal: string, set: string, { organization }: Asked): boolean {
  const node = /^\/\/cloudresourcemanager\.googleapis\.com\/(.+)$/.exec(set)?.[1];
  if (principal === 'allUsers') return false;
  if (node !== undefined) {
    if (isAgentOfService(principal)) return world.above(homeOf(principal)!).has(node) && world.fear(`service agents in ${set}`);
    const home = homeOf(principal);
    if (home !== undefined && !/workforcePools/.test(principal)) return world.above(home).has(node);
    if (!node.startsWith('organizations/')) return false;
    // eslint-disable-next-line @stylistic/max-len
    return emailOf(principal) === undefined || !organization?.domains || node !== `organizations/${organization.id}` ? world.fear(set) : organization.domains.includes(emailOf(principal)!.split('@')[1]);
  }
  return principal.startsWith(`principal:${set}/`);
}

function boundaries(world: World, asked: Asked): string[] {
  const { request, template } = asked;
  const policies = resources(template, 'google_iam_principal_access_boundary_policy');
  const bindings = ['organizations', 'folders', 'projects'].flatMap((kind) => resources(template, `google_iam_${kind}_policy_binding`));
  const above = aboveResource(world, asked);
  const type = PRINCIPAL_TYPES.find(([shape]) => shape.test(request.principal))?.[1];
  const subject = emailOf(request.principal) ?? request.principal.replace(/^.*?\/(subject\/|(?=resources\/))/, '');
  const bound = bindings.filter((binding: Json) => {
    const [target] = list(binding.target);
    const [condition] = list(binding.condition);
    return inBoundSet(world, request.principal, target.principal_set, asked)
      && (!condition || truthOf(condition.expression, { principal: { type: `iam.googleapis.com/${type}`, subject } }));
  }).flatMap((binding: Json) => policies.filter((policy: Json) => binding.policy.endsWith(`/${policy.principal_access_boundary_policy_id}`)));
  // eslint-disable-next-line @stylistic/max-len
  const has = (policy: Json) => list(list(policy.details)[0].rules).some((rule: Json) => rule.resources.some((name: string) => above.has(name.replace('//cloudresourcemanager.googleapis.com/', ''))));
  if (bound.some(has) || (asked.organization?.policiesElsewhere?.includes('PRINCIPAL_ACCESS_BOUNDARY') && world.fear('another boundary'))) return [];
  const first = firstVersion(request.permission);
  const asks = bound.filter((policy: Json) => {
    const [{ enforcement_version: version }] = list(policy.details);
    if (!/^\d+$/.test(version ?? '')) return first <= 3 || (first <= NEWEST || first === Infinity ? world.fear('the default version') : false);
    return first <= Number(version) || (Number(version) > NEWEST && first === Infinity && world.fear('newer versions'));
  });
  return asks.map((policy: Json) => policy.principal_access_boundary_policy_id);
}

// --- organization policies

// eslint-disable-next-line @stylistic/max-len
const BY_DEFAULT: Record<string, boolean> = { 'vertexai.allowedPartnerModelFeatures': true, 'vertexai.allowedModels': false, 'gcp.resourceLocations': false, 'gcp.restrictServiceUsage': false };

function organizationPolicies(world: World, asked: Asked): string[] {
  const { request, template, organization } = asked;
  const all = resources(template, 'google_org_policy_policy').filter((policy: Json) => policy.spec);
  const doubt = () => organization?.policiesElsewhere?.includes('ORGANIZATION_POLICY') === true && world.fear('another organization policy');
  const refuses = (constraint: string, value: string | undefined): boolean => {
    const way = orderedWay(world, asked);
    const rules: Json[] = [];
    let ended = false;
    for (const node of way) {
      const policy = all.find((each: Json) => each.parent === node && each.name.endsWith(`/policies/${constraint}`));
      if (!policy) continue;
      const [spec] = list(policy.spec);
      if (String(spec.reset).toUpperCase() === 'TRUE') break;
      rules.push(...list(spec.rules));
      if (String(spec.inherit_from_parent).toUpperCase() !== 'TRUE') {
        ended = true;
        break;
      }
    }
    if (rules.length === 0) return constraint.startsWith('custom.') ? false : BY_DEFAULT[constraint] ?? world.fear(`the default of ${constraint}`);
    const holding = rules.filter((rule: Json) => !rule.condition || truthOf(list(rule.condition)[0].expression, tagScope(world, asked)));
    if (rules.some((rule: Json) => rule.enforce !== undefined)) {
      const chosen = holding.find((rule: Json) => rule.condition) ?? holding[0];
      return String(chosen?.enforce).toUpperCase() === 'TRUE';
    }
    const values = (key: string) => holding.flatMap((rule: Json) => list(list(rule.values)[0]?.[key]));
    const on = (key: string) => holding.some((rule: Json) => String(rule[key]).toUpperCase() === 'TRUE');
    if (on('deny_all') || values('denied_values').includes(value)) return true;
    const limited = on('allow_all') || values('allowed_values').length > 0;
    if (!limited || on('allow_all') || values('allowed_values').includes(value)) return false;
    return ended || BY_DEFAULT[constraint] === true || world.fear('what a list comes to that is merged with the default');
  };
  const certain = (constraint: string, value?: string) => refuses(constraint, value) && !doubt();
  const questions: [string, string | undefined][] = request.orgPolicy ? [[request.orgPolicy.constraint, request.orgPolicy.value]] : [];
  const model = /publishers\/[^/]+\/models\/[^/:@]+/.exec(request.resource ?? '')?.[0];
  const actions: Record<string, string> = { 'endpoints.predict': 'predict', 'endpoints.deploy': 'deploy', 'tuningJobs.create': 'tune' };
  const action = actions[request.permission.replace('aiplatform.googleapis.com/', '')];
  // eslint-disable-next-line @stylistic/max-len
  if (model && action && all.some((each: Json) => each.name.endsWith('/vertexai.allowedModels'))) questions.push(['vertexai.allowedModels', `${model}:${action}`]);
  const asked2 = questions.filter(([constraint, value]) => certain(constraint, value)).map(([constraint]) => constraint);
  const service = request.permission.split('/')[0];
  // eslint-disable-next-line @stylistic/max-len
  const usage = all.some((each: Json) => each.name.endsWith('/gcp.restrictServiceUsage')) && !/^(iam|logging|monitoring)\./.test(service) && certain('gcp.restrictServiceUsage', service)
    && (all.some((each: Json) => JSON.stringify(each).includes(`denied_values":["${service}`)) || world.fear('whether it is governed'));
  return [...asked2, ...usage ? ['gcp.restrictServiceUsage'] : [], ...customConstraints(asked, (name) => certain(name))];
}

function orderedWay(world: World, asked: Asked): string[] {
  const above = [...aboveResource(world, asked)];
  const depth = (node: string) => node.startsWith('organizations/') ? 0 : node.startsWith('projects/') ? 1000 : folderDepth(asked.organization, node);
  return above.sort((a, b) => depth(b) - depth(a));
}

function folderDepth(tree: Tree | undefined, node: string): number {
  const parent = tree?.folders?.[node.replace('folders/', '')];
  return parent?.startsWith('folders/') ? folderDepth(tree, parent) + 1 : 1;
}

function customConstraints({ request, template }: Asked, enforced: (name: string) => boolean): string[] {
  const { type, verb = 'UPDATE', body } = request.request ?? {};
  return resources(template, 'google_org_policy_custom_constraint')
    .filter((each: Json) => each.resource_types.includes(type) && each.method_types.includes(verb) && enforced(each.name))
    .filter((each: Json) => {
      const texts = (test: (text: string, other: string) => boolean) => (text: string, others: string[]) => others.some((other) => test(text, other));
      // eslint-disable-next-line @stylistic/max-len
      const holds = truthOf(each.condition.replace(/\.exists\((\w+), /g, '.some(($1) => ').replace(/\.all\((\w+), /g, '.every(($1) => ').replace(/(?<![=!])==(?!=)/g, '==='), {
        resource: body,
        RoleNameMatches: texts((a, b) => a === b),
        MemberSubjectMatches: texts((a, b) => a === b),
        RoleNameStartsWith: texts((a, b) => a.startsWith(b)),
        MemberSubjectStartsWith: texts((a, b) => a.startsWith(b)),
      });
      return holds === (each.action_type === 'DENY');
    }).map((each: Json) => each.name);
}

// --- service perimeters

function perimeters(world: World, asked: Asked): string[] {
  const { request, template, organization } = asked;
  const project = placeOf(asked);
  const service = request.permission.split('/')[0];
  // eslint-disable-next-line @stylistic/max-len
  const names = (name: string | undefined) => name === undefined || name === 'internet' ? [] : [...world.above(name.replace('projects/', ''))].filter((node) => node.startsWith('projects/'));
  const all = resources(template, 'google_access_context_manager_service_perimeter').filter((each: Json) => each.status);
  const inside = (perimeter: Json, name: string | undefined) => names(name).some((node) => list(list(perimeter.status)[0].resources).includes(node));
  const { from, accessLevels, method } = request.request ?? {};
  const comesFrom = (perimeter: Json) => from === undefined ? world.fear(`from inside ${perimeter.name}`) : inside(perimeter, from);
  const bridged = all.some((each: Json) => each.perimeter_type === 'PERIMETER_TYPE_BRIDGE' && inside(each, project) && comesFrom(each));
  const operation = (to: Json) => list(to.operations).some((each: Json) => (each.service_name === '*' || each.service_name === service)
    // eslint-disable-next-line @stylistic/max-len
    && (each.service_name === '*' || list(each.method_selectors).some((selector: Json) => selector.method === '*' || (selector.method !== undefined && (method === undefined ? world.fear('the method') : selector.method === method)))));
  // eslint-disable-next-line @stylistic/max-len
  const identity = (rule: Json) => rule.identity_type === 'ANY_IDENTITY' || (rule.identity_type === 'ANY_SERVICE_ACCOUNT' && isAccount(request.principal))
    || (rule.identity_type === 'ANY_USER_ACCOUNT' && request.principal.startsWith('user:')) || list(rule.identities).includes(request.principal);
  const level = (name: string) => name === '*' || (accessLevels === undefined ? world.fear(name) : accessLevels.includes(name));
  // eslint-disable-next-line @stylistic/max-len
  const source = (each: Json) => each.access_level !== undefined ? level(each.access_level) : from === undefined ? world.fear('the source') : names(from).includes(each.resource);
  const target = (to: Json) => list(to.resources).some((each: string) => each === '*' || names(project).includes(each));
  return all.filter((perimeter: Json) => {
    if (perimeter.perimeter_type === 'PERIMETER_TYPE_BRIDGE') return false;
    const [status] = list(perimeter.status);
    if (!list(status.restricted_services).includes(service)) return false;
    if (/^(iam|cloudresourcemanager|compute)\./.test(service) && world.fear('a part that perimeters do not cover')) return false;
    const [to, out] = [inside(perimeter, project), comesFrom(perimeter)];
    // eslint-disable-next-line @stylistic/max-len
    const enters = list(status.ingress_policies).some((rule: Json) => identity(list(rule.ingress_from)[0]) && list(list(rule.ingress_from)[0].sources).some(source) && target(list(rule.ingress_to)[0]) && operation(list(rule.ingress_to)[0]));
    // eslint-disable-next-line @stylistic/max-len
    const leaves = list(status.egress_policies).some((rule: Json) => identity(list(rule.egress_from)[0]) && target(list(rule.egress_to)[0]) && operation(list(rule.egress_to)[0]));
    const refused = (to && !out && !bridged && !list(status.access_levels).some(level) && !enters) || (out && !to && !bridged && !leaves);
    return refused && !(organization?.policiesElsewhere?.includes('SERVICE_PERIMETER') && world.fear('another rule'));
  }).map((perimeter: Json) => perimeter.name.split('/').pop());
}

// --- grants

function granted(world: World, request: Json, template: Json): boolean {
  if (request.bindings === undefined) return true;
  const [service, name] = request.permission.split('/');
  const v1 = `${service.replace('.googleapis.com', '').replace('cloudresourcemanager', 'resourcemanager')}.${name}`;
  // eslint-disable-next-line @stylistic/max-len
  const roles = new Map(resources(template, 'google_project_iam_custom_role').map((role: Json) => [`projects/${role.project}/roles/${role.role_id}`, role.permissions]));
  return request.bindings.some((binding: Json) => {
    const permissions = binding.permissions ?? roles.get(binding.role);
    const member = binding.members === undefined || binding.members.includes(request.principal) || binding.members.includes('allUsers');
    const on = binding.resource === undefined || world.above(request.project).has(binding.resource);
    return member && on && (permissions ? permissions.includes(v1) || permissions.includes(request.permission) : world.fear(binding.role));
  });
}

// --- the worlds

function* worldsOf(asked: Asked): Iterable<World> {
  const { organization, request, template } = asked;
  const text = JSON.stringify(template);
  const choices: Choice[] = [];
  for (const [, group] of text.matchAll(/principalSet:\/\/goog\/group\/([^"]+)/g)) {
    const members = membersOf(group, organization);
    const said = request.attributes?.[`group:${group.toLowerCase()}`];
    // eslint-disable-next-line @stylistic/max-len
    choices.push({ name: `group ${group.toLowerCase()}`, options: said !== undefined ? [said] : members ? [members.includes(memberName(request.principal))] : [true, false] });
  }
  const mentioned = (shape: RegExp) => [...new Set([...text.replace(/%2F/g, '/').matchAll(shape)].map(([found]) => found))];
  // eslint-disable-next-line @stylistic/max-len
  const projects = [...new Set([placeOf(asked), homeOf(request.principal), (request.request?.from ?? '').replace('projects/', '')].filter((name): name is string => !!name && name !== 'internet'))];
  const folders = mentioned(/folders\/\d+/g);
  const organizations = mentioned(/organizations\/\d+/g);
  for (const project of [...projects, ...request.folder ? [`folders/${request.folder.replace('folders/', '')}`] : []]) {
    choices.push({ name: `above ${project}`, options: waysOf(project, asked, folders, organizations, mentioned(/projects\/[a-z0-9-]+/g)) });
  }
  for (const key of request.unknownTags ?? []) {
    const values = [...text.matchAll(/matchTag\('[^']+', ?'([^']+)'\)/g)].map(([, value]) => value);
    // eslint-disable-next-line @stylistic/max-len
    choices.push({ name: `tag ${key.includes('/') ? key : `${organization?.id ?? request.organization}/${key}`}`, options: [undefined, 'something else', ...new Set(values)] });
  }
  // eslint-disable-next-line @stylistic/max-len
  for (const name of request.unknownAttributes ?? []) choices.push({ name: `attribute ${name}`, options: [undefined, true, false, 'something else', ...[...text.matchAll(/'([^']+)'/g)].map(([, value]) => value)] });
  const fears = new Set<string>();
  const make = (made: ReadonlyMap<string, unknown>): World => ({
    above: (project) => made.get(`above ${project}`) as ReadonlySet<string> ?? waysOf(project, asked, [], [], [])[0],
    inGroup: (group) => made.get(`group ${group}`) as boolean,
    tagValue: (key) => {
      if (made.has(`tag ${key}`)) return made.get(`tag ${key}`) as string | undefined;
      const orgId = organization?.id ?? request.organization;
      // eslint-disable-next-line @stylistic/max-len
      return Object.entries((request.tags ?? {}) as Record<string, string>).map(([own, value]) => tagNamed(own, value, organization, orgId)).find(([own]) => own === key)?.[1];
    },
    attribute: (name) => made.has(`attribute ${name}`) ? made.get(`attribute ${name}`) : request.attributes?.[name],
    fear: (what) => {
      fears.add(what);
      return made.get(`fear ${what}`) as boolean ?? false;
    },
  });
  // what is feared shows when one looks
  for (let known = -1; known < fears.size;) {
    known = fears.size;
    if (choices.reduce((count, { options }) => count * options.length, 2 ** fears.size) > MOST_WORLDS) throw new TooManyWorlds();
    // eslint-disable-next-line @stylistic/max-len
    for (const made of combinations([...choices, ...[...fears].map((what) => ({ name: `fear ${what}`, options: [true, false] }))])) decideIn(make(made), asked);
  }
  for (const made of combinations([...choices, ...[...fears].map((what) => ({ name: `fear ${what}`, options: [true, false] }))])) yield make(made);
}

/** A tag by the namespaced name of its key and the short name of its value. */
function tagNamed(key: string, value: string, organization: Tree | undefined, orgId: string): [string, string] {
  const entry = Object.entries(organization?.tags ?? {}).find(([name, tag]) => tag.id === key || name === key || `${orgId}/${name}` === key);
  const short = Object.entries(entry?.[1].values ?? {}).find(([, id]) => id === value)?.[0] ?? value;
  const name = entry?.[0] ?? key;
  return [name.includes('/') ? name : `${orgId}/${name}`, short];
}

function memberName(principal: string): string {
  return isAccount(principal) ? `serviceAccount:${emailOf(principal)!.toLowerCase()}` : `user:${emailOf(principal)?.toLowerCase()}`;
}

function membersOf(group: string, organization: Tree | undefined): readonly string[] | undefined {
  const members = organization?.groups?.[group];
  // eslint-disable-next-line @stylistic/max-len
  const all = members?.map((member) => member.startsWith('group:') ? membersOf(member.slice('group:'.length), organization) : [member.toLowerCase().replace('serviceaccount:', 'serviceAccount:')]);
  return all?.includes(undefined) ? undefined : (all as string[][] | undefined)?.flat();
}

/** What may be above a project or a folder. */
// eslint-disable-next-line @stylistic/max-len
function waysOf(name: string, { organization, request }: Asked, folders: readonly string[], organizations: readonly string[], projects: readonly string[]): ReadonlySet<string>[] {
  const up = (node: string): string[] => node.startsWith('folders/') ? [node, ...up(organization!.folders![node.slice('folders/'.length)])] : [node];
  if (organization) {
    const project = Object.entries(organization.projects).find(([id, { number }]) => id === name || number === name);
    // eslint-disable-next-line @stylistic/max-len
    if (project) return [new Set([`projects/${project[0]}`, ...project[1].number === undefined ? [] : [`projects/${project[1].number}`], ...up(project[1].parent)])];
    // eslint-disable-next-line @stylistic/max-len
    const folder = name.startsWith('folders/') ? name : name === request.project && request.folder ? `folders/${request.folder.replace('folders/', '')}` : undefined;
    const own = name.startsWith('folders/') ? [] : [`projects/${name}`];
    if (folder !== undefined && organization.folders?.[folder.slice('folders/'.length)]) return [new Set([...own, ...up(folder)])];
    return [new Set(own)];
  }
  const own = name.startsWith('folders/') ? name : `projects/${name}`;
  const isNumber = /\/\d+$/.test(own);
  const others = own.startsWith('folders/') ? [] : projects.filter((node) => node !== own && /\/\d+$/.test(node) !== isNumber);
  const said = name === request.project || name === request.folder;
  const certain = said && request.folder ? [`folders/${request.folder.replace('folders/', '')}`] : [];
  // eslint-disable-next-line @stylistic/max-len
  const tops = said && request.organization ? [`organizations/${request.organization.replace('organizations/', '')}`] : [...organizations, 'organizations/other'];
  // eslint-disable-next-line @stylistic/max-len
  return tops.flatMap((top) => subsets(folders).flatMap((some) => [[], ...others.map((other) => [other])].map((also) => new Set([own, ...also, ...certain, ...some, top]))));
}
