/**
 * Whether somebody is one of those that a policy names: a question with three answers, since nobody here sees who is in a group.
 *
 * Source: "Principal identifiers" and "Principal access boundary policies", IAM documentation.
 */
import { textTest } from '../../engine/glob';
import { unknownsOf } from '../../engine/symbols';
import { MAYBE, NO, Truth, YES } from '../../engine/truth';
import { mayBeSame, nameIn, Node, placeOf } from './node';
import { Organization } from './organization';
import { Caller } from './principals';

/** What a request says of the groups and attributes of who asks. */
export interface Traits {
  /** `group`, `attribute.K`: what a workload or workforce pool maps, each with its value or values; `group:ADDRESS` with true or false. */
  readonly [name: string]: unknown;
}

/** A principal, or a set of principals, as a policy names it. */
export interface Members {
  readonly id: number;

  /** As the policy has it. */
  readonly name: string;

  /** The trait that tells: `group:ADDRESS`, `group`, `attribute.K`. */
  readonly trait?: Trait;

  has(caller: Caller, traits?: Traits): Truth;

  /** What a request would have to say of a caller of whom it is not known. */
  wouldKnow(caller: Caller): string;
}

/** What has to be true of a trait of somebody in the pool, or of anybody where it is a group, to be a member. */
export interface Trait {
  readonly name: string;
  readonly value: string | true;
}

type Test = (caller: Caller, traits: Traits | undefined) => Truth;

interface Shape {
  readonly shape: RegExp;
  make(found: readonly string[], organization: Organization | undefined): { readonly test: Test; readonly trait?: Trait };
}

const certain = (holds: boolean): Truth => holds ? YES : NO;

/** The forms of deny policies. Tried in this order; what is none of them may be anybody. */
const SHAPES: readonly Shape[] = [
  { shape: /^principalSet:\/\/goog\/public:all$/, make: () => ({ test: () => YES }) },
  {
    shape: /^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/((?:projects|folders|organizations)\/[^/]+)\/type\/(ServiceAccount|ServiceAgent)$/,
    make: ([, node, type], organization) => ({ test: (caller) => ofNode(caller, node, type === 'ServiceAgent', organization) }),
  },
  {
    shape: /^principalSet:\/\/goog\/group\/(.+)$/,
    make: ([, group], organization) => ({ test: inGroup(group, organization), trait: { name: `group:${group.toLowerCase()}`, value: true } }),
  },
  { shape: /^principalSet:\/\/goog\/cloudIdentityCustomerId\/(.+)$/, make: ([, customer], organization) => ({ test: (caller) => ofCustomer(caller, customer, organization) }) },
  {
    shape: /^principalSet:\/\/(iam\.googleapis\.com\/(?:projects\/[^/]+\/locations\/global\/workloadIdentityPools|locations\/global\/workforcePools)\/[^/]+)\/(\*|group\/.+|attribute\.[^/]+\/.+|.+)$/,
    make: ([, pool, rest]) => {
      const [, name, value] = /^(group|attribute\.[^/]+)\/(.+)$/.exec(rest) ?? [];
      const trait = name === undefined ? undefined : { name, value };
      return { trait, test: (caller, traits) => caller.pool !== pool ? NO : rest === '*' ? YES : trait ? hasTrait(trait, traits) : MAYBE };
    },
  },
  { shape: /^principalSet:\/\/(agents\.global\.[^/]+\.system\.id\.goog)\/\*$/, make: ([, domain]) => ({ test: (caller) => certain(caller.pool === domain) }) },
  {
    shape: /^principalSet:\/\/(agents\.global\.[^/]+\.system\.id\.goog)\/attribute\.(platformContainer\/([a-z-]+)|container)\/projects\/([^/]+)$/,
    make: ([, domain, , platform, project], organization) => ({
      test: (caller) => {
        if (caller.pool !== domain || (platform !== undefined && !caller.subject.startsWith(`resources/${platform}/`))) return NO;
        return sameProject(caller.project!, project, organization);
      },
    }),
  },
  { shape: /^principal:\/\/.+$/, make: ([name]) => ({ test: (caller) => certain(caller.id === canonical(name)) }) },
];

let next = 1;

/** Who is meant by a name in a deny policy. */
export function membersOf(name: string, organization: Organization | undefined): Members {
  if (unknownsOf(name).length > 0) {
    const sounds = textTest(name);
    const everybody = !/^principal:\/\/.*[^/]/.test(name) || name.startsWith('principalSet:');
    return members(name, (caller) => everybody ? caller.kind === 'anonymous' ? NO : MAYBE : sounds(caller.id), () => unknownsOf(name).join(', '));
  }
  for (const { shape, make } of SHAPES) {
    const found = shape.exec(name);
    if (!found) continue;
    const { test, trait } = make(found, organization);
    return members(name, test, (caller) => `whether ${caller.principal} is in ${name}`, trait);
  }
  return members(name, () => MAYBE, () => `who ${name} is`);
}

function members(name: string, test: Test, wouldKnow: (caller: Caller) => string, trait?: Trait): Members {
  const id = next++;
  const has = (caller: Caller, traits?: Traits): Truth => {
    if (trait && traits) return test(caller, traits);
    let truth = caller.known.get(id);
    if (truth === undefined) caller.known.set(id, truth = test(caller, undefined));
    return truth;
  };
  return { id, name, has, wouldKnow, ...(trait ? { trait } : {}) };
}

/** The sets that principal access boundaries are bound to: `//cloudresourcemanager.googleapis.com/projects/acme-prod`. */
const BOUND_SHAPES: readonly Shape[] = [
  { shape: /^\/\/cloudresourcemanager\.googleapis\.com\/((?:projects|folders|organizations)\/[^/]+)$/, make: ([, node], organization) => ({ test: (caller) => inSetOf(caller, node, organization) }) },
  { shape: /^\/\/(iam\.googleapis\.com\/(?:projects\/[^/]+\/locations\/global\/workloadIdentityPools|locations\/global\/workforcePools)\/[^/]+)$/, make: ([, pool]) => ({ test: (caller) => certain(caller.pool === pool) }) },
  { shape: /^\/\/iam\.googleapis\.com\/locations\/global\/workspace\/(.+)$/, make: ([, customer], organization) => ({ test: (caller) => caller.kind === 'user' ? ofCustomer(caller, customer, organization) : NO }) },
  {
    shape: /^\/\/(agents\.global\.[^/]+\.system\.id\.goog)\/attribute\.container\/projects\/([^/]+)$/,
    make: ([, domain, project], organization) => ({
      test: (caller) => caller.pool === domain ? sameProject(caller.project!, project, organization) : NO,
    }),
  },
];

/** Who is meant by the principal set of a policy binding. */
export function boundMembersOf(name: string, organization: Organization | undefined): Members {
  if (unknownsOf(name).length === 0) {
    for (const { shape, make } of BOUND_SHAPES) {
      const found = shape.exec(name);
      if (found) return members(name, make(found, organization).test, (caller) => `whether ${caller.principal} is in ${name}`);
    }
  }
  return members(name, (caller) => caller.kind === 'anonymous' ? NO : MAYBE, () => unknownsOf(name).join(', ') || `who ${name} is`);
}

/** Whether a name is of a form that a deny policy takes. */
export function isDenyPrincipal(name: string): boolean {
  return unknownsOf(name).length > 0 || /^(deleted:)?principal(Set)?:\/\/./.test(name);
}

function canonical(name: string): string {
  return /^principal:\/\/(goog\/subject|iam\.googleapis\.com\/projects\/-\/serviceAccounts)\//.test(name) ? name.toLowerCase().replace('serviceaccounts', 'serviceAccounts') : name;
}

/** A service account, or an agent of a service, by the project that it lives in. */
function ofNode({ kind, isServiceAgent, project }: Caller, node: Node, agents: boolean, organization: Organization | undefined): Truth {
  if (kind !== 'serviceAccount') return NO;
  const type: Truth = isServiceAgent === undefined ? MAYBE : isServiceAgent === agents ? YES : NO;
  if (type === NO) return NO;
  // an agent of a folder or an organization says nothing of where it is in its address
  const below = project === undefined ? MAYBE : placeOf({ project }, organization).isBelow(node);
  return below === NO ? NO : type === MAYBE ? MAYBE : below;
}

/** Everybody that lives in a node; the organization's set has its people and workforce pools as well. */
function inSetOf(caller: Caller, node: Node, organization: Organization | undefined): Truth {
  switch (caller.kind) {
    case 'anonymous': return NO;
    case 'serviceAccount': {
      // whether service agents are among the service accounts of a project is not said
      const below = caller.project === undefined ? MAYBE : placeOf({ project: caller.project }, organization).isBelow(node);
      return below === YES && caller.isServiceAgent !== false ? MAYBE : below;
    }
    case 'workload':
    case 'agent': return placeOf({ project: caller.project! }, organization).isBelow(node);
    case 'user': {
      if (!node.startsWith('organizations/')) return NO;
      if (node !== `organizations/${organization?.id}` || organization?._domains === undefined) return MAYBE;
      return ofDomain(caller, organization);
    }
    default: return node.startsWith('organizations/') ? MAYBE : NO;
  }
}

function ofDomain({ subject }: Caller, organization: Organization): Truth {
  return certain(organization._domains!.includes(subject.slice(subject.indexOf('@') + 1).toLowerCase()));
}

function ofCustomer(caller: Caller, customer: string, organization: Organization | undefined): Truth {
  if (caller.kind === 'anonymous') return NO;
  if (caller.kind !== 'user' || organization?._customer === undefined || organization._domains === undefined) return MAYBE;
  const own = ofDomain(caller, organization);
  return customer === organization._customer ? own : own === YES ? NO : MAYBE;
}

function inGroup(group: string, organization: Organization | undefined): Test {
  const listed = organization?._membersOf(group)?.map((member) => member.toLowerCase());
  return (caller, traits) => {
    const said = traits?.[`group:${group.toLowerCase()}`];
    if (typeof said === 'boolean') return certain(said);
    if (caller.kind === 'anonymous') return NO;
    if (!listed) return MAYBE;
    if (caller.kind === 'user') return certain(listed.includes(`user:${caller.subject.toLowerCase()}`));
    return caller.kind === 'serviceAccount' ? certain(listed.includes(`serviceaccount:${caller.subject}`)) : MAYBE;
  };
}

function hasTrait({ name, value }: Trait, traits: Traits | undefined): Truth {
  if (traits === undefined || !Object.hasOwn(traits, name)) return MAYBE;
  return certain([traits[name]].flat().map(String).includes(String(value)));
}

function sameProject(one: string, other: string, organization: Organization | undefined): Truth {
  const [a, b] = [one, other].map((project) => nameIn(organization, `projects/${project}`));
  return a === b ? YES : mayBeSame(a, b, organization) ? MAYBE : NO;
}

