import type { CompactCatalogue } from '../catalogue/compact';
import type { From, NotDeniable, Row } from '../catalogue/row';

// The catalogue is read when a guardrail is planned, not when the library is imported.

/** What a plan asks of a row. */
export type PlanRow = Omit<Row, 'why'>;

const compact = () => require('../catalogue/compact.json') as CompactCatalogue;

const FROM: Readonly<Record<string, From>> = { e: 'everybody', d: 'all-but-deployers', a: 'agents' };

let loaded: readonly PlanRow[] | undefined;

/** Every row of every service. */
export function rows(): readonly PlanRow[] {
  return (loaded ??= Object.entries(compact().services).flatMap(([service, list]) => list.split(' ').map((entry) => decoded(service, entry))));
}

/** Every permission that matters and that no deny policy can name. */
export function notDeniableRows(): readonly NotDeniable[] {
  return compact().notDeniable.map(([permission, asset, effect, possible, add]) => ({ permission, asset, effect, possible, add }));
}

/** Those of a list beside the rows, such as `ESCAPES_NOT_DENIABLE`. */
export function notDeniableOf(permissions: readonly string[]): readonly NotDeniable[] {
  return notDeniableRows().filter(({ permission }) => permissions.includes(permission));
}

function decoded(service: string, entry: string): PlanRow {
  const { assets, effects } = compact();
  const [name, [asset, effect, plane, from]] = entry.split(':');
  return {
    permission: `${service}.googleapis.com/${name}`,
    asset: assets[parseInt(asset, 36)],
    effect: effects[parseInt(effect, 36)],
    plane: plane === 'd' ? 'data' : 'control',
    from: FROM[from],
  };
}
