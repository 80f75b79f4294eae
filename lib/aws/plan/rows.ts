import { createHash } from 'crypto';
import type { CompactCatalogue } from '../catalogue/compact';
import type { Row } from '../catalogue/row';
import { abbreviate } from '../policy/abbreviate';

// The catalogue and the names beside it are read when a guardrail is planned, not when the library is imported.

/** What a plan asks of a row. */
export interface PlanRow extends Pick<Row, 'action' | 'asset' | 'effect' | 'plane' | 'from' | 'tier' | 'tags'> {
  /** Whether it is authorized on a resource of its own. */
  readonly onResource: boolean;
}

const compact = () => require('../catalogue/compact.json') as CompactCatalogue;

let loaded: readonly PlanRow[] | undefined;

/** Every row of every service. */
export function rows(): readonly PlanRow[] {
  return (loaded ??= compact().rows
    .map(([action, asset, effect, plane, from, tier, tags, onResource]) =>
      ({ action, asset, effect, plane, from, tier, tags: tags === 1, onResource: onResource === 1 })));
}

/**
 * The actions of some rows, abbreviated.
 *
 * @param selection what is denied
 * @param overlap what may be matched as well, because another statement denies it to at least the same principals
 */
export function actionsOf(selection: readonly PlanRow[], overlap: readonly PlanRow[] = []): readonly string[] {
  return abbreviated(selection.map((row) => row.action), overlap.map((row) => row.action));
}

const answers = new Map<string, readonly string[]>();

/**
 * As `actionsOf`, from the names alone. The same question has the same answer: each is worked out once, and those of guardrails with
 * ordinary props when the library is compiled.
 */
export function abbreviated(actions: readonly string[], tolerated: readonly string[] = []): readonly string[] {
  const question = createHash('sha1').update(actions.join()).update('|').update(tolerated.join()).digest('base64');
  let answer = answers.get(question) ?? compact().abbreviations[question];
  if (!answer) answers.set(question, answer = abbreviate(actions, neighboursExcept(tolerated)));
  return answer;
}

/** What was worked out so far, for the compile step. */
export function abbreviationsSoFar(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(answers);
}

const published = new Map<string, readonly string[]>();

/** The published names of a service, less those of the actions that an abbreviation may match. */
function neighboursExcept(tolerated: readonly string[]): (service: string) => readonly string[] {
  const set = new Set(tolerated);
  return (service) => {
    let names = published.get(service);
    if (!names) published.set(service, names = (compact().names[service] ?? '').split(' '));
    return set.size === 0 ? names : names.filter((name) => !set.has(`${service}:${name}`));
  };
}
