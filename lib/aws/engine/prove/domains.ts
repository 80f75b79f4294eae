import { Atom } from '../../../engine/prove/atom';
import { Variable } from '../../../engine/prove/demand';
import { Domain } from '../../../engine/prove/search';
import { quoted } from '../../../engine/symbols';
import { Claim } from '../claim';
import { mayLackResourceAccount } from '../exceptions/resource-account';
import { ActionFacts, contextKeyKind, isMultiValued, KeyType, typeOfKey } from '../facts';
import { Organization } from '../organization';
import { RESOURCE } from './literal';
import { isService, Places } from './places';

/** Keys of the resource's account, which some actions do not carry. */
const OF_RESOURCE: ReadonlySet<Variable> = new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']);

const ALWAYS_THERE = ['aws:sourceip', 'aws:tokenissuetime'];

/** What the variables of requests may be in one place. A domain is the same object for all actions for which it is the same. */
export class Domains {
  private readonly known = new Map<string, Domain>();
  private readonly given: ReadonlyMap<string, readonly string[] | undefined>;
  private readonly limits: ReadonlyMap<string, readonly Atom[]>;
  private readonly wanted: ReadonlySet<string>;

  public constructor(
    private readonly claim: Claim,
    private readonly places: Places,
    private readonly organization: Organization | undefined,
    private readonly partition: string,
    private readonly organizationId: string | undefined,
  ) {
    this.given = new Map(Object.entries(claim.context ?? {}).map(([key, value]) =>
      [key.toLowerCase(), value === null || value === undefined ? undefined : [value].flat().map(String)]));
    this.wanted = new Set(wantedKeys(claim));
    const limits = new Map<string, Atom[]>();
    for (const [lists, wanted] of [[claim.contextLike, true], [claim.exceptContext, false]] as const) {
      for (const [key, patterns] of Object.entries(lists ?? {})) {
        const variable = key.toLowerCase();
        limits.set(variable, [...limits.get(variable) ?? [], { test: patterns.every(isArn) ? 'ArnLike' : 'StringLike', values: patterns, wanted }]);
      }
    }
    this.limits = limits;
  }

  public of(variable: Variable, action: ActionFacts): Domain {
    const there = variable.startsWith('aws:') || variable === RESOURCE || action.carries(variable);
    const lacks = OF_RESOURCE.has(variable) && mayLackResourceAccount(action.name.toLowerCase());
    const key = variable === RESOURCE ? `${variable} ${action.service} ${action.resources.join()} ${action.resourceless}` : `${variable} ${there} ${lacks}`;
    let domain = this.known.get(key);
    if (!domain) this.known.set(key, domain = variable === RESOURCE ? this.ofResource(action) : this.ofKey(variable, there, lacks));
    return domain;
  }

  /** What a policy variable is worth, if the places tell. */
  public readonly worth = (key: string): string | undefined => {
    const { fixed } = this.ofKey(key, true);
    return fixed?.length === 1 ? fixed[0] : undefined;
  };

  private ofKey(variable: Variable, there: boolean, lacks = false): Domain {
    const known = this.withoutLimits(variable, there);
    const domain = lacks ? { ...known, canBeAbsent: true } : known;
    const limits = this.limits.get(variable);
    return limits ? { ...domain, atoms: [...domain.atoms, ...limits], canBeAbsent: domain.canBeAbsent && !this.wanted.has(variable) } : domain;
  }

  private withoutLimits(variable: Variable, there: boolean): Domain {
    if (this.given.has(variable)) {
      const fixed = this.given.get(variable);
      if (variable === 'aws:principalarn' && fixed !== undefined) return { ...this.ofCaller(), fixed };
      if (fixed === undefined) return absent();
      return { atoms: [], canBeAbsent: false, canBeThere: true, many: fixed.length > 1 || isMultiValued(variable), fixed };
    }
    const { caller, stranger, resource } = this.places;
    switch (variable) {
      case 'aws:principalarn':
        return caller === undefined ? absent() : this.ofCaller();
      case 'aws:principalaccount':
        return caller !== undefined ? one(caller) : stranger === '*' ? one('anonymous') : absent();
      case 'aws:principalisawsservice':
        return caller !== undefined ? one('false') : isService(this.places) ? one('true') : absent();
      case 'aws:principalservicename':
        return isService(this.places) ? one(stranger!) : absent();
      case 'aws:resourceaccount':
        return one(resource);
      case 'aws:principalorgid':
        return caller === undefined ? absent() : this.idOf(caller);
      case 'aws:resourceorgid':
        return this.idOf(resource);
      case 'aws:principalorgpaths':
        return caller === undefined ? absent() : this.pathsOf(caller);
      case 'aws:resourceorgpaths':
        return this.pathsOf(resource);
      default: {
        const always = contextKeyKind(variable) === 'always' && !ALWAYS_THERE.includes(variable);
        return { atoms: ofType(variable), canBeAbsent: !always, canBeThere: there, many: isMultiValued(variable) };
      }
    }
  }

  private idOf(account: string): Domain {
    const { organization } = this;
    if (organization && !organization._ways.has(account)) return absent();
    return organization && this.organizationId !== undefined ? one(this.organizationId) : free(!organization);
  }

  private pathsOf(account: string): Domain {
    const { organization } = this;
    if (organization && !organization._ways.has(account)) return absent();
    if (!organization || this.organizationId === undefined) return { ...free(!organization), many: true };
    const way = organization._ways.get(account)!;
    return { ...one(`${[this.organizationId, ...way.slice(0, -1)].join('/')}/`), many: true };
  }

  /** Roles, users, federated users and the root user of the account that the claim is about; neither that nor a service-linked role carries a boundary. */
  private ofCaller(): Domain {
    const { principals, exceptPrincipals = [] } = this.claim;
    const account = this.places.caller!;
    const iam = `arn:${this.partition}:iam::${account}`;
    const arns = (kinds: readonly string[]) => kinds.map((kind) => `${iam}:${kind}`);
    const federated = `arn:${this.partition}:sts::${account}:federated-user/?*`;
    const linked = this.claim.boundary === undefined && (principals?.some((pattern) => pattern.includes(':role/aws-service-role/')) ?? false);
    const atoms: Atom[] = [
      { test: 'ArnLike', values: [...arns(['role/?*', 'user/?*']), ...this.claim.boundary === undefined ? [...arns(['root']), federated] : []], wanted: true },
      ...(linked ? [] : [{ test: 'ArnLike' as const, values: arns(['role/aws-service-role/*']), wanted: false }]),
      ...(principals === undefined || principals.includes('*') ? [] : [{ test: 'ArnLike' as const, values: principals.filter(isArn), wanted: true }]),
      ...(exceptPrincipals.includes('*') ? [{ test: 'StringLike' as const, values: ['*'], wanted: false }] : []),
      ...(exceptPrincipals.length > 0 ? [{ test: 'ArnLike' as const, values: exceptPrincipals.filter(isArn), wanted: false }] : []),
    ];
    const plain = (principals ?? []).map((pattern) => pattern.replace(/^arn:[^:]*:iam::[^:]*/, iam).replace(/\*$/, 'somebody'));
    const prefer = [...plain, ...arns(['role/Developer', 'role/agents/coder', 'user/somebody'])];
    return { atoms, canBeAbsent: false, canBeThere: true, many: false, prefer: prefer.filter((arn) => !/[*?]/.test(arn)) };
  }

  /** The resources that AWS authorizes the action on, in the account. */
  private ofResource(action: ActionFacts): Domain {
    const { resources, exceptResources = [] } = this.claim;
    const { places } = this;
    const values = action.resources.flatMap((pattern) => {
      const parts = pattern.split(':');
      const own = (account: string) => [...parts.slice(0, 1), this.partition, ...parts.slice(2, 4), account, ...parts.slice(5)].join(':');
      if (parts[4] !== '*') return [own(parts[4])];
      // policies that AWS manages are in an account of their own
      return action.service === 'iam' && parts[5].startsWith('policy/') ? [own(places.resource), own('aws')] : [own(places.resource)];
    });
    const atoms: Atom[] = [
      // an action of which no type is required may be authorized on none
      { test: 'Resource', values: [...values, ...(action.resourceless ? ['*'] : [])].map((value) => value === '*' ? quoted(value) : value), wanted: true },
      ...(colonsOf(action.service) === undefined ? [] : [withoutMoreColons(action.service, values, colonsOf(action.service)!)]),
      // a service alone assumes the roles that are linked to it
      ...(action.service === 'sts' && places.stranger === undefined ? [NO_LINKED_ROLE] : []),
      // names of buckets have no slash; where objects are meant, a pattern says so
      ...(action.service === 's3' && !action.resources.some((pattern) => pattern.includes('/')) ? [WITHOUT_SLASH] : []),
      ...(resources === undefined || resources.includes('*') ? [] : [{ test: 'Resource' as const, values: resources, wanted: true }]),
      ...(exceptResources.length > 0 ? [{ test: 'Resource' as const, values: exceptResources, wanted: false }] : []),
    ];
    return { atoms, canBeAbsent: false, canBeThere: true, many: false, prefer: preferred(action, values) };
  }
}

const TYPED: Readonly<Partial<Record<KeyType, Atom>>> = {
  Bool: { test: 'Bool', values: ['true', 'false'], wanted: true },
  Numeric: { test: 'NumericAny', values: [''], wanted: true },
  Date: { test: 'DateAny', values: [''], wanted: true },
  IPAddress: { test: 'IpAddress', values: ['0.0.0.0/0', '::/0'], wanted: true },
};

/** What AWS fills with values of a type has these alone; tags and other text can hold anything. */
function ofType(variable: Variable): readonly Atom[] {
  const type = typeOfKey(variable);
  const atom = type && TYPED[type];
  return atom ? [atom] : [];
}

/** The keys that each request of a claim has, in lower case. */
export function wantedKeys({ contextLike = {} }: Claim): string[] {
  return Object.keys(contextLike).map((key) => key.toLowerCase());
}

/** Services whose names hold no colon, by the patterns of their API references: none more than the published shape has. */
const NAMED_STRICTLY = new Set([
  'acm', 'athena', 'batch', 'bedrock-agentcore', 'cloudformation', 'codedeploy', 'codepipeline', 'cognito-idp', 'dax', 'dms', 'ec2', 'ecr', 'ecs', 'eks', 'elasticache',
  'elasticfilesystem', 'elasticloadbalancing', 'es', 'events', 'firehose', 'fsx', 'glue', 'iam', 'kafka', 'kinesis', 'kms', 'memorydb', 'organizations', 'sagemaker',
  'scheduler', 'secretsmanager', 'sns', 'sqs', 'ssm', 'sts', 'synthetics', 'wafv2',
]);

/** How many the names of others may have: versions of models, qualifiers, regions of pools, moments of streams, snapshots that AWS takes (`rds:orders-1`). */
const COLONS: Readonly<Record<string, number>> = {
  'bedrock': 2,
  'codebuild': 1,
  'cognito-identity': 1,
  'cognito-sync': 3,
  'dynamodb': 2,
  'lambda': 1,
  'logs': 2,
  'rds': 1,
  'redshift': 1,
  'states': 1,
};

/** INVARIANT (sound first): a name of a service that nothing is known of may have any number; undefined. */
function colonsOf(service: string): number | undefined {
  return NAMED_STRICTLY.has(service) ? 0 : COLONS[service];
}

/** Shapes that these would let in, and that nothing has: a name with a qualifier is no word of the shape. */
const NO_SHAPE: Readonly<Record<string, readonly string[]>> = {
  codebuild: ['*:project/*:*'],
  lambda: ['*:function:function:*'],
  rds: ['*:db:*:*', '*:cluster:*:*'],
  logs: ['*:log-group:log-group:*', '*:log-group:*:log-group:*'],
  states: ['*:stateMachine:stateMachine:*'],
};

const NO_LINKED_ROLE: Atom = { test: 'StringLike', values: ['arn:*:iam::*:role/aws-service-role/*'], wanted: false };
const WITHOUT_SLASH: Atom = { test: 'StringLike', values: ['*/*'], wanted: false };

/** An ARN has no more colons than these. */
function withoutMoreColons(service: string, patterns: readonly string[], more: number): Atom {
  const most = Math.max(5, ...patterns.map((pattern) => pattern.split(':').length - 1));
  // a version of a model is no other kind of resource
  const versions = service === 'bedrock' ? [`*${':*'.repeat(most + 1)}-*/*`] : [];
  return { test: 'StringLike', values: [`*${':*'.repeat(most + more + 1)}`, ...versions, ...NO_SHAPE[service] ?? []], wanted: false };
}

/** Resources that read well. */
function preferred({ hasResources }: ActionFacts, patterns: readonly string[]): string[] {
  const plain = (pattern: string, name: string) => {
    const parts = pattern.split(':');
    return [...parts.slice(0, 3), parts[3] === '*' ? 'us-east-1' : parts[3], ...parts.slice(4)].join(':').replace(/\*/g, name);
  };
  return hasResources ? ['orders', 'example', 'x'].flatMap((name) => patterns.map((pattern) => plain(pattern, name))) : ['*'];
}

function isArn(pattern: string): boolean {
  return pattern.startsWith('arn:');
}

function one(value: string): Domain {
  return { atoms: [], canBeAbsent: false, canBeThere: true, many: false, fixed: [value] };
}

function absent(): Domain {
  return { atoms: [], canBeAbsent: true, canBeThere: false, many: false };
}

function free(canBeAbsent: boolean): Domain {
  return { atoms: [], canBeAbsent, canBeThere: true, many: false };
}
