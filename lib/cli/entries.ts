import { GuardrailError, malformed, malformedEntry } from '../core/errors';
import { Input } from './input';

/** What a field of an entry holds. */
export interface Field {
  readonly allowed: string;
  readonly required?: boolean;
  accepts(value: unknown): boolean;
}

/** The fields of the entries of a file. */
export type Fields = Readonly<Record<string, Field>>;

/**
 * The entries of a file that holds a list of objects.
 *
 * @throws GuardrailError `MALFORMED_ENTRY` that names the file, the place in the list, and the field
 */
export function entriesOf<Entry>(prop: string, { name, data }: Input, fields: Fields): Entry[] {
  if (!Array.isArray(data)) throw malformed(prop, `${shown(data)} in ${name}`, 'a list of objects');
  data.forEach((entry: unknown, i) => {
    if (!isObject(entry)) throw malformedEntry(prop, name, `[${i}]`, shown(entry), 'an object');
    for (const [field, value] of Object.entries(entry)) {
      const at = `[${i}].${field}`;
      if (!Object.hasOwn(fields, field)) throw malformedEntry(prop, name, at, shown(value), `no such field (there are ${Object.keys(fields).join(', ')})`);
      if (!fields[field].accepts(value)) throw malformedEntry(prop, name, at, shown(value), fields[field].allowed);
    }
    const missing = Object.keys(fields).find((field) => fields[field].required && !Object.hasOwn(entry, field));
    if (missing !== undefined) throw malformedEntry(prop, name, `[${i}].${missing}`, 'nothing', fields[missing].allowed);
  });
  return data as Entry[];
}

/** Does something with every entry; what is wrong with one is said with its place. */
export function eachOf<Entry, Result>(prop: string, name: string, entries: readonly Entry[], act: (entry: Entry, i: number) => Result): Result[] {
  return entries.map((entry, i) => {
    try {
      return act(entry, i);
    } catch (error) {
      if (!(error instanceof GuardrailError)) throw error;
      throw new GuardrailError(error.code, `${prop}[${i}] of ${name}: ${error.message}`);
    }
  });
}

// --- kinds of fields

export const text: Field = { allowed: 'a text', accepts: (value) => typeof value === 'string' };
export const texts: Field = { allowed: 'a list of texts', accepts: (value) => Array.isArray(value) && value.every(text.accepts) };
export const flag: Field = { allowed: 'true or false', accepts: (value) => typeof value === 'boolean' };
export const policy: Field = { allowed: 'a policy document', accepts: isObject };
export const policies: Field = { allowed: 'a list of policy documents', accepts: (value) => Array.isArray(value) && value.every(isObject) };
export const context: Field = {
  allowed: 'an object of context keys with a text, or a list of texts, each',
  accepts: (value) => isObject(value) && Object.values(value).every((each) => each === null || [each].flat().every(isPlain)),
};
export const lists: Field = {
  allowed: 'an object of context keys with a list of texts each',
  accepts: (value) => isObject(value) && Object.values(value).every(texts.accepts),
};
export const object: Field = { allowed: 'an object', accepts: isObject };
export const objects: Field = { allowed: 'a list of objects', accepts: (value) => Array.isArray(value) && value.every(isObject) };
export const required = (field: Field): Field => ({ ...field, required: true });
export const oneOf = (...words: string[]): Field => ({ allowed: `one of ${words.join(', ')}`, accepts: (value) => words.includes(value as string) });

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const all = JSON.stringify(value) ?? String(value);
  return (all.length > 80 ? `${all.slice(0, 77)}...` : all).replace(/`/g, '\'');
}
