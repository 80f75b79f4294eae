import { malformedTemplate, notJson } from '../../../core/errors';
import { isObject, Json, jsonPath, shown } from '../../../engine/json';
import { parseJson } from '../../../engine/json-text';
import { isPlainWord } from './pseudo-parameters';
import { Resolver } from './resolver';
import { titleOf } from './stacks';
import { isKnown, together, unknown, unknownsIn } from './unknown';

/** The policy document in a property: an object, or a string that says what would have to be known to know it. */
export function documentOf(id: string, property: string, resolver: Resolver): Json {
  const where = `${jsonPath('Resources', id, 'Properties', property)} of ${titleOf(resolver)}`;
  const value = resolver.property(id, property);
  const document = typeof value === 'string' ? fromText(value, where) : value;
  if (isObject(document) || (typeof document === 'string' && !isKnown(document))) return document as Json;
  throw malformedTemplate('a policy document', shown(document), where);
}

/** Our own marks, as a text of JSON may spell them. */
const PRIVATE = /\\u[eE]00[0-3]/;

/** A document in a text. What is not known in it may be more than a part of a word: a quote in it would make another document. */
function fromText(text: string, where: string): unknown {
  const unknowns = unknownsIn(text);
  if (!unknowns.every(isPlainWord)) return unknown(together(unknowns));
  if (PRIVATE.test(text)) return unknown(`the text with private characters at ${where}`);
  return parseJson(text, (position) => notJson('content', where, position, 'correct the policy document, or write it as an object'));
}
