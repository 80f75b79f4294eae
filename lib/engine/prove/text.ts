// Tests of text: candidates first, because a value that somebody reads should look like one, then a search that decides.

import { unquoted } from '../symbols';
import { Atom, TooHard, ValueTest } from './atom';
import { Budget, State, tidy, Union } from './automaton';
import { completed, partsOf } from './satisfies';
import { evidentlyCovers, OTHER, Token, tokensOf } from './tokens';

const STATES = 200_000;
const STEPS = 5_000_000;

/** Comparisons of a wanted with an unwanted pattern, and patterns to make candidates of. */
const COMPARISONS = 20_000;
const FILLED = 40;

/** Characters of a text that are of no importance, the first that says nothing else. */
const PLEASANT = [...'xyz0abcdefghijklmnopqrstuvw123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./+=,@'].map((character) => character.charCodeAt(0));

const ACCOUNTS = ['111122223333', '444455556666', '777788889999'];

/** A text that satisfies every atom, none of which is of an ordered family; undefined if there is none. An empty one only if no other does. */
export function findText(atoms: readonly Atom[], prefer: readonly string[]): string | undefined {
  tidy();
  const unwanted = patternsOf(atoms.filter((atom) => !atom.wanted));
  const wanted = atoms.filter((atom) => atom.wanted).map((atom) => withoutCovered(patternsOf([atom]), unwanted));
  if (wanted.some((patterns) => patterns.length === 0)) return undefined;
  const budget: Budget = { steps: STEPS };
  const [inAll, inNone] = [wanted.map((patterns) => new Union(patterns, budget)), new Union(unwanted, budget)];
  for (const candidate of candidates(atoms, prefer)) {
    if (candidate !== '' && inAll.every((union) => union.accepts(candidate)) && !inNone.accepts(candidate)) return candidate;
  }
  return search(inAll, inNone, budget);
}

function patternsOf(atoms: readonly Atom[]): (readonly Token[])[] {
  return atoms.flatMap(({ test, values }) => [...new Set(values)].flatMap((value) => {
    const tokens = tokensOf(test, value);
    return tokens ? [tokens] : [];
  }));
}

function withoutCovered(wanted: (readonly Token[])[], unwanted: (readonly Token[])[]): (readonly Token[])[] {
  if (wanted.length * unwanted.length > COMPARISONS) return wanted;
  return wanted.filter((special) => !unwanted.some((general) => evidentlyCovers(general, special)));
}

function* candidates(atoms: readonly Atom[], prefer: readonly string[]): Iterable<string> {
  yield* prefer;
  let patterns = 0;
  for (const { test, values, wanted } of atoms) {
    for (const value of wanted ? values : []) {
      if (patterns++ === FILLED) return;
      // one gap of a name is filled with a word, many with a letter
      const fillers = value.slice(value.lastIndexOf(':') + 1).split('*').length <= 2 ? ['example', 'x', '', 'example-1'] : ['x', '', 'example'];
      for (const account of ACCOUNTS) for (const filler of fillers) yield filled(test, value, filler, account);
    }
  }
  const tests = new Set(atoms.map(({ test }) => test));
  if (tests.has('Resource') || tests.has('ArnLike')) yield* [`arn:aws:sqs:us-east-1:${ACCOUNTS[0]}:example`, 'arn:aws:s3:::example', '*'];
  if (!tests.has('BinaryEquals')) yield* ['example', 'x'];
  // digits by fours are base64; one of them is not among the unwanted
  else for (const number of ['', ...atoms.flatMap(({ values }) => values)].keys()) yield String(number).padStart(Math.ceil(String(number).length / 4) * 4, '0');
}

/** A text that a pattern matches. */
function filled(test: ValueTest, pattern: string, filler: string, account: string): string {
  if (test === 'StringLike') return fill(pattern, filler);
  if (test === 'Resource' && !pattern.startsWith('arn:')) return /^\*+$/.test(pattern) ? 'arn:aws:s3:::example' : fill(pattern, filler);
  if (test !== 'ArnLike' && test !== 'Resource') return unquoted(pattern);
  const parts = partsOf(test === 'Resource' ? completed(pattern) : pattern);
  const service = parts[2] === '*' ? 'sqs' : parts[2];
  const whole = ['arn', 'aws', service, ['s3', 'iam'].includes(service) ? '' : 'us-east-1', service === 's3' ? '' : account];
  return parts.map((part, i) => i === 4 && part !== '*' ? fill(part, '', '1') : i < 5 && part === '*' ? whole[i] : fill(part, filler)).join(':');
}

function fill(pattern: string, any: string, one = 'x'): string {
  return unquoted(pattern.replace(/\*+/g, any).replace(/\?/g, one));
}

/** A place of the search: a state of every automaton, and how it was reached. */
interface Place {
  readonly wanted: readonly State[];
  /** Undefined once nothing unwanted can come of it. */
  readonly unwanted?: State;
  readonly from?: Place;
  readonly character: number;
  readonly length: number;
}

/**
 * Walks all automata at once, places first that have the least still to read. INVARIANT (nothing skipped): a place is left out only if no text
 * leads from it to a value: something wanted is out of reach, or everything to follow is unwanted. Of characters that lead to the same place one is taken.
 */
function search(inAll: readonly Union[], inNone: Union, budget: Budget): string | undefined {
  const starts = inAll.map((union) => union.start);
  if (starts.some((state) => state === undefined) || inNone.start?.acceptsAll) return undefined;
  const first: Place = { wanted: starts as State[], unwanted: inNone.start, character: OTHER, length: 0 };
  const seen = new Set<string>([keyOf(first.wanted, first.unwanted)]);
  const queue: Place[][] = [];
  let nearest = 0;
  const push = (place: Place) => {
    const cost = place.length + place.wanted.reduce((sum, state) => sum + state.least, 0);
    (queue[Math.max(cost, nearest)] ??= []).push(place);
  };
  const isValue = ({ wanted, unwanted }: Place) => wanted.every((state) => state.accepts) && !unwanted?.accepts;
  push(first);
  const empty = isValue(first) ? '' : undefined;
  for (; nearest < queue.length; nearest++) {
    for (const place of queue[nearest] ?? []) { // also those that are added meanwhile
      for (const character of alphabetOf(place)) {
        const wanted = stepAll(place.wanted, character);
        if (!wanted) continue;
        const unwanted = place.unwanted?.step(character);
        if (unwanted?.acceptsAll) continue;
        const key = keyOf(wanted, unwanted);
        if (seen.has(key)) continue;
        seen.add(key);
        const next: Place = { wanted, unwanted, from: place, character, length: place.length + 1 };
        if (isValue(next)) return textTo(next);
        push(next);
      }
      if (seen.size > STATES || budget.steps < 0) {
        if (empty !== undefined) return empty;
        throw new TooHard(`no value found among ${seen.size} places`);
      }
    }
  }
  return empty;
}

function stepAll(states: readonly State[], character: number): State[] | undefined {
  const result: State[] = [];
  for (const state of states) {
    const next = state.step(character);
    if (!next) return undefined;
    result.push(next);
  }
  return result;
}

/** One of each kind of characters that lead on. */
function alphabetOf({ wanted, unwanted }: Place): number[] {
  // where something wanted goes on with few characters only, no other has to be looked at
  const narrow = wanted.filter((state) => state.step(OTHER) === undefined).sort((a, b) => a.characters.size - b.characters.size)[0];
  if (narrow) return [...narrow.characters];
  const named = new Set<number>(unwanted?.characters);
  for (const state of wanted) for (const character of state.characters) named.add(character);
  return [otherThan(named), ...named];
}

function otherThan(named: ReadonlySet<number>): number {
  const pleasant = PLEASANT.find((character) => !named.has(character));
  if (pleasant !== undefined) return pleasant;
  let code = 0xC0;
  while (named.has(code)) code++;
  return code;
}

function keyOf(wanted: readonly State[], unwanted: State | undefined): string {
  let key = unwanted ? String(unwanted.id) : '';
  for (const state of wanted) key += `,${state.id}`;
  return key;
}

function textTo(place: Place): string {
  const characters: number[] = [];
  for (let at: Place | undefined = place; at?.from; at = at.from) characters.push(at.character);
  return characters.reverse().map((code) => String.fromCharCode(code)).join('');
}

/** The few texts that satisfy some atom, if there is an atom that only few texts do. */
export function fewTexts(atoms: readonly Atom[]): string[] | undefined {
  for (const { test, values, wanted } of atoms) {
    if (!wanted) continue;
    const patterns = values.map((value) => tokensOf(test, value)).filter((tokens) => tokens !== undefined);
    if (patterns.every((tokens) => tokens.every((token) => token >= 0))) return patterns.map((tokens) => String.fromCharCode(...tokens));
  }
  return undefined;
}
