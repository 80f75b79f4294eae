// Deterministic automata, built as far as they are walked: of the end of one pattern, and of many patterns together.

import { charactersOf, closure, isStar, OTHER, STAR, takes, Token } from './tokens';

/** Steps that a search may take, counted over all that it walks. */
export interface Budget {
  steps: number;
}

/** A state of the automaton of one pattern. */
class TailState {
  /** Whether the text may end here, and whether anything may follow. */
  readonly accepts: boolean;
  readonly acceptsAll: boolean;
  /** How many characters it takes at least to be accepted. */
  readonly least: number;
  /** The characters that may lead elsewhere than any other. */
  readonly characters: readonly number[];
  private readonly next = new Map<number, TailState | undefined>();

  constructor(readonly tail: Tail, private readonly positions: readonly number[], readonly id: number) {
    const { tokens, rest } = tail;
    this.accepts = positions[positions.length - 1] === tokens.length;
    this.acceptsAll = tokens[tokens.length - 1] === STAR && positions.includes(tokens.length - 1);
    this.least = Math.min(...positions.map((position) => rest[position]));
    this.characters = [...new Set(positions.flatMap((position) => position < tokens.length ? charactersOf(tokens[position]) : []))];
  }

  step(character: number): TailState | undefined {
    const key = this.characters.includes(character) ? character : OTHER;
    if (this.next.has(key)) return this.next.get(key);
    const { tokens } = this.tail;
    const reached = this.positions.flatMap((position) => {
      if (position === tokens.length || !takes(tokens[position], key)) return [];
      return [isStar(tokens[position]) ? position : position + 1];
    });
    const state = reached.length > 0 ? this.tail.state(closure(tokens, reached)) : undefined;
    this.next.set(key, state);
    return state;
  }
}

/** A pattern from its first wildcard on. */
class Tail {
  /** How many characters the tokens from each position on take at least. */
  readonly rest: readonly number[];
  readonly start: TailState;
  private readonly states = new Map<string, TailState>();

  constructor(readonly tokens: readonly Token[], readonly id: number) {
    const rest = [...tokens.map(() => 0), 0];
    for (let i = tokens.length - 1; i >= 0; i--) rest[i] = rest[i + 1] + (isStar(tokens[i]) ? 0 : 1);
    this.rest = rest;
    this.start = this.state(closure(tokens, [0]));
  }

  /** The state of some positions. Those before the last star add nothing: the star takes whatever they would. See INVARIANT (colons counted). */
  state(positions: readonly number[]): TailState {
    let from = positions.length - 1;
    while (from > 0 && !isStar(this.tokens[positions[from]] ?? 0)) from--;
    const kept = positions.slice(from);
    const key = kept.join();
    let state = this.states.get(key);
    if (!state) {
      tails.states++;
      this.states.set(key, state = new TailState(this, kept, tails.nextId++));
    }
    return state;
  }
}

/** The ends of patterns, kept from one question to the next. Each of them and of their states has a number of its own. */
const tails = { known: new Map<string, Tail>(), nextId: 0, states: 0 };
const KNOWN_STATES = 50_000;

/** Forgets what is known if it is much. Automata that are in use keep what they have. */
export function tidy(): void {
  if (tails.states < KNOWN_STATES) return;
  tails.known.clear();
  tails.states = 0;
}

function tailOf(tokens: readonly Token[]): Tail {
  const key = tokens.join();
  let tail = tails.known.get(key);
  if (!tail) tails.known.set(key, tail = new Tail(tokens, tails.nextId++));
  return tail;
}

/** What patterns have in common at their beginnings, as far as they are plain text. */
interface Head {
  readonly id: number;
  readonly children: Map<number, Head>;
  readonly tails: Set<Tail>;
  ends: boolean;
  least: number;
}

/** A state of the automaton of many patterns. */
export class State {
  readonly accepts: boolean;
  /** Whether it accepts whatever follows. */
  readonly acceptsAll: boolean;
  /** How many characters it takes at least to be accepted. */
  readonly least: number;
  /** The characters that may lead elsewhere than any other. */
  readonly characters: ReadonlySet<number>;
  private readonly next = new Map<number, State | undefined>();

  constructor(
    private readonly union: Union, readonly id: number, private readonly head: Head | undefined, private readonly live: readonly TailState[],
  ) {
    this.acceptsAll = live.some((state) => state.acceptsAll);
    this.accepts = (head?.ends ?? false) || live.some((state) => state.accepts);
    this.least = live.reduce((least, state) => Math.min(least, state.least), head?.least ?? Infinity);
    const characters = new Set<number>(this.acceptsAll ? [] : head?.children.keys());
    if (!this.acceptsAll) for (const state of live) for (const character of state.characters) characters.add(character);
    this.characters = characters;
  }

  /** The state after a character; undefined if nothing is accepted any more. */
  step(character: number): State | undefined {
    if (this.acceptsAll) return this;
    const key = this.characters.has(character) ? character : OTHER;
    if (this.next.has(key)) return this.next.get(key);
    this.union.budget.steps -= this.live.length + 1;
    const live: TailState[] = [];
    for (const state of this.live) {
      const after = state.step(key);
      if (after) live.push(after);
    }
    const state = this.union.state(this.head?.children.get(key), live);
    this.next.set(key, state);
    return state;
  }
}

/** The automaton of many patterns: it accepts what one of them does. */
export class Union {
  /** Undefined if nothing is accepted. */
  readonly start: State | undefined;
  private readonly states = new Map<string, State>();
  private heads = 0;

  constructor(patterns: readonly (readonly Token[])[], readonly budget: Budget) {
    const root = this.newHead();
    for (const tokens of patterns) this.add(root, tokens);
    this.start = patterns.length > 0 ? this.state(root, []) : undefined;
  }

  /** The state at a head, with the states of ends that began before. */
  state(head: Head | undefined, before: readonly TailState[]): State | undefined {
    const all = head ? [...before, ...Array.from(head.tails, ({ start }) => start)] : [...before];
    all.sort((a, b) => a.tail.id - b.tail.id || a.id - b.id); // mostly sorted already: a step stays within its pattern
    const live = all.filter((state, i) => state !== all[i - 1]);
    if (!head && live.length === 0) return undefined;
    const whole = live.find((state) => state.acceptsAll);
    const key = whole ? 'all' : `${head && (head.ends || head.children.size > 0) ? head.id : ''}:${live.map((state) => state.id).join()}`;
    let state = this.states.get(key);
    if (!state) {
      state = new State(this, this.states.size, whole ? undefined : head, whole ? [whole] : live);
      this.states.set(key, state);
    }
    return state;
  }

  accepts(text: string): boolean {
    let state = this.start;
    for (let i = 0; i < text.length && state; i++) state = state.step(text.charCodeAt(i));
    return state?.accepts ?? false;
  }

  private add(root: Head, tokens: readonly Token[]): void {
    const length = tokens.filter((token) => !isStar(token)).length;
    let head = root;
    let read = 0;
    head.least = Math.min(head.least, length);
    while (read < tokens.length && tokens[read] >= 0) {
      let child = head.children.get(tokens[read]);
      if (!child) head.children.set(tokens[read], child = this.newHead());
      head = child;
      read++;
      head.least = Math.min(head.least, length - read);
    }
    if (read === tokens.length) head.ends = true;
    else head.tails.add(tailOf(tokens.slice(read)));
  }

  private newHead(): Head {
    return { id: this.heads++, children: new Map(), tails: new Set(), ends: false, least: Infinity };
  }
}
