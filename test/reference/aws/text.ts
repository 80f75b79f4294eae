/**
 * Matching of text, of which parts may not be known.
 *
 * A normal text has one character for a part that is not known, and in a pattern `*` and `?` are wildcards unless they are quoted.
 */
import { and, Truth } from './truth';

/** Stands for a part of a text that is not known: any characters, or none. */
export const ANYTHING = '\uE000';

const [QUOTED_STAR, QUOTED_QUESTION_MARK] = ['\uE002', '\uE003'];

/** Each part that is not known becomes one character. */
export function normal(text: string): string {
  return text.includes('\uE001') ? text.replace(/\uE000[^\uE001]*\uE001/g, ANYTHING) : text;
}

/** A text as a pattern without wildcards. */
export function literal(text: string): string {
  return text.replaceAll('*', QUOTED_STAR).replaceAll('?', QUOTED_QUESTION_MARK);
}

/** Whether a pattern matches a text, both normal: certainly where it does whatever the parts are that are not known. */
export function like(pattern: string, text: string): Truth {
  if (!pattern.includes(ANYTHING) && !text.includes(ANYTHING)) return wildcard(pattern, text);
  if (!canBeLike(pattern, text)) return false;
  return !pattern.includes(ANYTHING) && alwaysLike(pattern, text) ? true : undefined;
}

function wildcard(pattern: string, text: string): boolean {
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && oneLike(pattern[p], text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

function oneLike(pattern: string, character: string): boolean {
  return pattern === '?' || plain(pattern) === plain(character);
}

function plain(character: string): string {
  return character === QUOTED_STAR ? '*' : character === QUOTED_QUESTION_MARK ? '?' : character;
}

/** Whether some text in place of what is not known makes the pattern match; some without colons, if what is not known is within a part of an ARN. */
function canBeLike(pattern: string, text: string, colons = true): boolean {
  const wide = (character: string) => character === '*' || character === ANYTHING;
  const head = pattern[0];
  if (head !== undefined && text !== '' && !wide(head) && text[0] !== ANYTHING) return oneLike(head, text[0]) && canBeLike(pattern.slice(1), text.slice(1), colons);
  let row: boolean[] = [];
  for (let p = pattern.length; p >= 0; p--) {
    const below = row;
    row = [];
    for (let t = text.length; t >= 0; t--) {
      const [inPattern, inText] = [p < pattern.length, t < text.length];
      row[t] = !inPattern && !inText
        || inPattern && wide(pattern[p]) && (below[t] || inText && row[t + 1])
        || inText && text[t] === ANYTHING && (row[t + 1] || inPattern && (colons || pattern[p] !== ':') && below[t])
        || inPattern && inText && !wide(pattern[p]) && text[t] !== ANYTHING && oneLike(pattern[p], text[t]) && below[t + 1];
    }
  }
  return row[0];
}

/**
 * Whether any text in place of what is not known makes the pattern match. A character that no pattern names is only matched by wildcards, so that
 * what matches it matches any other; and of more of them than there are question marks a star takes one, so that it takes any number.
 */
function alwaysLike(pattern: string, text: string): boolean {
  const most = pattern.split('?').length;
  const at = text.indexOf(ANYTHING);
  if (at < 0) return wildcard(pattern, text);
  for (let length = 0; length <= most; length++) {
    if (!alwaysLike(pattern, text.slice(0, at) + '\uE00F'.repeat(length) + text.slice(at + 1))) return false;
  }
  return true;
}

/** The six parts of an ARN; further colons belong to the last one. Fewer, if the text is no ARN. */
export function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/**
 * Whether the Resource of a statement matches a resource: part by part, parts that are missing are `*`. IAM says that a star at the end
 * of a part "can expand to match beyond the colon boundaries", Amazon S3 that it cannot: what only that would match is not known.
 */
export function resourceLike(pattern: string, resource: string): Truth {
  if (/^\*+$/.test(pattern)) return true;
  const [patterns, parts] = [partsOf(pattern), partsOf(resource)];
  if (patterns[0] !== 'arn' && !patterns[0].includes(ANYTHING)) return possibly(like(pattern, resource)); // AWS refuses to store most of these
  if (parts.length < 6) return resource.includes(ANYTHING) ? possibly(like(pattern, resource)) : like(pattern, resource);
  if (patterns.length < 6 && pattern.includes(ANYTHING)) return possibly(like(pattern, resource));
  while (patterns.length < 6) patterns.push('*');
  const partByPart = and(...parts.map((part, i) => like(patterns[i], part)));
  if (partByPart !== false) return partByPart;
  const canExpand = patterns.slice(0, 5).some((part) => part.endsWith('*'));
  return canExpand && canBeLike(pattern, resource, false) ? undefined : false;
}

/** Whether a pattern of an ARN condition operator matches: part by part. Undefined where a pattern is no ARN; `mismatch` where the value is none. */
export function arnLike(pattern: string, value: string): Truth | 'mismatch' {
  const [patterns, parts] = [partsOf(pattern), partsOf(value)];
  if (parts.length < 6 || parts[0] !== 'arn') return value.includes(ANYTHING) ? possibly(like(pattern, value)) : 'mismatch';
  if (/^\*+$/.test(pattern)) return true;
  if (patterns.length < 6) return undefined;
  return and(...parts.map((part, i) => like(patterns[i], part)));
}

/** What matches perhaps, and nothing more certain. */
export function possibly(truth: Truth): Truth {
  return truth === false ? false : undefined;
}
