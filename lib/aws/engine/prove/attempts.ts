import { Atom } from '../../../engine/prove/atom';
import { Demand } from '../../../engine/prove/demand';
import { unknownsOf } from '../../../engine/symbols';
import { YES } from '../../../engine/truth';
import { CompiledStatement } from '../compile';
import { Engine } from '../engine';
import { ActionFacts, mayHaveResourcePolicy } from '../facts';
import { Candidates, Scope } from '../scope';
import { isElsewhere, Places } from './places';
import { boundariesIn, Parts, permitsOf, Question } from './question';

/** What is looked for: demands that a request has to meet, and what it shows. */
export interface Attempt {
  readonly demands: readonly Demand[];

  /** Whether the request asks in a session that the policy of the resource names. */
  readonly session?: boolean;

  /** Whether nobody knows if the service lets policies be put on its resources. */
  readonly doubt?: boolean;
}

const OF_SERVICE: Atom = { test: 'ArnLike', values: ['arn:*:iam::*:role/aws-service-role/*'], wanted: true };

/** The caller is a role that is linked to a service, or is none. */
export const LINKED: Demand = [[{ variable: 'aws:principalarn', kind: 'EVERY', atom: OF_SERVICE }]];
const NOT_LINKED: Demand = [[{ variable: 'aws:principalarn', kind: 'EVERY', atom: { ...OF_SERVICE, wanted: false } }]];

/** Ways through: each Deny lacks something, and what has to allow does. */
export function passages({ denies, allows, boundary }: Question, parts: Parts, action: ActionFacts, places: Places): Attempt[] {
  const demands = [...denies.map((statement) => parts.fails(statement)), ...allows.map((statements) => parts.permitted(statements))];
  const policies = mayHaveResourcePolicy(action.service);
  const doubt = isElsewhere(places) && policies === 'unknown';
  if (!boundary) return [{ demands, doubt }];
  const round = !isElsewhere(places) && policies !== 'no' ? [{ demands, session: true, doubt: policies === 'unknown' }] : [];
  return [{ demands: [...demands, parts.permitted(boundary)], doubt }, ...round];
}

/** Ways to be refused: one Deny is about the request, or nothing that has to allow does. */
export function refusals({ denies, perhaps, allows, boundary, unread }: Question, parts: Parts, linked: boolean): Attempt[] {
  const ways = [
    ...[...denies, ...perhaps].map((statement) => parts.holds(statement)),
    ...[...allows, ...(boundary ? [boundary] : [])].map(({ certain }) => certain.map((statement) => parts.fails(statement))),
    ...(unread ? [[]] : []),
  ];
  return ways.map((demands) => ({ demands: linked ? [NOT_LINKED, ...demands] : demands }));
}

/** A boundary that some may carry, as it has a say in an action. */
export interface Carried {
  readonly candidates: Candidates;
  readonly unread: boolean;
  readonly on: Demand;
}

/** A boundary, with what a caller has to be to carry it, and not to. */
interface Bound {
  readonly scope: Scope;
  readonly on: Demand;
  readonly off: Demand;
}

/** The boundaries that an engine knows, with what a caller has to be to carry one, and not to. */
export function boundsOf({ set }: Engine): Bound[] {
  return boundariesIn(set.policies).map((policy) => {
    const { targets = [] } = policy.source;
    const known = targets.filter((target) => unknownsOf(target).length === 0);
    const likeOne = (wanted: boolean): Demand => [[{ variable: 'aws:principalarn', kind: 'EVERY', atom: { test: 'ArnLike', values: known, wanted } }]];
    const scope = new Scope([{ policy, applies: YES, unknown: [] }]);
    return { scope, on: known.length < targets.length ? [[]] : likeOne(true), off: likeOne(false) };
  });
}

/** Its statements, those that deny and those that allow. */
export function statementsOfCarried({ candidates: { denies, allows } }: Carried): readonly (readonly CompiledStatement[])[] {
  return [denies, allows].map((list) => list.map(({ statement }) => statement));
}

/** Ways to be refused by a boundary that some carry. */
export function refusalsBy({ candidates: { denies, allows }, unread, on }: Carried, parts: Parts): Attempt[] {
  return [
    ...denies.map(({ statement }) => ({ demands: [on, ...parts.holds(statement)] })),
    { demands: [on, ...permitsOf(allows, false).certain.map((statement) => parts.fails(statement))] },
    ...(unread ? [{ demands: [on] }] : []),
  ];
}
