import { Operator } from './operator';
import { orderedOperators, UNCLEAR } from './ordered';

/** Four digits are a year, or seconds. */
const SECONDS = /^\d{5,}$/;
const W3C = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/** What the W3C's profile leaves out: a time without a zone, or of more digits than can be told apart. */
const PERHAPS = /^(\d+(\.\d+)?|\d{4}-\d{2}-\d{2}T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?)$/;

/** Milliseconds since 1970, of the W3C's profile of ISO 8601 or of seconds since then. */
export function momentOf(text: string): number | typeof UNCLEAR | undefined {
  if (SECONDS.test(text)) return Number(text) * 1000;
  const [, year, month, day = '01'] = text.match(W3C) ?? [];
  if (year === undefined) return PERHAPS.test(text) ? UNCLEAR : undefined;
  const isDay = Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const time = Date.parse(text);
  return Number.isNaN(time) || !isDay ? undefined : time;
}

export const DATE: Readonly<Record<string, Operator>> = orderedOperators('Date', momentOf);
