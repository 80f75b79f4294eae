import { TextTest } from '../../../engine/glob';
import { quoted, unknownPart, unknownsOf } from '../../../engine/symbols';
import { MAYBE, NO, Truth } from '../../../engine/truth';
import { Lookup, Unclear } from '../lookup';

/** A test of a text against a pattern that may hold policy variables. */
export type RequestTest = (text: string, request: Lookup) => Truth;

const VARIABLE = /\$\{([^}]*)\}/g;
const UNCLOSED = /\$\{[^}]*$/;

/** A key, and a default; AWS says nothing of what is written otherwise. */
const SHAPE = /^([^\s,'${}](?:[^,'${}]*[^\s,'${}])?)\s*(?:,\s*'([^']*)'\s*)?$/;

/** How many filled in patterns a variable one remembers. */
const REMEMBERED = 256;

/**
 * A test for a pattern; its variables, if it may have any, are filled in for each request.
 *
 * A variable without a value equals nothing and is like nothing. Where what does not match is what is meant, that would make the statement apply to
 * whoever lacks the key, which AWS's pages do not say.
 */
export function requestTest(pattern: string, variables: boolean, compile: (pattern: string) => TextTest, negated = false): RequestTest {
  if (!variables || !pattern.includes('${')) return compile(pattern);
  const known = new Map<string, TextTest>();
  return (text, request) => {
    const filled = fillIn(pattern, request);
    if (filled === undefined) return negated ? MAYBE : NO;
    let test = known.get(filled);
    if (!test) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(filled, test = compile(filled));
    }
    return test(text);
  };
}

/** A pattern with its variables replaced by what the request has; undefined where one has no value. */
export function fillIn(pattern: string, request: Lookup): string | undefined {
  let missing = false;
  const closed = pattern.replace(UNCLOSED, () => unknownPart('what AWS makes of a variable that is not closed'));
  const filled = closed.replace(VARIABLE, (_, variable: string) => {
    const value = valueOf(variable, request);
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? undefined : filled;
}

/** The variables of a pattern: their keys in lower case, and their defaults. */
export function variablesOf(pattern: string): { readonly key: string; readonly otherwise?: string }[] {
  return [...pattern.matchAll(VARIABLE)].filter(([, text]) => !isEscape(text)).map(([, text]) => keyOf(text));
}

function keyOf(text: string): { readonly key: string; readonly otherwise?: string } {
  const [, key, otherwise] = text.match(SHAPE) ?? [undefined, text];
  return { key: key!.toLowerCase(), otherwise };
}

function isEscape(text: string): boolean {
  return text === '*' || text === '?' || text === '$';
}

function valueOf(text: string, request: Lookup): string | undefined {
  if (isEscape(text)) return text === '$' ? '$' : quoted(text);
  const [unknown] = unknownsOf(text);
  if (unknown !== undefined) return unknownPart(unknown);
  if (!SHAPE.test(text)) return unknownPart(`what AWS makes of the variable ${text}`);
  const { key, otherwise } = keyOf(text);
  const found = request.find(key);
  if (found instanceof Unclear) return unknownPart(found.what);
  if (typeof found === 'string') return quoted(found);
  if (found !== undefined) return unknownPart(`what a variable makes of the many values of ${key}`);
  return otherwise === undefined ? undefined : quoted(otherwise);
}
