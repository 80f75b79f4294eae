// A test of text as a list of tokens: what the automata read.

import { unquoted } from '../symbols';
import { ValueTest } from './atom';
import { completed, lowerCase, partsOf } from './satisfies';

/** A character's code; one of the four below; or, from FOLDED down, a letter in lower case that stands for both cases. */
export type Token = number;

export const ANY = -1;
export const ANY_BUT_COLON = -2;
export const STAR = -3;
/** INVARIANT (colons counted): such a token stands in one of the first parts of an ARN only, among tokens of which each colon is a literal one. */
export const STAR_BUT_COLON = -4;
const FOLDED = -10;

export const COLON = 58;

/** The tokens of patterns, kept from one question to the next. */
const known = new Map<string, readonly Token[] | undefined>();
const KNOWN_PATTERNS = 20_000;

/** The tokens of a pattern; undefined if it matches nothing. */
export function tokensOf(test: ValueTest, pattern: string): readonly Token[] | undefined {
  const key = `${test} ${pattern}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= KNOWN_PATTERNS) known.clear();
  const tokens = compile(test, pattern);
  known.set(key, tokens);
  return tokens;
}

function compile(test: ValueTest, pattern: string): Token[] | undefined {
  switch (test) {
    case 'StringEquals': return literal(unquoted(pattern));
    case 'BinaryEquals': return literal(pattern);
    case 'StringEqualsIgnoreCase': return ignoringCase(unquoted(pattern));
    case 'Bool': return ignoringCase(pattern);
    case 'StringLike': return glob(pattern, false);
    case 'ArnLike': return arn(pattern);
    case 'Resource': return pattern.startsWith('arn:') ? arn(completed(pattern)) : glob(pattern, false);
    default: throw new TypeError(`${test} is no test of text`);
  }
}

export const isStar = (token: Token) => token === STAR || token === STAR_BUT_COLON;
export const isWild = (token: Token) => token < 0 && token > FOLDED;

/** The characters that a token names. */
export function charactersOf(token: Token): number[] {
  if (token >= 0) return [token];
  if (token > FOLDED) return token === ANY_BUT_COLON || token === STAR_BUT_COLON ? [COLON] : [];
  const lower = FOLDED - token;
  return [lower, String.fromCharCode(lower).toUpperCase().charCodeAt(0)];
}

/** Whether a token takes a character; OTHER is one that no token names. */
export function takes(token: Token, character: number): boolean {
  if (token >= 0) return token === character;
  if (token === ANY || token === STAR) return true;
  if (token > FOLDED) return character !== COLON;
  return charactersOf(token).includes(character);
}

export const OTHER = -1;

/**
 * Whether a pattern matches everything that another does, as far as that shows token by token: a star of the other is taken only by a star.
 * False does not say that it does not.
 */
export function evidentlyCovers(general: readonly Token[], special: readonly Token[]): boolean {
  let head = 0;
  while (head < general.length && !isWild(general[head])) {
    if (head === special.length || !takesAll(general[head], special[head])) return false;
    head++;
  }
  let live = closure(general, [head]);
  for (let read = head; read < special.length; read++) {
    const token = special[read];
    const next: number[] = [];
    for (const i of live) {
      const by = general[i];
      if (by === undefined || !takesAll(by, token)) continue;
      next.push(isStar(by) ? i : i + 1);
    }
    live = closure(general, next);
    if (live.length === 0) return false;
  }
  return live.includes(general.length);
}

/** Positions with those that a star can be left for. */
export function closure(tokens: readonly Token[], positions: readonly number[]): number[] {
  const all = new Set<number>();
  for (let position of positions) {
    all.add(position);
    while (position < tokens.length && isStar(tokens[position])) all.add(++position);
  }
  return all.size === 1 ? [...all] : [...all].sort((a, b) => a - b);
}

function takesAll(by: Token, token: Token): boolean {
  if (isStar(token)) return by === STAR || by === token;
  if (isWild(token)) return by === STAR || by === ANY || (token === ANY_BUT_COLON && isWild(by));
  return by === token || (token >= 0 ? takes(by, token) : isWild(by));
}

function literal(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; i++) tokens.push(text.charCodeAt(i));
  return tokens;
}

function ignoringCase(text: string): Token[] {
  return literal(lowerCase(text)).map((code) => {
    const upper = String.fromCharCode(code).toUpperCase();
    return upper.length === 1 && upper.charCodeAt(0) !== code && lowerCase(upper).charCodeAt(0) === code ? FOLDED - code : code;
  });
}

/** Each run of wildcards as its question marks, then its star if it has one. */
function glob(pattern: string, withinPart: boolean): Token[] {
  if (!pattern.includes('*') && !pattern.includes('?')) return literal(unquoted(pattern));
  const [one, any] = withinPart ? [ANY_BUT_COLON, STAR_BUT_COLON] : [ANY, STAR];
  return pattern.split(/([*?]+)/).flatMap((piece, i) => {
    if (i % 2 === 0) return literal(unquoted(piece));
    return [...Array<Token>(piece.replace(/\*/g, '').length).fill(one), ...piece.includes('*') ? [any] : []];
  });
}

function arn(pattern: string): Token[] | undefined {
  const parts = partsOf(pattern);
  if (parts.length < 6 || parts[0] !== 'arn') return undefined;
  return parts.flatMap((part, i) => [...i > 0 ? [COLON] : [], ...glob(part, i < 5)]);
}
