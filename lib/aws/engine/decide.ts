/**
 * What AWS does with a request, in this order:
 *
 * 1. Some actions are beyond policies: `sts:GetCallerIdentity`.
 * 2. A Deny that applies, in any policy, denies. Service control policies bind the principals of member accounts, resource control policies
 *    protect the resources of member accounts from everybody; neither binds service-linked roles, nor the management account.
 * 3. Service control policies have to allow at every level. `FullAWSAccess` does, unless it was detached.
 * 4. The policy of a VPC endpoint has to allow.
 * 5. A caller of the same account is granted the request by its identity policies within its boundary and session policies, or by the policy
 *    of the resource, which gets round the implicit denials of some of them, depending on how it names the caller. Keys and roles have to allow
 *    themselves, or leave it to their account.
 * 6. A caller of another account needs both: its own policies, and that of the resource. Services, identity providers and the anonymous have
 *    none of their own.
 *
 * A Deny that may apply, and a grant that may, make the answer unknown. INVARIANT (denied for certain): `DENIED` rests on nothing that is
 * assumed or not known.
 *
 * Source: "How AWS enforcement code logic evaluates requests to allow or deny access" and "Cross-account policy evaluation logic", IAM User Guide.
 */
import { Outcome } from '../../decision';
import { and, MAYBE, NO, not, Truth, YES } from '../../engine/truth';
import { rootIsBeyondResourcePolicy } from './exceptions/root';
import { unpublished } from './explain';
import { grantOf } from './grant';
import { PoliciesOn, policiesOn } from './policies-on';
import { PolicySet } from './policy-set';
import { PolicyType } from './policy-source';
import { RequestView } from './request-view';
import { Ruling } from './ruling';
import { AppliedPolicy, Candidate, Scope } from './scope';

/** What AWS does with a request. */
export function decide(set: PolicySet, view: RequestView): Ruling {
  const { action, caller } = view;
  // which actions are near is looked for when somebody reads it
  if (!action.facts) return new Ruling(view, { outcome: Outcome.UNKNOWN, get reasons() { return [unpublished(action.name)]; } });
  if (action.isFederated !== (caller.kind === 'identityProvider')) return new Ruling(view, { outcome: Outcome.UNKNOWN, reasons: [askedByOthers(view)] });
  const { regardless } = action;
  if (regardless?.outcome !== undefined) return new Ruling(view, { outcome: regardless.outcome, regardless });

  const policies = policiesOn(set, view);
  const found: Found = { denies: [], perhaps: [], unread: [] };
  collect(found, policies.serviceControl, policies.serviceControlBinds, view);
  collect(found, policies.resourceControl, policies.resourceControlBinds, view);
  if (policies.boundary) collect(found, policies.boundary, YES, view);
  if (policies.identity) collect(found, policies.identity, YES, view);
  if (policies.session) collect(found, policies.session, YES, view);
  if (policies.resource) collect(found, policies.resource, resourcePolicyBinds(view), view, policies.boundary);
  if (policies.vpcEndpoint) collect(found, policies.vpcEndpoint, YES, view, policies.boundary);

  const { denies, perhaps, unread } = found;
  if (denies.length > 0) {
    return regardless ? new Ruling(view, { outcome: Outcome.UNKNOWN, regardless }) : new Ruling(view, { outcome: Outcome.DENIED, denies });
  }
  const levels = withoutAllow(set, policies, view);
  if (levels.truth === NO) {
    return new Ruling(view, regardless ? { outcome: Outcome.UNKNOWN, regardless } : { outcome: Outcome.DENIED, denies, missing: levels.missing });
  }
  if (perhaps.length > 0 || unread.length > 0 || levels.truth === MAYBE) {
    return new Ruling(view, { outcome: Outcome.UNKNOWN, perhaps: [...perhaps, ...levels.perhaps], unread });
  }
  const grant = grantOf(policies, view);
  if (regardless && grant.truth !== YES) return new Ruling(view, { outcome: Outcome.UNKNOWN, regardless });
  return new Ruling(view, { outcome: grant.truth === YES ? Outcome.ALLOWED : grant.truth === NO ? Outcome.NOT_GRANTED : Outcome.UNKNOWN, ...grant });
}

/** Whether the policy of the resource can deny: it cannot lock the root user of its own account out. */
function resourcePolicyBinds({ caller, action, resourceAccount }: RequestView): Truth {
  if (caller.kind !== 'root' || (resourceAccount !== undefined && resourceAccount !== caller.account)) return YES;
  const binds = not(rootIsBeyondResourcePolicy(action.name));
  return binds === NO && resourceAccount === undefined ? MAYBE : binds;
}

/** Requests that nobody can make: those for a role by an identity provider are not signed, and all others are. */
function askedByOthers({ action, caller }: RequestView): string {
  return action.isFederated
    ? `who asks: ${action.facts!.name} is asked for by an identity provider, not by ${caller.principal}`
    : `who asks: an identity provider asks for nothing but roles, not for ${action.facts!.name}`;
}

/** Statements that deny, for certain and perhaps, and policies of which something cannot be read. */
interface Found {
  readonly denies: Candidate[];
  readonly perhaps: Candidate[];
  readonly unread: AppliedPolicy[];
}

/** @param boundary of the caller: NotPrincipal names whoever carries one, whatever it says ("NotPrincipal", IAM User Guide) */
function collect(found: Found, scope: Scope, binds: Truth, view: RequestView, boundary?: Scope): void {
  if (binds === NO) return;
  for (const candidate of scope.about(view.action.name).denies) {
    const { statement } = candidate;
    const bounded = boundary !== undefined && statement.principals?.negated === true;
    const names = statement.onPrincipal === undefined || (bounded && isCertain(boundary)) ? YES : statement.onPrincipal(view).truth;
    const named = bounded && names === NO ? MAYBE : names;
    if (named === NO) continue;
    const truth = statement.onRequest === undefined ? YES : statement.onRequest(view);
    if (truth === NO) continue;
    (truth === YES && named === YES && candidate.truth === YES && binds === YES ? found.denies : found.perhaps).push(candidate);
  }
  if (scope.unread.length > 0) found.unread.push(...scope.unread);
}

function isCertain({ policies }: Scope): boolean {
  return policies.every(({ applies }) => applies === YES);
}

/** Whether every level allows, what may, and which does not. */
interface Levels {
  readonly truth: Truth;
  readonly perhaps: readonly Candidate[];
  readonly missing?: string;
}

/** Whether service control policies allow at every level; where `FullAWSAccess` was detached, another has to. */
function withoutAllow(set: PolicySet, { serviceControl, serviceControlBinds }: PoliciesOn, view: RequestView): Levels {
  const { organization, caller: { account } } = view;
  const perhaps: Candidate[] = [];
  if (!organization || organization._withoutFullAccess.size === 0) return { truth: YES, perhaps };
  if (serviceControlBinds === NO || account === organization.management) return { truth: YES, perhaps };
  let truth: Truth = YES;
  for (const place of organization._ways.get(account!) ?? []) {
    if (!organization._withoutFullAccess.has(place)) continue;
    let here: Truth = NO;
    for (const candidate of serviceControl.about(view.action.name).allows) {
      if (!candidate.applied.policy.source.targets!.includes(place)) continue;
      const allows = and(candidate.truth, candidate.statement.onRequest?.(view) ?? YES);
      if (allows === MAYBE) perhaps.push(candidate);
      if (allows === YES || here === NO) here = allows;
    }
    if (here === NO && serviceControlBinds === YES && !set.mayReach(PolicyType.SERVICE_CONTROL_POLICY, place)) {
      return { truth: NO, perhaps: [], missing: `no service control policy on ${place} allows it, and FullAWSAccess was detached there` };
    }
    truth = and(truth, here === YES ? YES : MAYBE);
  }
  return { truth, perhaps };
}
