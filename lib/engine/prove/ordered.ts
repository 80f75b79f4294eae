// Numbers, moments and addresses: families whose tests are intervals of a line, so that what satisfies them all is a list of intervals.

import { ADDRESSES, addressOf, addressText, rangeOf } from './addresses';
import { Atom } from './atom';
import { Decimal, FIRST_SECOND, floor, momentOf, momentText, numberOf, numberText, unitsAt } from './decimal';
import { difference, intersection, Interval, merged } from './intervals';

/** A family of tests whose values have an order. */
export type OrderedFamily = 'Numeric' | 'Date' | 'IpAddress';

/** The values that satisfy atoms of one family. */
export interface Solution {
  /** One of each interval, and its ends; the most pleasant first. */
  readonly examples: readonly string[];
  /** Whether there are none, in the family. */
  readonly empty: boolean;
}

/** A family as a line of integers. */
interface Line {
  readonly domain: readonly Interval[];
  /** What a value of a policy matches; undefined if it is no value of the family, and so matches nothing. */
  readonly intervalOf: (test: string, value: string) => Interval | undefined;
  readonly textOf: (point: bigint) => string;
  /** Points of an interval, the most pleasant first. */
  readonly pick: (interval: Interval) => readonly bigint[];
  /** The least pleasant intervals have the highest rank. */
  readonly rank: (point: bigint) => number;
}

const EXAMPLES = 300;

/** The family of a test, if its values have an order. */
export function orderedFamilyOf(test: string): OrderedFamily | undefined {
  return (['Numeric', 'Date', 'IpAddress'] as const).find((family) => test.startsWith(family));
}

/** Whether a text is a value of a family. */
export function isOf(family: OrderedFamily, text: string): boolean {
  return (family === 'Numeric' ? numberOf(text) : family === 'Date' ? momentOf(text) : addressOf(text)) !== undefined;
}

/** Exactly the values of a family that satisfy all of its atoms. */
export function solve(family: OrderedFamily, atoms: readonly Atom[]): Solution {
  const line = family === 'IpAddress' ? ADDRESS_LINE : decimalLine(family, atoms);
  const matched = (some: readonly Atom[]) => merged(some.flatMap(({ test, values }) => values.flatMap((value) => {
    const interval = line.intervalOf(test, value);
    return interval ? [interval] : [];
  })));
  let left: readonly Interval[] = difference(line.domain, matched(atoms.filter(({ wanted }) => !wanted)));
  for (const atom of atoms) if (atom.wanted) left = intersection(left, matched([atom]));
  const picked = left.slice(0, EXAMPLES).map((interval) => line.pick(interval)).sort(([a], [b]) => line.rank(a) - line.rank(b));
  const points = [...picked.map(([first]) => first), ...picked.flatMap(([, ...others]) => others)];
  return { examples: points.map(line.textOf), empty: left.length === 0 };
}

const ADDRESS_LINE: Line = {
  domain: ADDRESSES,
  intervalOf: (_, value) => rangeOf(value),
  textOf: addressText,
  pick: ([first, last]) => {
    const known = ['192.0.2.1', '2001:db8::1'].map((text) => addressOf(text)!).filter((point) => first <= point && point <= last);
    return [...known, ...first < last ? [first + 1n] : [], first, last];
  },
  // an address of version 4 that is no end of all of them
  rank: (point) => addressText(point).includes(':') ? 2 : point <= 1n ? 1 : 0,
};

/** Where numbers are told from each other, and one step finer: between any two numbers of the policies is a point. */
function decimalLine(family: 'Numeric' | 'Date', atoms: readonly Atom[]): Line {
  const read = family === 'Numeric' ? numberOf : momentOf;
  const write = family === 'Numeric' ? numberText : momentText;
  const numbers = atoms.flatMap(({ values }) => values.map(read).filter((number): number is Decimal => number !== undefined));
  const scale = Math.max(0, ...numbers.map((number) => number.scale)) + 1;
  const one = 10n ** BigInt(scale);
  const points = numbers.map((number) => unitsAt(number, scale));
  const usual = family === 'Numeric' ? 1n * one : unitsAt(momentOf('2026-11-20T12:00:00Z')!, scale);
  let [low, high] = points.reduce(([least, most], point) => [point < least ? point : least, point > most ? point : most], [usual, usual]);
  low -= 2n * one;
  high += 2n * one;
  if (family === 'Date' && low < FIRST_SECOND * one) low = FIRST_SECOND * one;
  return {
    domain: [[low, high]],
    intervalOf: (test, value) => {
      if (test.endsWith('Any')) return [low, high];
      const number = read(value);
      if (!number) return undefined;
      const point = unitsAt(number, scale);
      switch (test.slice(family.length)) {
        case 'LessThan': return [low, point - 1n];
        case 'LessThanEquals': return [low, point];
        case 'GreaterThan': return [point + 1n, high];
        case 'GreaterThanEquals': return [point, high];
        default: return [point, point];
      }
    },
    textOf: (point) => write({ units: point, scale }),
    pick: ([first, last]) => {
      const known = first <= usual && usual <= last ? [usual] : [];
      for (let step = one; ; step /= 10n) { // the fewest digits
        const [least, most] = [-floor(-first, step) * step, floor(last, step) * step];
        if (least <= most) return [...known, ...first === low ? [most, least] : [least, most], first, last];
      }
    },
    rank: (point) => point % one !== 0n ? 2 : point < 0n && family === 'Numeric' ? 1 : 0,
  };
}
