import { Json } from '../../../engine/json';
import { unknownPart, unknownsOf } from '../../../engine/symbols';

/** The longest text that is put together: no template is longer. */
const MAX_LENGTH = 1024 * 1024;

const DYNAMIC_REFERENCE = /\{\{resolve:([^}]*)\}\}/g;

/** A value that is not known, and what would make it known. It stays one string where it is put into a text of JSON. */
export function unknown(what: string): string {
  return unknownPart(what.replace(/["\\\u0000-\u001f]/g, '\''));
}

/** What would have to be known to know a value, each once. */
export function unknownsIn(value: Json | undefined): string[] {
  return [...new Set(collect(value))];
}

/** Whether nothing of a value is left open. */
export function isKnown(value: Json | undefined): boolean {
  return unknownsIn(value).length === 0;
}

/** Several phrases as one. */
export function together(phrases: readonly string[]): string {
  const each = [...new Set(phrases)];
  return each.length > 3 ? `${each.slice(0, 3).join(', ')} and ${each.length - 3} more` : each.join(' and ');
}

/** A text of a template that means itself. */
export function plainText(text: string, where: () => string): string {
  // our own marks are no part of a name or an ARN, and nobody may write them to look like what we resolved
  return /[\uE000-\uE003]/.test(text) ? unknown(`the text with private characters at ${where()}`) : text;
}

/** A text after all its parts have been put together: CloudFormation fills in dynamic references last. */
export function finishedText(text: string, where: () => string): string {
  if (text.length > MAX_LENGTH) return unknown(`the text of more than ${MAX_LENGTH} characters at ${where()}`);
  if (!text.includes('{{resolve:')) return text;
  return text.replace(DYNAMIC_REFERENCE, (_, reference) => unknown(`the dynamic reference resolve:${reference} at ${where()}`));
}

function collect(value: Json | undefined): string[] {
  if (typeof value === 'string') return unknownsOf(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(collect);
}
