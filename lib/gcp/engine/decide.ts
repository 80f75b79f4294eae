/**
 * What Google Cloud does with a request, in this order:
 *
 * 1. Principal access boundaries: who is bound by one or more reaches what any of them names, as far as their enforcement version blocks the permission.
 * 2. Deny policies of the resource's project and of everything above it: a rule that is about the caller, the permission and the condition denies, and no policy below lifts
 *    it. A condition that cannot be evaluated counts as true.
 * 3. Service perimeters keep out requests from outside, and in those from inside, whatever the caller is granted.
 * 4. Organization policies refuse values and resources: what the request says that it sets (`orgPolicy`), the model that it calls, the service where the use of services is restricted, and
 *    what it creates or changes where a custom constraint is enforced (`request`).
 * 5. Allow policies have to grant it: the role bindings of the request, or the careless grant of everything.
 *
 * Any of the first four refuses by itself, and Google evaluates them at once. What may refuse, and a grant that may, make the answer unknown.
 * INVARIANT (denied for certain): `DENIED` rests on nothing that is assumed or not known, but that the policies are all there are of the kinds that others could open (the
 * organization's `policiesElsewhere` says otherwise).
 *
 * Source: "IAM policy types", "Deny policies" and "Principal access boundary policies", IAM documentation.
 */
import { Outcome } from '../../decision';
import { and, MAYBE, NO, or, Truth, YES } from '../../engine/truth';
import { OrgPolicyQuestion, RequestDetails } from './access-request';
import { API_OF, BEYOND_SERVICE_USAGE, RESTRICT_SERVICE_USAGE } from './exceptions/service-usage';
import { modelQuestion } from './exceptions/vertex-models';
import { BoundaryBinding, unknownOfBinding, verdictOf } from './policies/access-boundary';
import { grantOf } from './policies/allow';
import { concerns, forbids } from './policies/custom-constraint';
import { isOn, unknownOf } from './policies/deny-policy';
import { PolicyVerdict, verdictOn } from './policies/organization-policy';
import { verdictOfPerimeters } from './policies/service-perimeter';
import { Candidate, PolicySet } from './policy-set';
import { RequestView } from './request-view';
import { Refusal, Ruling } from './ruling';

/** What Google Cloud does with a request. */
export function decide(set: PolicySet, view: RequestView): Ruling {
  const refusals: Refusal[] = [];
  const boundaries = byBoundaries(set, view);
  if (boundaries) refusals.push(boundaries);
  for (const candidate of set.at(view.place).about(view.permission)) {
    const refusal = byRule(candidate, view);
    if (refusal) refusals.push(refusal);
  }
  const perimeters = byPerimeters(set, view);
  if (perimeters) refusals.push(perimeters);
  if (set.organizationPolicies.size > 0 || view.request.orgPolicy !== undefined) refusals.push(...byOrganizationPolicies(set, view));

  if (refusals.length > 0) {
    const certain = refusals.filter(({ truth }) => truth === YES);
    if (certain.length > 0) return new Ruling(view, { outcome: Outcome.DENIED, refusals: certain });
    return new Ruling(view, { outcome: Outcome.UNKNOWN, refusals });
  }
  const grant = grantOf(view, set.customRoles);
  const outcome = grant.truth === YES ? Outcome.ALLOWED : grant.truth === NO ? Outcome.NOT_GRANTED : Outcome.UNKNOWN;
  return new Ruling(view, { outcome, refusals, grant });
}

/** Whether what does not look at who asks refuses a request: perimeters, and the services that may be used. */
export function refusesAnybody(set: PolicySet, view: RequestView): Truth {
  const perimeters = set.perimeters.length === 0 ? NO : verdictOfPerimeters(set.perimeters, view, isElsewhere(view, 'SERVICE_PERIMETER'), true).refuses;
  if (!set.organizationPolicies.has(RESTRICT_SERVICE_USAGE)) return perimeters;
  return byOrganizationPolicies(set, view).reduce((truth, refusal) => or(truth, refusal.truth), perimeters);
}

function byBoundaries({ bindings }: PolicySet, view: RequestView): Refusal | undefined {
  if (bindings.length === 0) return undefined;
  const elsewhere = isElsewhere(view, 'PRINCIPAL_ACCESS_BOUNDARY');
  const { blocks, by } = verdictOf(bindings, view, elsewhere);
  if (blocks === NO) return undefined;
  return {
    truth: blocks,
    by: by.flatMap(({ boundary }: BoundaryBinding) => boundary?.reference ?? []),
    because: `does not have ${view.place.node ?? 'the resource'}`,
    get unknown() { return [...by.flatMap((binding) => unknownOfBinding(binding, view)), ...elsewhere ? ['which other boundaries bind the caller'] : []]; },
  };
}

function byRule({ rule, truth }: Candidate, view: RequestView): Refusal | undefined {
  const on = and(truth, isOn(rule, view));
  return on === NO ? undefined : { truth: on, by: [rule.reference], because: 'denies it', get unknown() { return unknownOf(rule, view); } };
}

function byPerimeters({ perimeters }: PolicySet, view: RequestView): Refusal | undefined {
  if (perimeters.length === 0) return undefined;
  const { refuses, by, unknown } = verdictOfPerimeters(perimeters, view, isElsewhere(view, 'SERVICE_PERIMETER'));
  return refuses === NO ? undefined : { truth: refuses, by: by.map(({ reference }) => reference), because: 'lets nothing through from there', unknown };
}

/** What organization policies are asked. */
function questionsOf({ organizationPolicies }: PolicySet, { request, permission }: RequestView): OrgPolicyQuestion[] {
  const questions: OrgPolicyQuestion[] = request.orgPolicy === undefined ? [] : [request.orgPolicy];
  if (organizationPolicies.size === 0) return questions;
  const model = modelQuestion(permission, request.resource);
  if (model && organizationPolicies.has(model.constraint)) questions.push(model);
  return organizationPolicies.has(RESTRICT_SERVICE_USAGE) && !BEYOND_SERVICE_USAGE.has(permission.service)
    ? [...questions, { constraint: RESTRICT_SERVICE_USAGE, value: API_OF[permission.service] ?? permission.service }] : questions;
}

function byOrganizationPolicies(set: PolicySet, view: RequestView): Refusal[] {
  const elsewhere = isElsewhere(view, 'ORGANIZATION_POLICY');
  const refusals = questionsOf(set, view).flatMap((question) => {
    const verdict = verdictOn(question, set.organizationPolicies.get(question.constraint) ?? [], view, elsewhere);
    const { refuses, by, unknown } = question === view.request.orgPolicy ? verdict : ofServices(question, verdict);
    return refuses === NO ? [] : [{ truth: refuses, by: by.map(({ reference }) => reference), because: `refuses ${question.value ?? 'it'}`, unknown }];
  });
  return view.request.request?.type === undefined ? refusals : [...refusals, ...byCustomConstraints(set, view, view.request.request, elsewhere)];
}

/** A service that nobody named may be one that the constraint does not govern. */
function ofServices({ constraint, value }: OrgPolicyQuestion, verdict: PolicyVerdict): PolicyVerdict {
  if (constraint !== RESTRICT_SERVICE_USAGE || verdict.refuses !== YES || verdict.by.some(({ denied }) => denied.includes(value!))) return verdict;
  return { ...verdict, refuses: MAYBE, unknown: [`whether ${constraint} governs ${value}`] };
}

function byCustomConstraints(set: PolicySet, view: RequestView, request: RequestDetails, elsewhere: boolean): Refusal[] {
  return set.customConstraints.filter((constraint) => concerns(constraint, request)).flatMap((constraint) => {
    const policies = set.organizationPolicies.get(constraint.name) ?? [];
    const { refuses, by, unknown } = verdictOn({ constraint: constraint.name }, policies, view, elsewhere);
    const forbidden = forbids(constraint, request);
    const truth = and(and(refuses, forbidden), constraint.source.uncertain.length > 0 ? MAYBE : YES);
    return truth === NO ? [] : [{
      truth,
      by: by.map(({ reference }) => reference),
      because: 'forbids what it would make',
      unknown: [...unknown, ...constraint.source.uncertain, ...forbidden === MAYBE ? [`what ${constraint.name} makes of the request`] : []],
    }];
  });
}

function isElsewhere({ organization }: RequestView, kind: string): boolean {
  return organization?._policiesElsewhere.has(kind) ?? false;
}
