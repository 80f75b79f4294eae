import { duplicate, malformed } from '../../core/errors';
import { unknownPart } from '../../engine/symbols';
import { NO, Truth } from '../../engine/truth';
import { AccessRequest } from './access-request';
import { Regardless, regardlessOf } from './exceptions/regardless';
import { isAskedElsewhere } from './exceptions/regions';
import { mayLackResourceAccount } from './exceptions/resource-account';
import { mayBeOfManagedKey, resourceControlOf } from './exceptions/resource-control';
import { isSentByService } from './exceptions/service-keys';
import { isFederated, needsTrust } from './exceptions/sts';
import { ActionFacts, actionFacts, contextKeyKind } from './facts';
import { Found, Lookup, Unclear } from './lookup';
import { Organization } from './organization';
import { partsOfArn, resourceTest } from './patterns/arn';
import { Caller } from './principals';

/** What is known of an action. */
export interface ActionView {
  /** In lower case. */
  readonly name: string;

  /** Undefined where AWS publishes no such action. */
  readonly facts?: ActionFacts;
  readonly hasResources: boolean;
  readonly resourceTests: readonly ((text: string) => number)[];

  /** Whether resource control policies reach it. */
  readonly resourceControl: Truth;

  /** What AWS does with it whatever the policies say. */
  readonly regardless?: Regardless;

  /** Whether a role has to trust the caller, and whether the caller is not known to AWS yet. */
  readonly needsTrust: boolean;
  readonly isFederated: boolean;

  /** Whether requests for it may lack `aws:ViaAWSService`. */
  readonly mayLackViaService: boolean;
}

/** Services whose requests may lack the key: "AWS global condition context keys", aws:ViaAWSService, Availability. */
const WITHOUT_VIA_SERVICE = /^(ec2|glue|lakeformation|opsworks):/;

/** What is known of an action, whatever the case it is written in. */
export function actionView(action: string): ActionView {
  if (typeof action !== 'string' || !/^[^:*?]+:[^:*?]+$/.test(action)) throw malformed('action', String(action), 'a service and an action such as `s3:DeleteBucket`');
  const facts = actionFacts(action);
  const name = action.toLowerCase();
  return {
    name,
    facts,
    hasResources: facts?.hasResources ?? false,
    resourceTests: (facts?.resources ?? []).map((pattern) => resourceTest(pattern)),
    resourceControl: resourceControlOf(name),
    regardless: regardlessOf(name),
    needsTrust: needsTrust(name),
    isFederated: isFederated(name),
    mayLackViaService: WITHOUT_VIA_SERVICE.test(name),
  };
}

const RESOURCE_ACCOUNT = 'aws:resourceaccount';
const ACCOUNT = /^\d{12}$/;

/** Keys that are derived from the caller alone. */
export const OF_CALLER: ReadonlySet<string> = new Set([
  'aws:principalarn', 'aws:principalaccount', 'aws:principaltype', 'aws:principalisawsservice', 'aws:principalservicename', 'aws:username',
]);

type Given = ReadonlyMap<string, Found>;
const NOTHING: Given = new Map();

/** A request as policies see it: what it says, and what AWS adds to that. */
export class RequestView implements Lookup {
  /** The account of the resource; undefined where it is not known. */
  public readonly resourceAccount: string | undefined;

  private readonly given: Given;
  private readonly said: string;
  private known: string | undefined;

  public constructor(
    public readonly request: AccessRequest,
    public readonly caller: Caller,
    public readonly action: ActionView,
    public readonly organization: Organization | undefined,
    public readonly organizationId: string | undefined,
  ) {
    this.given = request.context === undefined ? NOTHING : givenOf(request.context);
    // AWS asks for an action without resources on `*`, whatever the caller names
    const said = action.facts && !action.hasResources ? '*' : request.resource ?? '*';
    if (typeof said !== 'string') throw malformed('resource', JSON.stringify(said), 'an ARN, or `*`');
    this.said = said;
    this.resourceAccount = this.accountOf(said);
  }

  /** The resource: an ARN, `*` where the action has none, or a text that is not known. Few statements ask for it. */
  public get resource(): string {
    if (this.known === undefined) {
      const { said, action } = this;
      this.known = this.isPossible(said) ? said
        : unknownPart(said === '*' ? 'the resource' : `a resource that ${action.facts?.name ?? action.name} is authorized on, which \`${said}\` is not`);
    }
    return this.known;
  }

  /** Whether it may be about a key that AWS manages, and be granted. */
  public get mayBeOfManagedKey(): boolean {
    const { action: { name }, caller: { account, kind }, resourceAccount } = this;
    if (!name.startsWith('kms:')) return false;
    if (kind === 'service') return mayBeOfManagedKey(name, 'service');
    if (account === undefined || (resourceAccount !== undefined && account !== resourceAccount)) return mayBeOfManagedKey(name, 'elsewhere');
    return mayBeOfManagedKey(name, this.find('kms:viaservice') === undefined ? 'direct' : 'throughService');
  }

  /** Whether all that is known of the caller is what is derived: the request says nothing else of these keys. */
  public get callerIsDerived(): boolean {
    if (this.request.unknownContext !== undefined) return false;
    if (this.given !== NOTHING) for (const key of this.given.keys()) if (OF_CALLER.has(key)) return false;
    return true;
  }

  public find(key: string): Found {
    if (this.given !== NOTHING && this.given.has(key)) return this.given.get(key);
    const { unknownContext } = this.request;
    if (unknownContext !== undefined && isNamed(unknownContext, key)) return new Unclear(`the value of ${key}`, true);
    const derive = DERIVED.get(key);
    if (derive !== undefined) return derive(this);
    // a key of a service, or a tag: what the request does not say it does not have
    return sentUnasked(key) ?? (isSentByService(key, this.action) ? this.ofService(key) : undefined);
  }

  private ofService(key: string): Found {
    const value = key === 'kms:calleraccount' ? this.caller.account : key === 's3:resourceaccount' ? this.resourceAccount : undefined;
    return value ?? new Unclear(`the value of ${key}`, true);
  }

  /** Whether the action can be asked for on this resource, as far as AWS publishes it. */
  private isPossible(resource: string): boolean {
    const { facts, hasResources, resourceTests } = this.action;
    if (facts === undefined) return true;
    // where all types are optional nobody publishes whether it is ever authorized on none
    if (resource === '*') return !hasResources;
    if (!hasResources) return true;
    for (const test of resourceTests) if (test(resource) !== NO) return true;
    return false;
  }

  private accountOf(said: string): string | undefined {
    const { request, caller } = this;
    if (request.resourceAccount !== undefined) {
      if (!ACCOUNT.test(request.resourceAccount)) throw malformed('resourceAccount', request.resourceAccount, 'an account of 12 digits');
      return request.resourceAccount;
    }
    const given = this.given.get(RESOURCE_ACCOUNT);
    if (typeof given === 'string') return given;
    const account = said.startsWith('arn:') ? partsOfArn(said)[4] : undefined;
    if (account !== undefined && ACCOUNT.test(account)) return account;
    return said === '*' && (this.action.facts === undefined || !this.action.hasResources) ? caller.account : undefined;
  }
}

const lower = new Map<string, string>();

/** Texts are folded again and again; a few thousand are remembered. */
export function lowerCase(text: string): string {
  let folded = lower.get(text);
  if (folded === undefined) {
    if (lower.size >= 4096) lower.clear();
    lower.set(text, folded = text.toLowerCase());
  }
  return folded;
}

function givenOf(context: { readonly [key: string]: any }): Given {
  const given = new Map<string, Found>();
  for (const key in context) {
    const name = lowerCase(key);
    if (given.has(name)) throw duplicate('context', key);
    given.set(name, valueOf(key, context[key]));
  }
  return given;
}

function valueOf(key: string, value: unknown): Found {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value) && value.every(isPlain)) return value.map(String);
  if (isPlain(value)) return String(value);
  throw malformed(`context['${key}']`, JSON.stringify(value), 'a string or a list of strings');
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isNamed(patterns: readonly string[], key: string): boolean {
  return patterns.some((pattern) => {
    const name = lowerCase(pattern);
    return name === key || (name.endsWith('*') && key.startsWith(name.slice(0, -1)));
  });
}

// --- what AWS derives

const TYPES: Readonly<Record<string, string>> = { role: 'AssumedRole', session: 'AssumedRole', user: 'User', root: 'Account', federatedUser: 'FederatedUser', anonymous: 'Anonymous' };

/** Keys that say through which VPC endpoint a request comes. */
const OF_ENDPOINTS = ['aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip', 'aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths'];

function ofEndpoint(key: string): (view: RequestView) => Found {
  const unclear = new Unclear(`the value of ${key}, as the request goes through a VPC endpoint`, true);
  return ({ request }) => request.vpcEndpointPolicy === undefined ? undefined : unclear;
}

const DERIVED: ReadonlyMap<string, (view: RequestView) => Found> = new Map(Object.entries({
  'aws:principalarn': ({ caller }: RequestView) => caller.arn,
  'aws:principalaccount': ({ caller }: RequestView) => caller.kind === 'anonymous' ? 'anonymous' : caller.account,
  'aws:principalorgid': (view: RequestView) => organizationIdOf(view, view.caller.account),
  'aws:principalorgpaths': (view: RequestView) => pathsOf(view, view.caller.account),
  'aws:principaltype': ({ caller }: RequestView) => TYPES[caller.kind] ?? new Unclear('the value of aws:PrincipalType', caller.kind === 'service'),
  'aws:principalisawsservice': ({ caller }: RequestView) => caller.kind === 'anonymous' || caller.kind === 'identityProvider' ? undefined : String(caller.kind === 'service'),
  'aws:principalservicename': ({ caller }: RequestView) => caller.kind === 'service' ? caller.principal : undefined,
  'aws:principalservicenameslist': ({ caller }: RequestView) => caller.kind === 'service' ? new Unclear('the value of aws:PrincipalServiceNamesList', false) : undefined,
  'aws:tokenissuetime': ({ caller }: RequestView) => caller.kind === 'user' || caller.kind === 'root' || caller.account === undefined ? undefined : new Unclear('the value of aws:TokenIssueTime', false),
  'aws:username': ({ caller }: RequestView) => caller.kind === 'user' ? caller.name : undefined,
  'aws:userid': ({ caller }: RequestView) => caller.kind === 'anonymous' ? undefined : new Unclear('the value of aws:userid', caller.kind === 'identityProvider' || caller.kind === 'service'),
  'aws:viaawsservice': viaService,
  'aws:calledviafirst': (view: RequestView) => endOf(view.find('aws:calledvia'), 0),
  'aws:calledvialast': (view: RequestView) => endOf(view.find('aws:calledvia'), -1),
  'aws:requestedregion': regionOf,
  'aws:resourceaccount': (view: RequestView) => ofResource(view, () => view.resourceAccount),
  'aws:resourceorgid': (view: RequestView) => ofResource(view, () => organizationIdOf(view, view.resourceAccount)),
  'aws:resourceorgpaths': (view: RequestView) => ofResource(view, () => pathsOf(view, view.resourceAccount)),
  'kms:viaservice': (view: RequestView) => view.action.name.startsWith('kms:') && view.find('aws:viaawsservice') !== 'false' ? new Unclear('the value of kms:ViaService', true) : undefined,
  ...Object.fromEntries(OF_ENDPOINTS.map((key) => [key, ofEndpoint(key)])),
}));

const sent = new Map<string, Unclear | undefined>();

/** What AWS sends with every request, without saying what it is. */
function sentUnasked(key: string): Unclear | undefined {
  let found = sent.get(key);
  if (found === undefined && !sent.has(key)) {
    found = contextKeyKind(key) === 'always' ? new Unclear(`the value of ${key}`, key === 'aws:sourceip') : undefined;
    if (sent.size >= 4096) sent.clear();
    sent.set(key, found);
  }
  return found;
}

function ofResource(view: RequestView, then: () => Found): Found {
  if (view.resourceAccount === undefined) return new Unclear('the account of the resource', true);
  const found = then();
  // these actions are said not to carry the key; where it would not be there anyway, it is not
  return found !== undefined && mayLackResourceAccount(view.action.name) ? new Unclear('whether AWS sends the account of the resource with this action', true) : found;
}

function organizationIdOf({ organization, organizationId }: RequestView, account: string | undefined): Found {
  if (account === undefined) return undefined;
  if (organization === undefined) return new Unclear(`whether ${account} is in the organization`, true);
  return organization._ways.has(account) ? organizationId ?? unknownPart('the id of the organization') : undefined;
}

function pathsOf(view: RequestView, account: string | undefined): Found {
  const id = organizationIdOf(view, account);
  if (typeof id !== 'string') return id;
  const way = view.organization!._ways.get(account!)!;
  return [`${[id, ...way.slice(0, -1)].join('/')}/`];
}

function viaService(view: RequestView): Found {
  const services = view.find('aws:calledvia');
  if (services === undefined && view.action.mayLackViaService) return new Unclear('whether AWS sends aws:ViaAWSService with this action', true);
  return services instanceof Unclear ? services : String(services !== undefined && services.length > 0);
}

function endOf(found: Found, at: number): Found {
  return Array.isArray(found) ? found.at(at) : found;
}

/** The region of the resource, where it names one. Global routing of Bedrock has none, and says so. */
function regionOf({ resource, action }: RequestView): Found {
  if (isAskedElsewhere(action.name)) return new Unclear('the region that is asked', false);
  const [, , service, region] = resource.startsWith('arn:') ? partsOfArn(resource) : [];
  if (region !== undefined && region !== '' && region !== '*') return region;
  return service === 'bedrock' && region === '' ? 'unspecified' : new Unclear('the region that is asked', false);
}
