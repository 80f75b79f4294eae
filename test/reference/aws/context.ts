/** Who asks, for what, and what AWS knows of it: the request context of the IAM user guide. */
import { AccessRequest } from '../../../lib/aws/engine/access-request';
import { ActionFacts } from './actions';
import { ANYTHING, like, normal } from './text';
import { Truth } from './truth';

export interface OrganizationTree {
  readonly id?: string;
  readonly root: string;
  readonly units: Record<string, (string | Record<string, unknown>)[]>;
  readonly management: string;
  /** Directly below the root. */
  readonly accounts?: string[];
}

export type PrincipalKind = 'role' | 'user' | 'session' | 'federatedUser' | 'root' | 'service' | 'provider' | 'anonymous';

export interface Principal {
  readonly kind: PrincipalKind;
  readonly arn: string;
  /** Undefined for those who are in no account; with a part that is not known, if it is not known. */
  readonly account?: string;
  /** The ARN of the role or user that carries the boundary and that `aws:PrincipalArn` names. */
  readonly identity?: string;
  readonly serviceLinked: Truth;
}

/** A context key: whether it is there (undefined: perhaps), its values, and whether it is one for many values. */
export interface Entry {
  readonly present: Truth;
  readonly values: readonly string[];
  readonly many: boolean;
}

export interface RequestContext {
  readonly action: ActionFacts;
  readonly principal: Principal;
  /** `*` where there is none, one part that is not known where it is not known. */
  readonly resource: string;
  readonly resourceAccount: string | undefined;
  readonly organization: OrganizationTree | undefined;
  readonly keys: ReadonlyMap<string, Entry>;
  readonly unknownKeys: readonly string[];
}

const ABSENT: Entry = { present: false, values: [], many: false };
const UNKNOWN: Entry = { present: true, values: [ANYTHING], many: false };
const PERHAPS: Entry = { present: undefined, values: [ANYTHING], many: false };

/** Who makes a request; undefined if that is no principal. */
export function principalOf(request: AccessRequest): Principal | undefined {
  const arn = normal(request.principal);
  if (arn === '*') return { kind: 'anonymous', arn, serviceLinked: false };
  if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(arn)) return { kind: 'service', arn, serviceLinked: false };
  const [, partition, service, account, rest] = arn.match(/^arn:([^:]*):(iam|sts)::([^:]*):(.+)$/) ?? [];
  if (rest === undefined) return undefined;
  const [type, ...names] = rest.split('/');
  const base = { arn, account, serviceLinked: false };
  if (service === 'iam' && rest === 'root') return { ...base, kind: 'root', identity: arn };
  if (service === 'iam' && type === 'user' && names.length > 0) return { ...base, kind: 'user', identity: arn };
  if (service === 'iam' && type === 'role' && names.length > 0) return { ...base, kind: 'role', identity: arn, serviceLinked: names[0].startsWith(ANYTHING) ? undefined : names[0] === 'aws-service-role' };
  if (service === 'iam' && (type === 'saml-provider' || type === 'oidc-provider')) return { arn, kind: 'provider', serviceLinked: false };
  if (service === 'sts' && type === 'federated-user') return { ...base, kind: 'federatedUser', identity: arn };
  if (service !== 'sts' || type !== 'assumed-role' || names.length !== 2) return undefined;
  const given = Object.entries(request.context ?? {}).find(([key]) => key.toLowerCase() === 'aws:principalarn')?.[1];
  const identity = typeof given === 'string' ? normal(given) : `arn:${partition}:iam::${account}:role/${ANYTHING}${names[0]}`;
  const mayBeLinked = names[0].startsWith('AWSServiceRoleFor') || names[0].startsWith(ANYTHING);
  const serviceLinked = identity.includes(':role/aws-service-role/') || (mayBeLinked && identity.includes(ANYTHING) ? undefined : false);
  return { ...base, kind: 'session', identity, serviceLinked };
}

/** The context of a request. */
export function contextOf(
  request: AccessRequest, action: ActionFacts, principal: Principal, organization: OrganizationTree | undefined,
): RequestContext {
  const named = normal(request.resource ?? '*');
  const resource = !action.hasResources ? '*' : named === '*' ? ANYTHING : named;
  const keys = new Map<string, Entry>();
  const given = Object.entries(request.context ?? {}).map(([key, value]): [string, Entry] => [key.toLowerCase(), entryOf(value)]);
  const givenAccount = given.find(([key, { many }]) => key === 'aws:resourceaccount' && !many)?.[1].values[0];
  const inArn = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource)?.[1];
  const usualAccount = action.hasResources ? undefined : known(principal.account);
  const resourceAccount = known(request.resourceAccount) ?? known(givenAccount) ?? inArn ?? usualAccount;

  const put = (key: string, value: string | readonly string[] | undefined) => {
    if (value !== undefined) keys.set(key, entryOf(value));
  };
  const { kind, account, identity } = principal;
  const signed = account !== undefined;
  if (signed) put('aws:principalarn', identity);
  put('aws:principalaccount', signed ? account : kind === 'anonymous' ? 'anonymous' : undefined);
  const types: Partial<Record<PrincipalKind, string>> = {
    root: 'Account', user: 'User', role: 'AssumedRole', session: 'AssumedRole', federatedUser: 'FederatedUser', anonymous: 'Anonymous',
  };
  put('aws:principaltype', types[kind]);
  if (signed || kind === 'service') put('aws:principalisawsservice', String(kind === 'service'));
  if (kind === 'service') {
    put('aws:principalservicename', principal.arn);
    for (const key of ['aws:principaltype', 'aws:principalservicenameslist']) keys.set(key, PERHAPS);
  }
  if (kind === 'user') put('aws:username', principal.arn.split('/').pop());
  putOrganization(keys, 'aws:principal', kind === 'service' || !signed ? 'nobody' : known(account), organization);
  // a resource of AWS itself may be in no account
  keys.set('aws:resourceaccount', resourceAccount === undefined ? PERHAPS : entryOf(resourceAccount));
  putOrganization(keys, 'aws:resource', resourceAccount, organization);
  const region = resource.startsWith('arn:') ? resource.split(':')[3] : '';
  put('aws:requestedregion', region || ANYTHING);
  for (const key of ['aws:currenttime', 'aws:epochtime', 'aws:securetransport', 'aws:useragent', 'aws:userid']) keys.set(key, UNKNOWN);
  keys.set('aws:sourceip', PERHAPS); // not through a VPC endpoint
  if (kind === 'role' || kind === 'session' || kind === 'federatedUser') keys.set('aws:tokenissuetime', UNKNOWN);
  if (!signed) keys.set('aws:userid', kind === 'anonymous' ? ABSENT : PERHAPS);
  for (const [key, entry] of given) keys.set(key, entry);
  const unknownKeys = (request.unknownContext ?? []).map((key) => key.toLowerCase());
  return { action, principal, resource, resourceAccount, organization, keys, unknownKeys };
}

/** A key of the context: what is given, then what is derived, then what is said to be unknown, then what is usual. */
export function lookUp(context: RequestContext, key: string): Entry {
  const name = key.toLowerCase();
  const entry = context.keys.get(name);
  if (entry) return entry;
  if (context.unknownKeys.some((pattern) => like(pattern, name))) return PERHAPS;
  if (name === 'aws:viaawsservice') {
    const { present } = lookUp(context, 'aws:CalledVia');
    if (present === false && ['ec2', 'glue', 'lakeformation', 'opsworks'].includes(context.action.service)) return { present: undefined, values: [ANYTHING], many: false };
    return present === undefined ? PERHAPS : { present: true, values: [String(present)], many: false };
  }
  return NEVER_ABSENT.includes(`${context.action.service}:${context.action.name} ${name}`) ? PERHAPS : ABSENT;
}

/** Required parameters of calls, and what describes their resources: where the request does not say them they are not known. */
const NEVER_ABSENT = ['ec2:runinstances ec2:instancetype', 'iam:passrole iam:passedtoservice', 'iam:attachrolepolicy iam:policyarn'];

/** The organization's entities above an account and itself, root first; undefined if it is not in the organization. */
export function pathOf(account: string, { root, units, management, accounts }: OrganizationTree): string[] | undefined {
  const search = (children: Readonly<Record<string, unknown>>, path: string[]): string[] | undefined => {
    for (const [unit, members] of Object.entries(children)) {
      const below = [...path, unit];
      for (const member of members as unknown[]) {
        const found = typeof member === 'string' ? (member === account ? [...below, account] : undefined) : search(member as Record<string, unknown>, below);
        if (found) return found;
      }
    }
    return undefined;
  };
  const isTop = account === management || accounts?.includes(account);
  return search(units, [root]) ?? (isTop ? [root, account] : undefined);
}

function putOrganization(keys: Map<string, Entry>, prefix: string, account: string | undefined, organization: OrganizationTree | undefined): void {
  if (account === 'nobody') return;
  if (account === undefined || organization === undefined) {
    keys.set(`${prefix}orgid`, PERHAPS);
    keys.set(`${prefix}orgpaths`, { ...PERHAPS, many: true });
    return;
  }
  const path = pathOf(account, organization);
  if (!path) return;
  const id = normal(organization.id ?? ANYTHING);
  keys.set(`${prefix}orgid`, entryOf(id));
  keys.set(`${prefix}orgpaths`, entryOf([`${[id, ...path.slice(0, -1)].join('/')}/`]));
}

function entryOf(value: unknown): Entry {
  const many = Array.isArray(value);
  const values = (many ? value : [value]).map((one: unknown) => normal(String(one)));
  return values.length === 0 ? { present: false, values, many } : { present: true, values, many };
}

function known(account: string | undefined): string | undefined {
  return account === undefined || normal(account).includes(ANYTHING) ? undefined : account;
}
