import type { Asset, Effect } from '../../intent';
import type { From, Row } from './row';

/** A row without its reason: action, asset, effect, plane, from, tier, 1 where it carries tags, and 1 where it is on a resource. */
export type CompactRow = readonly [string, Asset, Effect, Row['plane'], From, Row['tier'], 0 | 1, 0 | 1];

/** The generated table, `compact.json`. */
export interface CompactCatalogue {
  /** Where the names are from. */
  readonly source: string;
  readonly rows: readonly CompactRow[];
  /** By service, divided by spaces: every published name whose first word is that of a name in the catalogue. */
  readonly names: Readonly<Record<string, string>>;
  /** Abbreviated lists of actions by the digest of what was asked, so that synthesis need not work them out. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
}
