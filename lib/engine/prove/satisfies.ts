// What each test means, said as plainly as possible and apart from the search, so that a mistake of the search cannot become a value.

import { unquoted } from '../symbols';
import { addressOf, rangeOf } from './addresses';
import { Atom, ValueTest } from './atom';
import { compare, Decimal, momentOf, numberOf } from './decimal';

/** Whether a value does what is asked of it. */
export function satisfies(value: string, { test, values, wanted }: Atom): boolean {
  const matches = MATCHES[test];
  return values.some((pattern) => matches(pattern, value)) === wanted;
}

type Match = (pattern: string, value: string) => boolean;

const MATCHES: Readonly<Record<ValueTest, Match>> = {
  StringEquals: (pattern, value) => unquoted(pattern) === value,
  StringEqualsIgnoreCase: (pattern, value) => lowerCase(unquoted(pattern)) === lowerCase(value),
  StringLike: like,
  ArnLike: arnLike,
  Resource: (pattern, value) => pattern.startsWith('arn:') ? arnLike(completed(pattern), value) : like(pattern, value),
  NumericAny: (_, value) => numberOf(value) !== undefined,
  NumericEquals: ordered(numberOf, (order) => order === 0),
  NumericLessThan: ordered(numberOf, (order) => order < 0),
  NumericLessThanEquals: ordered(numberOf, (order) => order <= 0),
  NumericGreaterThan: ordered(numberOf, (order) => order > 0),
  NumericGreaterThanEquals: ordered(numberOf, (order) => order >= 0),
  DateAny: (_, value) => momentOf(value) !== undefined,
  DateEquals: ordered(momentOf, (order) => order === 0),
  DateLessThan: ordered(momentOf, (order) => order < 0),
  DateLessThanEquals: ordered(momentOf, (order) => order <= 0),
  DateGreaterThan: ordered(momentOf, (order) => order > 0),
  DateGreaterThanEquals: ordered(momentOf, (order) => order >= 0),
  Bool: (pattern, value) => lowerCase(pattern) === lowerCase(value),
  IpAddress: (pattern, value) => {
    const [range, address] = [rangeOf(pattern), addressOf(value)];
    return range !== undefined && address !== undefined && range[0] <= address && address <= range[1];
  },
  BinaryEquals: (pattern, value) => pattern === value,
};

/** `*` is any characters, `?` one: walks both, and goes back to the last `*` where they part. */
export function like(pattern: string, value: string): boolean {
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < value.length) {
    if (pattern[i] === '*') {
      star = i++;
      mark = j;
    } else if (i < pattern.length && (pattern[i] === '?' || unquoted(pattern[i]) === value[j])) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[i] === '*') i++;
  return i === pattern.length;
}

function arnLike(pattern: string, value: string): boolean {
  const [patterns, parts] = [partsOf(pattern), partsOf(value)];
  if (patterns.length < 6 || parts.length < 6 || patterns[0] !== 'arn' || parts[0] !== 'arn') return false;
  return patterns.every((part, i) => like(part, parts[i]));
}

/** The six parts of an ARN; further colons belong to the last. Fewer where it is none. */
export function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** An ARN that ends early means anything from there on. */
export function completed(pattern: string): string {
  const missing = 6 - partsOf(pattern).length;
  return pattern + ':*'.repeat(missing);
}

/** Each character in lower case, if it is the upper case of just that. */
export function lowerCase(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return Array.from({ length: text.length }, (_, i) => {
    const lower = text[i].toLowerCase();
    return lower.length === 1 && lower.toUpperCase() === text[i] ? lower : text[i];
  }).join('');
}

function ordered(read: (text: string) => Decimal | undefined, holds: (order: number) => boolean): Match {
  return (pattern, value) => {
    const [wanted, given] = [read(pattern), read(value)];
    return wanted !== undefined && given !== undefined && holds(compare(given, wanted));
  };
}
