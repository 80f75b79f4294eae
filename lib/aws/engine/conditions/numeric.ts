import { Operator } from './operator';
import { orderedOperators, UNCLEAR } from './ordered';

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Numbers that are written otherwise, or with so many digits that nobody says how many AWS keeps. */
const PERHAPS = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const DIGITS = 15;

export const NUMERIC: Readonly<Record<string, Operator>> = orderedOperators('Numeric', (text) => {
  if (NUMBER.test(text) && text.length <= DIGITS) return Number(text);
  return PERHAPS.test(text) ? UNCLEAR : undefined;
});
