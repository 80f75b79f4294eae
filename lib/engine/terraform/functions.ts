import { replaceUnknowns, unknownsOf } from '../symbols';

/** A function of Terraform; undefined where it cannot be told what it gives. */
type Func = (...args: any[]) => unknown;

/** The functions that are worked out. Of the others only the text is kept. */
export const FUNCTIONS: Readonly<Record<string, Func>> = {
  format: (spec: string, ...args: unknown[]) => formatted(spec, args),
  join: (separator: string, items: unknown) => isTexts(items) ? items.join(separator) : undefined,
  jsonencode: (value: unknown) => JSON.stringify(value),
  lower: (text: string) => known(text) ? text.toLowerCase() : undefined,
  replace: (text: string, what: string, by: string) => known(text) && known(what) && !/^\/.*\/$/.test(what) ? text.split(what).join(by) : undefined,
  tolist: (items: unknown) => items,
  toset: (items: unknown) => items,
  tostring: (value: unknown) => typeof value === 'object' ? undefined : String(value),
  trimprefix: (text: string, prefix: string) => startsKnown(text, prefix) ? text.slice(text.startsWith(prefix) ? prefix.length : 0) : undefined,
  trimsuffix: (text: string, suffix: string) => known(text) ? text.slice(0, text.endsWith(suffix) ? -suffix.length : undefined) : undefined,
  upper: (text: string) => known(text) ? text.toUpperCase() : undefined,
  urlencode: (text: string) => encoded(text),
};

const known = (text: unknown): text is string => typeof text === 'string' && unknownsOf(text).length === 0;

/** Whether it is known how a text begins, as far as a prefix goes. */
const startsKnown = (text: string, prefix: string) => text.startsWith(prefix) || known(text);

function isTexts(items: unknown): items is string[] {
  return Array.isArray(items) && items.every((item) => ['string', 'number', 'boolean'].includes(typeof item));
}

function formatted(spec: string, args: readonly unknown[]): string | undefined {
  let at = 0;
  if (/%[^%sdvt]/.test(spec)) return undefined;
  return spec.replace(/%([sdvt%])/g, (_, verb: string) => verb === '%' ? '%' : String(args[at++]));
}

/** What is not known stays as it is: whoever decodes the text has it back. */
function encoded(text: string): string {
  const unknown: string[] = [];
  const marked = replaceUnknowns(text, '\u0000').split('\u0000');
  text.replace(/\uE000[^\uE001]*\uE001/g, (part) => (unknown.push(part), ''));
  return marked.map((part, i) => encodeURIComponent(part) + (unknown[i] ?? '')).join('');
}
