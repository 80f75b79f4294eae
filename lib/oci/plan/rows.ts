import type { CompactCatalogue } from '../catalogue/compact';
import type { From, NotDeniable, Row, VerbRow } from '../catalogue/row';

// The catalogue is read when a guardrail is planned, not when the library is imported.

/** What a plan asks of a row. */
export type PlanRow = Omit<Row, 'why'>;

/** What a plan asks of a type whose permissions were not seen. */
export type PlanVerbRow = Omit<VerbRow, 'why'>;

const compact = () => require('../catalogue/compact.json') as CompactCatalogue;

const FROM: Readonly<Record<string, From>> = { e: 'everybody', d: 'all-but-deployers', a: 'agents' };

let loaded: readonly PlanRow[] | undefined;

/** Every row of every service. */
export function rows(): readonly PlanRow[] {
  return (loaded ??= Object.values(compact().services).flatMap((list) => list.split(' ').map((entry) => {
    const [permission, judged] = entry.split(':');
    return { permission, ...decoded(judged) };
  })));
}

/** Every type that is denied by a verb. */
export function verbRows(): readonly PlanVerbRow[] {
  return Object.values(compact().byVerb).flat().map((entry) => {
    const [verb, resourceType, judged] = entry.split(/[ :]/);
    return { resourceType, verb: verb as VerbRow['verb'], ...decoded(judged) };
  });
}

/** Everything that matters and that no deny statement reaches. */
export function notDeniableRows(): readonly NotDeniable[] {
  return compact().notDeniable.map(([what, asset, effect, possible, add]) => ({ what, asset, effect, possible, add }));
}

/** Those of a list beside the rows, such as `ESCAPES_NOT_DENIABLE`. */
export function notDeniableOf(whats: readonly string[]): readonly NotDeniable[] {
  return notDeniableRows().filter(({ what }) => whats.includes(what));
}

/** Of the four characters of a row. */
function decoded(judged: string): Pick<Row, 'asset' | 'effect' | 'plane' | 'from'> {
  const { assets, effects } = compact();
  const [asset, effect, plane, from] = judged;
  return {
    asset: assets[parseInt(asset, 36)],
    effect: effects[parseInt(effect, 36)],
    plane: plane === 'd' ? 'data' : 'control',
    from: FROM[from],
  };
}
