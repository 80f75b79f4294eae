import { Atom } from './atom';

/** What a literal is about: a part of a request that has a value, or many, or none. */
export type Variable = string;

/** Something that a request can be asked for, and be made to have. */
export interface Literal {
  readonly variable: Variable;

  /** `ABSENT`: the request does not have it. `EVERY`: it has it, and each value satisfies the atom; `SOME`: one does; `THERE`: it has it. */
  readonly kind: 'ABSENT' | 'THERE' | 'EVERY' | 'SOME';
  readonly atom?: Atom;
}

/** All of these together. */
export type Conjunction = readonly Literal[];

/** Ways to meet a demand: one of them is enough. A way without literals costs nothing. */
export type Demand = readonly Conjunction[];
