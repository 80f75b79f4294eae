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
  return (loaded ??= Object.entries(compact().services).flatMap(([service, list]) => list.split(' ').flatMap((entry) => {
    const [resource, own] = entry.split(':');
    return own.split(',').map((row) => decoded(`${service}.googleapis.com/${resource}`, row));
  })));
}

/** Every permission that matters and that no deny policy can name. */
export function notDeniableRows(): readonly NotDeniable[] {
  return compact().notDeniable.map(([permission, asset, effect, possible, add]) => ({ permission, asset, effect, possible, add }));
}

/** Those of a list beside the rows, such as `ESCAPES_NOT_DENIABLE`. */
export function notDeniableOf(permissions: readonly string[]): readonly NotDeniable[] {
  return notDeniableRows().filter(({ permission }) => permissions.includes(permission));
}

/** Of a row as it is coded: the verb, and four characters. */
function decoded(resource: string, row: string): PlanRow {
  const { assets, effects } = compact();
  const [asset, effect, plane, from] = row.slice(-4);
  return {
    permission: `${resource}.${row.slice(0, -4)}`,
    asset: assets[parseInt(asset, 36)],
    effect: effects[parseInt(effect, 36)],
    plane: plane === 'd' ? 'data' : 'control',
    from: FROM[from],
  };
}
