import { replaceUnknowns, unknownsOf, unquoted } from './symbols';
import { MAYBE, NO, Truth, YES } from './truth';

/** A test of a text: whether a pattern matches it. */
export type TextTest = (text: string) => Truth;

const WILD = /[*?]/;

/** Stands for what is not known in a text: no pattern names it, so only a wildcard matches it. */
const ANYTHING = '\uE004';

/** A pattern in which `*` is any characters and `?` is one. */
export function globTest(pattern: string): TextTest {
  const known = !unknownsOf(pattern).length;
  const plain = known ? pattern : replaceUnknowns(pattern, '*');
  const test = plainTest(plain);
  return (text) => {
    if (text.includes('\uE000')) return testOfUnclear(test, plain, text, known);
    if (!test(text)) return NO;
    return known ? YES : MAYBE;
  };
}

/** A text that is the same, with or without regard to case. */
export function textTest(text: string, ignoreCase = false): TextTest {
  const fold = (value: string) => ignoreCase ? value.toLowerCase() : value;
  if (unknownsOf(text).length > 0) return globTest(fold(text).replace(/[*?]/g, (wild) => wild === '*' ? '\uE002' : '\uE003'));
  const wanted = fold(unquoted(text));
  return (value) => {
    if (!value.includes('\uE000')) return fold(value) === wanted ? YES : NO;
    return plainTest(replaceUnknowns(fold(value).replace(WILD, '\uE002'), '*'))(wanted) ? MAYBE : NO;
  };
}

function plainTest(pattern: string): (text: string) => boolean {
  const star = pattern.indexOf('*');
  if (star < 0 && !pattern.includes('?')) {
    const literal = unquoted(pattern);
    return (text) => text === literal;
  }
  if (star === pattern.length - 1 && !pattern.includes('?')) {
    const head = unquoted(pattern.slice(0, -1));
    return head === '' ? () => true : (text) => text.startsWith(head);
  }
  const [head, ...rest] = pattern.split('*');
  if (rest.length === 1 && !pattern.includes('?')) {
    const [start, end] = [unquoted(head), unquoted(rest[0])];
    return (text) => text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
  }
  const codes = codesOf(pattern);
  return (text) => wildcardsMatch(codes, text);
}

const [ANY, ONE] = [-1, -2];

/** A pattern as numbers, which are faster to compare: characters, and the wildcards. */
function codesOf(pattern: string): readonly number[] {
  return [...Array(pattern.length).keys()].map((i) => pattern[i] === '*' ? ANY : pattern[i] === '?' ? ONE : unquoted(pattern[i]).charCodeAt(0));
}

/** Walks both, and goes back to the last `*` where they part. */
function wildcardsMatch(pattern: readonly number[], text: string): boolean {
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < text.length) {
    const wanted = i < pattern.length ? pattern[i] : undefined;
    if (wanted === ANY) {
      star = i++;
      mark = j;
    } else if (wanted === ONE || wanted === text.charCodeAt(j)) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[i] === ANY) i++;
  return i === pattern.length;
}

/** A text with parts that are not known matches if it does whatever they are, and does not if nothing makes it. */
function testOfUnclear(test: (text: string) => boolean, pattern: string, text: string, known: boolean): Truth {
  if (!canMatch(pattern, replaceUnknowns(text.replace(/[*?]/g, (wild) => wild === '*' ? '\uE002' : '\uE003'), '*'))) return NO;
  if (!known) return MAYBE;
  // a part of any length is matched by a star alone: one character more than there are question marks tells
  const longest = pattern.split('?').length;
  for (let length = 0; length <= longest; length++) {
    if (!test(replaceUnknowns(text, ANYTHING.repeat(length)))) return MAYBE;
  }
  return YES;
}

/** Whether some text is matched by both patterns. */
export function canMatch(a: string, b: string): boolean {
  const width = b.length + 1;
  const seen = new Uint8Array((a.length + 1) * width);
  const stack = [0];
  while (stack.length > 0) {
    const place = stack.pop()!;
    if (seen[place]) continue;
    seen[place] = 1;
    const [i, j] = [Math.floor(place / width), place % width];
    if (i === a.length && j === b.length) return true;
    const [x, y] = [a[i], b[j]];
    if (x === '*') {
      stack.push((i + 1) * width + j);
      if (j < b.length) stack.push(i * width + j + 1);
    }
    if (y === '*') {
      stack.push(i * width + j + 1);
      if (i < a.length) stack.push((i + 1) * width + j);
    }
    if (x !== undefined && y !== undefined && x !== '*' && y !== '*' && (x === y || x === '?' || y === '?')) stack.push((i + 1) * width + j + 1);
  }
  return false;
}
