/**
 * A reference evaluator of AWS authorization, plain and slow, written from the documentation and without a line of the engine, so that a mistake
 * of one is not a mistake of the other. IAM user guide, "How AWS enforcement code logic evaluates requests":
 *
 * 1. An explicit deny of any policy that applies denies.
 * 2. FullAWSAccess is attached everywhere, so that organization policies only take away, by denies.
 * 3. In one account a resource policy or the identity policy grants; who is named by the resource policy says what else has to allow.
 * 4. Between accounts both sides grant.
 *
 * Every answer has three values: what depends on something that is not known is undefined.
 */
import { AccessRequest } from '../../../lib/aws/engine/access-request';
import { PolicySource } from '../../../lib/aws/engine/policy-source';
import { factsOf } from './actions';
import { contextOf, lookUp, OrganizationTree, pathOf, Principal, principalOf, RequestContext } from './context';
import { Attachment, isAbout, Naming, namingOf, Statement, statementsOf } from './statements';
import { ANYTHING, arnLike, like, normal } from './text';
import { and, consensus, not, or, Truth } from './truth';

export { OrganizationTree } from './context';

export type ReferenceOutcome = 'DENIED' | 'ALLOWED' | 'NOT_GRANTED' | 'UNKNOWN';

export interface ReferenceDecision {
  readonly outcome: ReferenceOutcome;
  /** For DENIED: the statements that deny for certain. */
  readonly by: [policy: string, statementIndex: number][];
}

interface Applied {
  readonly name: string;
  readonly attachment: Attachment;
  /** Whether it applies to the request. */
  readonly applies: Truth;
  /** Undefined if the document cannot be read. */
  readonly statements: readonly Statement[] | undefined;
}

/** What AWS does with a request. */
export function referenceDecide(
  policies: readonly PolicySource[], organization: OrganizationTree | undefined, request: AccessRequest,
): ReferenceDecision {
  const action = factsOf(request.action);
  const principal = action && principalFor(action.service === 'sts' && /^assumerolewith/.test(action.name), policies, request);
  if (!action || !principal) return { outcome: 'UNKNOWN', by: [] };
  const is = (name: string) => `${action.service}:${action.name}` === name;
  if (is('sts:getcalleridentity')) return { outcome: 'ALLOWED', by: [] };

  const context = contextOf(request, action, principal, organization);
  const applied = appliedPolicies(policies, request, context);
  const hasBoundary = or(...applied.boundary.map(({ applies }) => applies));
  const denies = Object.values(applied).flat().flatMap((policy) => deniesOf(policy, context, hasBoundary));
  const grant = granted(request, applied, context);
  if (is('sts:getsessiontoken')) return { outcome: grant === true && denies.every(({ truth }) => truth === false) ? 'ALLOWED' : 'UNKNOWN', by: [] };
  const by = denies.filter(({ truth }) => truth === true).map(({ policy, index }): [string, number] => [policy, index]);
  if (by.length > 0) return { outcome: 'DENIED', by };
  if (denies.some(({ truth }) => truth === undefined)) return { outcome: 'UNKNOWN', by: [] };
  return { outcome: grant === undefined ? 'UNKNOWN' : grant ? 'ALLOWED' : 'NOT_GRANTED', by: [] };
}

/** The role of a session, where policies are put on one of its name: names are unique in an account. */
function rolesNamed({ account, identity }: Principal, policies: readonly PolicySource[]): string | undefined {
  const name = identity!.split(ANYTHING).pop();
  const targets = policies.filter(({ type }) => type === 'PERMISSIONS_BOUNDARY').flatMap((source) => source.targets ?? []);
  const roles = targets.filter((target) => target.startsWith(`arn:aws:iam::${account}:role/`) && target.split('/').pop() === name && normal(target) === target && !/[*?]/.test(target));
  return new Set(roles).size === 1 ? roles[0] : undefined;
}

/** Nobody signs AssumeRoleWithSAML and AssumeRoleWithWebIdentity, and everybody signs all else: other requests cannot be made. */
function principalFor(unsigned: boolean, policies: readonly PolicySource[], request: AccessRequest): Principal | undefined {
  const given = principalOf(request);
  const principal = given?.kind === 'session' && given.identity!.includes(ANYTHING) ? { ...given, identity: rolesNamed(given, policies) ?? given.identity } : given;
  return principal !== undefined && (principal.kind === 'provider') === unsigned ? principal : undefined;
}

type AppliedPolicies = Readonly<Record<'organization' | 'identity' | 'boundary' | 'session' | 'resource' | 'endpoint', readonly Applied[]>>;

function appliedPolicies(policies: readonly PolicySource[], request: AccessRequest, context: RequestContext): AppliedPolicies {
  const { principal: { kind, identity, serviceLinked }, action, resourceAccount, resource } = context;
  const hasIdentity = kind === 'role' || kind === 'user' || kind === 'session' || kind === 'federatedUser';
  const isMember = hasIdentity || kind === 'root';
  const ofType = (type: string, attachment: Attachment, applies: (source: PolicySource) => Truth) => policies.filter((source) => source.type === type)
    .map((source): Applied => ({
      name: source.name,
      attachment,
      applies: and(applies(source), source.uncertain === undefined ? true : undefined),
      statements: statementsOf(source.document),
    })).filter((policy) => policy.applies !== false);
  const given = (documents: readonly unknown[] | undefined, attachment: Attachment, name: (index: number) => string): Applied[] =>
    (documents ?? []).map((document, index) => ({ name: name(index), attachment, applies: true, statements: statementsOf(document) }));
  const single = (document: unknown, attachment: Attachment, name: string) => given(document === undefined ? [] : [document], attachment, () => name);
  const onPrincipal = ({ targets = [] }: PolicySource) => or(...targets.map((target) => {
    const matched = arnLike(normal(target), identity ?? '');
    return matched === 'mismatch' ? false : matched;
  }));

  const scps = !isMember ? [] : ofType('SERVICE_CONTROL_POLICY', 'organization',
    (source) => and(not(serviceLinked), isBelow(source, context.principal.account, context.organization)));
  const rcps = action.hasResourceControlPolicies === false || action.service === 'kms' && action.name === 'retiregrant' ? [] : ofType(
    'RESOURCE_CONTROL_POLICY', 'resource control', (source) => and(not(serviceLinked), action.hasResourceControlPolicies, notOfAws(context), isBelow(source, resourceAccount, context.organization)));
  const boundaries = !hasIdentity ? [] : request.permissionsBoundary !== undefined
    ? single(request.permissionsBoundary, 'identity', 'permissionsBoundary') : ofType('PERMISSIONS_BOUNDARY', 'identity', onPrincipal);
  return {
    organization: [...scps, ...rcps],
    identity: hasIdentity
      ? [...given(request.identityPolicies, 'identity', (i) => `identityPolicies[${i}]`), ...ofType('IDENTITY_POLICY', 'identity', onPrincipal)] : [],
    // A principal has one boundary: of more that could be it, it is not known which one is.
    boundary: boundaries.length > 1 ? boundaries.map((boundary) => ({ ...boundary, applies: undefined })) : boundaries,
    session: hasIdentity
      ? [...given(request.sessionPolicies, 'identity', (i) => `sessionPolicies[${i}]`),
        ...ofType('SESSION_POLICY', 'identity', ({ targets = [] }) => or(...targets.map((target) => like(normal(target), context.principal.arn))))] : [],
    resource: [...single(request.resourcePolicy, 'resource', 'resourcePolicy'),
      ...ofType('RESOURCE_POLICY', 'resource', ({ targets = [] }) => resource === '*' ? false : or(...targets.map((target) => like(normal(target), resource))))]
      .map((policy) => ({ ...policy, applies: and(policy.applies, action.hasResourcePolicies) })).filter(({ applies }) => applies !== false),
    endpoint: [...single(request.vpcEndpointPolicy, 'endpoint', 'vpcEndpointPolicy'), ...ofType('VPC_ENDPOINT_POLICY', 'endpoint', ({ targets = [] }) => {
      const endpoint = context.keys.get('aws:sourcevpce');
      return endpoint?.present ? or(...targets.map((target) => like(normal(target), endpoint.values[0]))) : false;
    })].map((policy) => ({ ...policy, applies: and(policy.applies, comesFromCaller(context)) })),
  };
}

/** What services ask for on somebody's behalf, or for themselves, need not go through the caller's VPC endpoint. */
function comesFromCaller(context: RequestContext): Truth {
  const via = lookUp(context, 'aws:viaawsservice');
  return context.principal.kind !== 'service' && via.present && via.values[0] === 'false' ? true : undefined;
}

/**
 * Keys that AWS manages are beyond resource control policies. They have a policy that nobody changes, as the KMS guide shows it: people of the
 * account, and nobody else, may look at the key and revoke grants, and use it through the service that it is for.
 */
function notOfAws(context: RequestContext): Truth {
  const { action: { service, name, hasResources }, principal: { account, kind }, resource, resourceAccount } = context;
  if (/^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//.test(resource)) return false;
  if (service !== 'kms' || !hasResources) return true;
  if (/:alias\/aws\//.test(resource)) return false;
  if (/:alias\//.test(resource)) return true;
  // a service works with such a key under a grant
  if (kind === 'service') return /^(describe|get|list|encrypt$|decrypt$|reencrypt|generatedatakey|creategrant$|revokegrant$)/.test(name) ? undefined : true;
  if (account === undefined || (!account.includes(ANYTHING) && resourceAccount !== undefined && account !== resourceAccount)) return true;
  if (/^(describe|get|list)/.test(name) || name === 'revokegrant') return undefined;
  const used = ['encrypt', 'decrypt', 'reencryptfrom', 'reencryptto', 'creategrant'].includes(name) || name.startsWith('generatedatakey');
  const onBehalf = lookUp(context, 'kms:viaservice').present !== false || comesFromCaller(context) !== true;
  return used && onBehalf ? undefined : true;
}

/** Whether an account is a target of an organization policy, or below one. Nothing binds the management account. */
function isBelow({ targets = [] }: PolicySource, account: string | undefined, organization: OrganizationTree | undefined): Truth {
  if (targets.length === 0) return false;
  if (account === undefined || account.includes(ANYTHING)) return undefined;
  if (organization === undefined) return targets.some((target) => target === account || !/^\d{12}$/.test(target)) ? undefined : false;
  const path = account === organization.management ? undefined : pathOf(account, organization);
  return path === undefined ? false : or(...targets.map((target) => or(...path.map((entity) => like(normal(target), entity)))));
}

/** What root users of an account can do to its buckets and queues whatever their policies say, to get back in. */
function isRescue({ action: { service, name }, principal: { kind, account }, resourceAccount }: RequestContext): Truth {
  if (kind !== 'root' || (resourceAccount !== undefined && resourceAccount !== account)) return false;
  const own: Truth = resourceAccount === undefined ? undefined : true;
  if (service === 's3' || service === 's3express') return /^(get|put|delete)bucketpolicy$/.test(name) ? own : false;
  if (service !== 'sqs') return false;
  return name === 'setqueueattributes' ? own : /^(getqueueattributes|getqueueurl|addpermission|removepermission)$/.test(name) ? undefined : false;
}

interface Deny { readonly policy: string; readonly index: number; readonly truth: Truth }

function deniesOf(policy: Applied, context: RequestContext, hasBoundary: Truth): Deny[] {
  if (!policy.statements) return [{ policy: policy.name, index: 0, truth: undefined }];
  return policy.statements.filter(({ elements }) => elements.Effect !== 'Allow').map((statement) => {
    const forPrincipal = policy.attachment === 'resource' || policy.attachment === 'endpoint';
    const names = forPrincipal ? or(...Object.values(namingOf(statement, context.principal, hasBoundary))) : true;
    const binds = policy.attachment === 'resource' ? not(isRescue(context)) : true;
    return { policy: policy.name, index: statement.index, truth: and(policy.applies, binds, names, isAbout(statement, policy.attachment, context)) };
  });
}

/** What a policy of a resource, or of several that may be the resource's, grants by each name. */
function grantsOf(policies: readonly Applied[], context: RequestContext, hasBoundary: Truth): Naming {
  const grants = policies.flatMap((policy) => !policy.statements ? [{ other: undefined }] : policy.statements
    .filter(({ elements }) => elements.Effect !== 'Deny')
    .map((statement): Naming => {
      const about = and(policy.applies, isAbout(statement, policy.attachment, context));
      const names = Object.entries(namingOf(statement, context.principal, hasBoundary));
      return Object.fromEntries(names.map(([name, truth]) => [name, and(truth, about)]));
    }));
  const names = [...new Set(grants.flatMap((grant) => Object.keys(grant)))] as (keyof Naming)[];
  return Object.fromEntries(names.map((name) => [name, or(...grants.filter((grant) => name in grant).map((grant) => grant[name]))]));
}

/** Whether policies without a principal allow: one of them is enough. */
function allows(policies: readonly Applied[], context: RequestContext): Truth {
  return or(...policies.map(({ statements, attachment }) => !statements ? undefined : or(...statements
    .filter(({ elements }) => elements.Effect !== 'Deny').map((statement) => isAbout(statement, attachment, context)))));
}

/** Whether something grants, apart from explicit denies. */
function granted(request: AccessRequest, applied: AppliedPolicies, context: RequestContext): Truth {
  const { principal: { kind, account }, action, resource, resourceAccount } = context;
  const hasBoundary = or(...applied.boundary.map(({ applies }) => applies));
  const byResource = grantsOf(applied.resource, context, hasBoundary);
  const names = ['everyone', 'account', 'role', 'session', 'user', 'federatedUser', 'service', 'provider', 'other'] as const;
  // A name that is not there grants nothing; one that is there may not be known.
  const [everyone, toAccount, role, session, user, federatedUser, service, provider, other] = names
    .map((name) => name in byResource ? byResource[name] : false);
  const atEndpoint = or(...Object.values(grantsOf(applied.endpoint.map((policy) => ({ ...policy, applies: true })), context, hasBoundary)));
  const endpoint = applied.endpoint.every(({ applies }) => applies) ? applied.endpoint.length === 0 || atEndpoint : consensus([true, atEndpoint]);
  if (account === undefined) return and(endpoint, or(everyone, service, provider, other));

  const extra = applied.identity.filter(({ name }) => !/^identityPolicies\[/.test(name)).map((policy) => and(policy.applies, allows([policy], context)));
  const own = applied.identity.filter(({ name }) => /^identityPolicies\[/.test(name));
  const identity = kind === 'root' || request.identityPolicies === undefined ? true : or(allows(own, context), ...extra);
  const boundary = applied.boundary.length === 0 ? true : applied.boundary.length === 1 && applied.boundary[0].applies
    ? allows(applied.boundary, context) : consensus([true, ...applied.boundary.map((one) => allows([one], context))]);
  const sessionAllows = applied.session.length === 0 ? true
    : or(allows(applied.session, context), ...applied.session.map(({ applies }) => applies ? false : undefined));
  const limited = and(boundary, sessionAllows);
  const caller = and(identity, limited);

  // In one account: what a policy of the resource grants by name goes round what the others do not allow. "*" with a session policy is not documented.
  const past = or(user, session, federatedUser, and(role, limited), and(everyone, sessionAllows ? true : undefined), and(other, undefined));
  const ownPolicyNeeded = needsResourcePolicy(context);
  const delegated = applied.resource.length === 0 ? true : toAccount;
  const inAccount = or(past, and(caller, consensus(ownPolicyNeeded.map((needed) => needed ? delegated : true))));
  const acrossAccounts = and(caller, or(everyone, toAccount, role, session, user, federatedUser, other));

  // a request that does not say whose the resource is, is taken to be about the caller's own
  const same: Truth = account.includes(ANYTHING) ? undefined : resourceAccount === undefined || account === resourceAccount;
  const resourceless = resource === '*' && request.resourceAccount === undefined;
  return and(endpoint, resourceless || same === true ? inAccount : same === false ? acrossAccounts : consensus([inAccount, acrossAccounts]));

  /** Keys and roles trust nobody, not even their account, unless their policy does. What the resource is may not be known. */
  function needsResourcePolicy({ resource: name }: RequestContext): boolean[] {
    if (!action.hasResources) return [false];
    if (action.service === 'sts') return [action.name.startsWith('assumerole') || action.name === 'tagsession' || action.name === 'setsourceidentity'];
    if (action.service !== 'kms' || action.name === 'retiregrant') return [false];
    return name === ANYTHING ? [true, false] : [/^arn:[^:]*:kms:[^:]*:[^:]*:key\//.test(name)];
  }
}
