/**
 * Everything that somebody who does not know might find out: one world for each way that things may be.
 *
 * The reference evaluator knows only worlds, in each of which all is known; the engine knows three truths. Where all worlds agree, that is the answer, where
 * they do not it is UNKNOWN.
 */
export interface Tree {
  readonly id: string;
  readonly folders?: Readonly<Record<string, string>>;
  readonly projects: Readonly<Record<string, { readonly number?: string; readonly parent: string }>>;
  readonly tags?: Readonly<Record<string, { readonly id?: string; readonly values?: Readonly<Record<string, string>> }>>;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly customer?: string;
  readonly domains?: readonly string[];
  readonly policiesElsewhere?: readonly string[];
}

/** One way that things may be. */
export interface World {
  /** What is above a project, itself included, by every name that it has. */
  above(project: string): ReadonlySet<string>;
  inGroup(group: string): boolean;
  tagValue(key: string): string | undefined;
  attribute(name: string): unknown;

  /** Whether something that nobody knows at all turns out as feared. */
  fear(what: string): boolean;
}

/** A choice that nobody here has made. */
export interface Choice {
  readonly name: string;
  readonly options: readonly unknown[];
}

/** Every combination of choices. */
export function* combinations(choices: readonly Choice[]): Iterable<ReadonlyMap<string, unknown>> {
  if (choices.length === 0) {
    yield new Map();
    return;
  }
  const [first, ...rest] = choices;
  for (const others of combinations(rest)) for (const option of first.options) yield new Map([...others, [first.name, option]]);
}

/** Every list that leaves out some of the items. */
export function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}
