/** Names of actions by the prefix of their service, with spaces between: `{ rds: 'DeleteDBCluster DeleteDBInstance' }`. */
export type Names = Readonly<Record<string, string>>;

/** Actions of which a control says the same in one sentence. */
export interface PromisedActions {
  readonly sentence: string;
  /** The class of assets, as the intent has it. */
  readonly asset: string;
  readonly actions: Names | readonly Names[];
}

/** The full names of actions. */
export function named(names: Names | readonly Names[]): string[] {
  return [names].flat().flatMap((each) => Object.entries<string>(each)).flatMap(([service, list]) => list.split(' ').map((name) => `${service}:${name}`));
}
