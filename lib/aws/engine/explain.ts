import { Decision, Outcome } from '../../decision';
import { unknownsOf } from '../../engine/symbols';
import { MAYBE, YES } from '../../engine/truth';
import { serviceControlOf } from './exceptions/service-control';
import { nearestActions } from './facts';
import { Unclear } from './lookup';
import { variablesOf } from './patterns/template';
import { PolicyType } from './policy-source';
import { RequestView } from './request-view';
import { Grounds } from './ruling';
import { Candidate } from './scope';

const KINDS: Readonly<Record<string, string>> = {
  SERVICE_CONTROL_POLICY: 'service control policy',
  RESOURCE_CONTROL_POLICY: 'resource control policy',
  PERMISSIONS_BOUNDARY: 'permissions boundary',
  IDENTITY_POLICY: 'identity policy',
  SESSION_POLICY: 'session policy',
  RESOURCE_POLICY: 'policy of the resource',
  VPC_ENDPOINT_POLICY: 'policy of the VPC endpoint',
};

/** A decision in one line. */
export function explain(view: RequestView, grounds: Grounds, decision: Decision): string {
  const { regardless, missing } = grounds;
  switch (decision.outcome) {
    case Outcome.DENIED:
      return missing === undefined ? `denied: ${statementsIn(grounds.denies ?? [])}${lacking(view, grounds.denies ?? [])}` : `denied: ${missing}`;
    case Outcome.ALLOWED: {
      if (regardless) return `allowed: ${regardless.because}`;
      const [by] = decision.determinedBy;
      const grant = by ? `${nameOf(by)} of ${KINDS[by.kind]} ${by.policy} grants it` : view.caller.kind === 'root' ? 'the root user needs no grant' : 'a grant of everything is taken for granted';
      return `allowed: nothing denies it, and ${grant}${assuming(decision)}`;
    }
    case Outcome.NOT_GRANTED:
      return `not granted: nothing denies it, but ${missing}${assuming(decision)}`;
    default:
      return `not known: it depends on ${decision.unknown.join('; ') || 'something that cannot be told'}`;
  }
}

function assuming({ assumed }: Decision): string {
  return assumed.length > 0 ? `, assuming ${assumed.join(', and ')}` : '';
}

function nameOf({ sid, index }: { readonly sid?: string; readonly index: number }): string {
  return sid === undefined || sid === '' ? `statement ${index}` : `statement ${sid}`;
}

function statementsIn(denies: readonly Candidate[]): string {
  const [{ statement: { reference } }] = denies;
  const more = denies.length > 1 ? `, and ${denies.length - 1} more` : '';
  return `${nameOf(reference)} of ${KINDS[reference.kind]} ${reference.policy} denies it${more}`;
}

/** The keys that the first statement asks for and the request lacks: often they are what the reader forgot to say. */
function lacking(view: RequestView, [first]: readonly Candidate[]): string {
  const keys = first.statement.conditions
    .filter(({ operator, key }) => operator !== 'Null' && view.find(key.toLowerCase()) === undefined)
    .map(({ key }) => key);
  return keys.length > 0 ? `, as the request carries no ${[...new Set(keys)].join(' and no ')}` : '';
}

/** What would have to be known, as phrases. */
export function unknownsBehind(view: RequestView, { perhaps = [], unread = [], reasons = [], regardless }: Grounds): string[] {
  const found = new Set<string>(reasons);
  if (regardless) found.add(regardless.because);
  for (const { policy, unknown } of unread) for (const what of [...policy.uncertain, ...unknown]) found.add(what);
  for (const { statement, applied, truth } of perhaps) {
    for (const what of [...statement.uncertain, ...applied.unknown]) found.add(what);
    if (truth === MAYBE && applied.applies === YES) {
      const parts = statement.actions.flatMap(unknownsOf);
      for (const what of parts.length > 0 ? parts : [`which services ${statement.actions.join(', ')} means`]) found.add(what);
    }
    if (statement.onPrincipal?.(view).truth === MAYBE) found.add(`whether ${statement.reference.policy} names the caller`);
    if (statement.tests.resource?.(view) === MAYBE) {
      const ofPatterns = (statement.resources ?? []).flatMap((pattern) => [...unknownsOf(pattern), ...ofVariables(pattern, view)]);
      const parts = [...unknownsOf(view.resource), ...ofPatterns];
      const patterns = (statement.resources ?? []).join(', ');
      for (const what of parts.length > 0 ? parts : [`whether ${patterns} matches ${view.resource}`]) found.add(what);
    }
    for (const { condition, test } of statement.tests.conditions) {
      if (test(view) !== MAYBE) continue;
      const parts = [...ofKey(condition.key, view), ...condition.values.flatMap((value) => [...unknownsOf(value), ...ofVariables(value, view)])];
      for (const what of parts.length > 0 ? parts : [`what ${condition.operator} makes of ${condition.key}`]) found.add(what);
    }
  }
  const { name, resourceControl } = view.action;
  if (perhaps.some(({ applied }) => applied.policy.source.type === PolicyType.RESOURCE_CONTROL_POLICY)) {
    if (resourceControl === MAYBE) found.add(`whether resource control policies reach ${name.slice(0, name.indexOf(':'))}`);
    if (view.mayBeOfManagedKey) found.add('whether AWS manages the key, which resource control policies do not reach then');
  }
  const ofOrganization = perhaps.some(({ applied }) => applied.policy.source.type === PolicyType.SERVICE_CONTROL_POLICY);
  if (ofOrganization && serviceControlOf(name, view.caller.kind === 'root') === MAYBE) found.add(`whether service control policies reach ${name}`);
  if (view.caller.serviceLinked === undefined) found.add('whether the role is linked to a service');
  return [...found];
}

function ofVariables(pattern: string, view: RequestView): string[] {
  return variablesOf(pattern).flatMap(({ key, otherwise }) => otherwise === undefined && view.find(key) === undefined
    ? [`what a variable does whose key, ${key}, the request does not carry`] : ofKey(key, view));
}

function ofKey(key: string, view: RequestView): string[] {
  const value = view.find(key.toLowerCase());
  if (value instanceof Unclear) return [value.what];
  return value === undefined ? [] : [value].flat().flatMap(unknownsOf);
}

/** What would have to be known of an action that nobody has published. */
export function unpublished(action: string): string {
  const near = nearestActions(action);
  return `whether AWS has an action ${action}: the facts name none${near.length > 0 ? ` (near it are ${near.join(', ')})` : ''}`;
}
