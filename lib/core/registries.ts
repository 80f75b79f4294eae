import { IConstruct } from 'constructs';
import { contradiction } from './errors';

// What the guardrails of one app have to know of each other, on any cloud.

/** The one thing of its kind in the app that a construct is in; made when it is first asked for. */
export function oneOfApp<T>(scope: IConstruct, key: symbol, make: (root: IConstruct) => T): T {
  const root = scope.node.root as IConstruct & { [key: symbol]: T | undefined };
  if (!root[key]) Object.defineProperty(root, key, { value: make(root) });
  return root[key]!;
}

/** What one guardrail says of a place that another one on the same place must not contradict. */
export interface Position {
  /** For example `approvedModels`. */
  readonly prop: string;
  readonly value: string;
  /** What to do about it. */
  readonly change: string;
}

/** Guardrails that speak of the same places, and must not contradict each other. */
export class Positions {
  private readonly said = new Map<string, { readonly position: Position; readonly by: string }>();

  /** Remembers what a guardrail says of its places, and refuses what contradicts it. */
  public say(control: string, places: readonly string[], positions: readonly Position[], by: string): void {
    for (const place of places) {
      for (const position of positions) {
        const key = `${control} ${place} ${position.prop}`;
        const before = this.said.get(key);
        if (before && before.position.value !== position.value) {
          throw contradiction(position.prop, position.value, `\`${before.position.value}\` of ${before.by} on \`${place}\``, position.change);
        }
        this.said.set(key, { position, by });
      }
    }
  }
}

/** How many each has, by its path. */
export type Counts = ReadonlyMap<string, number>;

export const total = (counts: Counts) => [...counts.values()].reduce((sum, each) => sum + each, 0);

/** Quotas that the guardrails of an app share on a place. */
export class Room {
  private readonly taken = new Map<string, Map<string, number>>();

  /**
   * Takes room on places for so many of a kind, if there is any beside what the others take.
   *
   * @param refuse the error where there is none, from what each guardrail takes
   */
  public take(
    kind: string, places: readonly string[], guardrail: string, count: number, max: number, refuse: (place: string, counts: Counts) => Error,
  ): void {
    for (const place of places) {
      const counts = this.countsOn(kind, place).set(guardrail, count);
      if (total(counts) > max) throw refuse(place, counts);
    }
  }

  /** What is taken on a place, with what others than guardrails have there. */
  public with(kind: string, place: string, others: Counts): Counts {
    return new Map([...this.countsOn(kind, place), ...others]);
  }

  private countsOn(kind: string, place: string): Map<string, number> {
    const key = `${kind} ${place}`;
    const counts = this.taken.get(key) ?? new Map<string, number>();
    this.taken.set(key, counts);
    return counts;
  }
}

/** Keeps those who are spared by any guardrail of an app apart from the agents of any other. What many guardrails say is checked once. */
export class Separation<Agents> {
  private readonly agents = new Map<string, Agents>();
  private readonly spared = new Map<string, { readonly prop: string; readonly who: string }>();

  /** @param check throws where somebody who is spared may be an agent */
  public constructor(private readonly check: (prop: string, who: string, agents: Agents) => void) {}

  /** Remembers who is an agent, and refuses whoever was spared before and is one. */
  public addAgents(key: string, agents: Agents): void {
    if (this.agents.has(key)) return;
    this.agents.set(key, agents);
    for (const { prop, who } of this.spared.values()) this.check(prop, who, agents);
  }

  /** Remembers who is spared, and refuses whoever is an agent to another guardrail. */
  public addSpared(prop: string, principals: readonly string[]): void {
    for (const who of principals) {
      const key = `${prop} ${who}`;
      if (this.spared.has(key)) continue;
      this.spared.set(key, { prop, who });
      for (const agents of this.agents.values()) this.check(prop, who, agents);
    }
  }

  /** Everybody who is an agent to some guardrail. */
  public allAgents(): Agents[] {
    return [...this.agents.values()];
  }

  /** Whoever some guardrail spares by a prop. */
  public allSpared(prop: string): string[] {
    return [...this.spared.values()].filter((each) => each.prop === prop).map(({ who }) => who);
  }
}
