import { DeterminingStatement } from '../../decision';
import { and, MAYBE, NO, or, Truth, YES } from '../../engine/truth';
import { needsKeyPolicy } from './exceptions/kms';
import { PoliciesOn } from './policies-on';
import { Naming } from './principal-match';
import { RequestView } from './request-view';
import { Candidate, Scope } from './scope';

/** Whether something grants a request, and what. */
export interface Grant {
  readonly truth: Truth;

  /** The statements that grant it. */
  readonly by: readonly DeterminingStatement[];

  /** The candidates that may. */
  readonly perhaps: readonly Candidate[];
  readonly assumed: readonly string[];

  /** Why nothing does. */
  readonly missing?: string;
}

/** What one kind of policy allows. */
interface Allowed {
  readonly truth: Truth;
  readonly by: readonly Candidate[];
  readonly perhaps: readonly Candidate[];
}

const OWN_ACCOUNT = 'that the resource is in the account of the caller';

const UNLIMITED: Allowed = { truth: YES, by: [], perhaps: [] };
const NOTHING: Allowed = { truth: NO, by: [], perhaps: [] };

/** Whether something grants a request that nothing denies. */
export function grantOf(policies: PoliciesOn, view: RequestView): Grant {
  const endpoint = policies.vpcEndpoint ? allowedWithin(policies.vpcEndpoint, view) : UNLIMITED;
  if (endpoint.truth === NO) return { truth: NO, by: [], perhaps: [], assumed: [], missing: 'the policy of the VPC endpoint does not allow it' };
  const grant = withoutEndpoint(policies, view);
  return endpoint.truth === YES ? grant : { ...grant, truth: and(grant.truth, endpoint.truth), perhaps: [...grant.perhaps, ...endpoint.perhaps] };
}

function withoutEndpoint(policies: PoliciesOn, view: RequestView): Grant {
  const { caller, action } = view;
  if (isCareless(policies, view)) return view.resourceAccount === undefined ? CARELESS_IN_OWN_ACCOUNT : CARELESS;
  const named = namings(policies.resource, view);
  if (caller.account === undefined || action.isFederated) {
    const who = caller.kind === 'service' ? 'a service' : caller.kind === 'anonymous' ? 'somebody anonymous' : 'somebody federated';
    return finish(any(named.ITSELF, named.EVERYBODY), [], `${who} needs a grant in the policy of the resource`);
  }
  const identity = caller.kind === 'root' ? UNLIMITED : policies.identity ? allowed(policies.identity, view) : UNLIMITED;
  const boundary = policies.boundary ? allowedWithin(policies.boundary, view) : UNLIMITED;
  const session = policies.session ? allowed(policies.session, view) : UNLIMITED;
  const own = all(identity, boundary, session);
  const lacking = identity.truth === NO ? 'the identity policies do not allow it' : boundary.truth === NO ? 'the permissions boundary does not allow it' : 'the session policies do not allow it';
  const account = view.resourceAccount;
  if (account !== undefined && account !== caller.account) {
    const resource = any(named.ITSELF, named.ROLE, named.ACCOUNT, named.EVERYBODY);
    return finish(all(own, resource), [], own.truth === NO ? lacking : 'a caller of another account needs a grant in the policy of the resource');
  }
  const assumed = account === undefined ? [OWN_ACCOUNT] : [];
  // grants that get round what is not said elsewhere, by how they name the caller
  const round = any(
    named.ITSELF,
    all(named.ROLE, boundary, session),
    session.truth === YES ? named.EVERYBODY : atMostMaybe(named.EVERYBODY),
  );
  const needed = action.needsTrust ? YES : needsKeyPolicy(action.name, view.resource);
  if (needed === NO) return finish(any(own, round), assumed, lacking);
  if (!policies.resource) {
    const what = action.needsTrust ? 'the trust policy of the role' : 'the key policy';
    return finish(own, [...assumed, `that ${what} leaves it to the account`], lacking);
  }
  const left = any(all(own, named.ACCOUNT), round);
  const missing = named.ACCOUNT.truth === NO ? 'the policy of the resource neither allows it nor leaves it to the account' : lacking;
  return finish(needed === YES ? left : either(left, any(own, round)), assumed, missing);
}

const CARELESS: Grant = { truth: YES, by: [], perhaps: [], assumed: [] };
const CARELESS_IN_OWN_ACCOUNT: Grant = { ...CARELESS, assumed: [OWN_ACCOUNT] };

/** Whether the caller has everything in its account, and nothing else has a say: the commonest question by far. */
function isCareless({ identity, boundary, session, resource }: PoliciesOn, { caller, action, resourceAccount }: RequestView): boolean {
  return identity === undefined && boundary === undefined && session === undefined && resource === undefined
    && caller.account !== undefined && (resourceAccount === undefined || resourceAccount === caller.account)
    && !action.needsTrust && !action.name.startsWith('kms:');
}

/** What a policy allows, by how it names the caller. */
function namings(scope: Scope | undefined, view: RequestView): Readonly<Record<Naming, Allowed>> {
  const found: Record<Naming, Allowed> = { EVERYBODY: NOTHING, ACCOUNT: NOTHING, ROLE: NOTHING, ITSELF: NOTHING };
  if (!scope) return found;
  for (const candidate of scope.about(view.action.name).allows) {
    const { names } = candidate.statement.onPrincipal!(view);
    const about = names.length === 0 ? NO : and(candidate.truth, candidate.statement.onRequest?.(view) ?? YES);
    if (about !== NO) for (const { naming, truth } of names) found[naming] = any(found[naming], of(and(truth, about), candidate));
  }
  if (scope.unread.length > 0) {
    for (const name of Object.keys(found) as Naming[]) found[name] = any(found[name], { truth: MAYBE, by: [], perhaps: [] });
  }
  return found;
}

/** What policies of one kind allow together. */
export function allowed(scope: Scope, view: RequestView): Allowed {
  let result: Allowed = scope.unread.length > 0 ? { ...NOTHING, truth: MAYBE } : NOTHING;
  for (const candidate of scope.about(view.action.name).allows) {
    const names = candidate.statement.onPrincipal?.(view).truth ?? YES;
    const truth = names === NO ? NO : and(and(names, candidate.truth), candidate.statement.onRequest?.(view) ?? YES);
    if (truth !== NO) result = any(result, of(truth, candidate));
  }
  return result;
}

/** What a boundary or an endpoint allows. One that may not be there allows everything where it is not. */
function allowedWithin(scope: Scope, view: RequestView): Allowed {
  const [{ applies, policy }] = scope.policies;
  if (applies === YES) return allowed(scope, view);
  const { truth, perhaps } = allowed(new Scope([{ policy, applies: YES, unknown: [] }]), view);
  return truth === YES && scope.policies.length === 1 ? UNLIMITED : { truth: MAYBE, by: [], perhaps };
}

function of(truth: Truth, candidate: Candidate): Allowed {
  return truth === YES ? { truth, by: [candidate], perhaps: [] } : { truth, by: [], perhaps: [candidate] };
}

function atMostMaybe(one: Allowed): Allowed {
  return one.truth === YES ? { truth: MAYBE, by: [], perhaps: one.by } : one;
}

/** One of two, and it is not known which. */
function either(one: Allowed, other: Allowed): Allowed {
  return one.truth === other.truth ? one : { truth: MAYBE, by: [], perhaps: [...one.by, ...one.perhaps, ...other.by, ...other.perhaps] };
}

function any(...each: readonly Allowed[]): Allowed {
  const certain = each.find(({ truth }) => truth === YES);
  if (certain) return certain;
  return each.reduce((sum, one) => ({ truth: or(sum.truth, one.truth), by: [], perhaps: [...sum.perhaps, ...one.perhaps] }), NOTHING);
}

function all(...each: readonly Allowed[]): Allowed {
  const both = (a: Allowed, b: Allowed): Allowed => ({ truth: and(a.truth, b.truth), by: [...a.by, ...b.by], perhaps: [...a.perhaps, ...b.perhaps] });
  return each.reduce(both, UNLIMITED);
}

function finish({ truth, by, perhaps }: Allowed, assumed: readonly string[], missing: string): Grant {
  return {
    truth,
    by: truth === YES ? by.map(({ statement }) => statement.reference) : [],
    perhaps: truth === MAYBE ? perhaps : [],
    assumed,
    missing: truth === NO ? missing : undefined,
  };
}
