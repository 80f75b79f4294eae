import type { Asset, Effect } from '../../intent';

/** The generated table, `compact.json`: what plans read of the catalogue. */
export interface CompactCatalogue {
  /** Where the names are from. */
  readonly source: string;
  readonly assets: readonly Asset[];
  readonly effects: readonly Effect[];
  /**
   * By service: permissions divided by spaces, each with a colon and four characters. They are the number of the asset and of the effect, of base 36, the first letter
   * of the plane, and who loses it: `e`verybody, all but `d`eployers, `a`gents.
   */
  readonly services: Readonly<Record<string, string>>;
  /** By service: `verb resource-type`, with a colon and the same four characters. */
  readonly byVerb: Readonly<Record<string, readonly string[]>>;
  /** What, asset, effect, what stays possible, what to add. */
  readonly notDeniable: readonly (readonly [string, Asset, Effect, string, string])[];
}
