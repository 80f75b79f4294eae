import type { CompactCatalogue } from '../catalogue/compact';
import type { Row } from '../catalogue/row';
import { abbreviate } from '../policy/abbreviate';

// The catalogue and the names beside it are read when a guardrail is planned, not when the library is imported.

/** What a plan asks of a row. */
export type PlanRow = Pick<Row, 'action' | 'asset' | 'effect' | 'plane' | 'from' | 'tier' | 'tags'>;

const compact = () => require('../catalogue/compact.json') as CompactCatalogue;

let loaded: readonly PlanRow[] | undefined;

/** Every row of every service. */
export function rows(): readonly PlanRow[] {
  return (loaded ??= compact().rows
    .map(([action, asset, effect, plane, from, tier, tags]) => ({ action, asset, effect, plane, from, tier, tags: tags === 1 })));
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

const written = new Map<string, readonly string[]>();

/** As `actionsOf`, from the names alone. The same question has the same answer, so each is worked out once. */
export function abbreviated(actions: readonly string[], tolerated: readonly string[] = []): readonly string[] {
  const key = `${actions.join()}|${tolerated.join()}`;
  let result = written.get(key);
  if (!result) written.set(key, result = abbreviate(actions, neighboursExcept(tolerated)));
  return result;
}

function neighboursExcept(tolerated: readonly string[]): (service: string) => readonly string[] {
  const { names } = compact();
  const set = new Set(tolerated);
  return (service) => (names[service] ?? '').split(' ').filter((name) => !set.has(`${service}:${name}`));
}
