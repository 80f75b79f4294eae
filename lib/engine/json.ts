/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An object of JSON that has not been looked into. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether something is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object itself has at a key, never what every object has. */
export function own(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The entries of what should be an object; none if it is something else. */
export function entriesOf(object: unknown): [string, unknown][] {
  return isObject(object) ? Object.entries(object) : [];
}

/** A JSON path; keys that are no plain words are quoted. */
export function jsonPath(...keys: (string | number)[]): string {
  return '$' + keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z0-9_]+$/.test(key) ? `.${key}` : `['${key.replace(/[\\']/g, '\\$&')}']`;
  }).join('');
}

/** A value for a person: its JSON, cut short, that closes no backtick. */
export function shown(value: unknown): string {
  const text = (JSON.stringify(pruned(value, 6)) ?? typeof value).replace(/`/g, '\'');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The first of a value, so that no size of it matters. */
function pruned(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, 20).map((element) => pruned(element, depth - 1));
  return Object.fromEntries(Object.entries(value).slice(0, 20).map(([key, each]) => [key, pruned(each, depth - 1)]));
}
