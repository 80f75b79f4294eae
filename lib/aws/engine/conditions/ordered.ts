import { unknownsOf } from '../../../engine/symbols';
import { MAYBE, NO, YES } from '../../../engine/truth';
import { Operator } from './operator';

/** What a text may be a value of a family by: AWS says neither that it is nor that it is not. */
export const UNCLEAR = Symbol('unclear');

type Read = (text: string) => number | typeof UNCLEAR | undefined;

/** The operators of a family that has an order. */
export function orderedOperators(family: string, valueOf: Read): Readonly<Record<string, Operator>> {
  const operator = (test: string, negated: boolean, holds: (given: number, wanted: number) => boolean): Operator => ({
    test: family + test,
    negated,
    compile: (value) => {
      const wanted = valueOf(value);
      // what is no number or moment does not match; whether that makes it differ nobody publishes
      const mismatch = negated ? MAYBE : NO;
      return (text) => {
        const given = valueOf(text);
        if (typeof wanted === 'number' && typeof given === 'number') return holds(given, wanted) ? YES : NO;
        return wanted === UNCLEAR || given === UNCLEAR || unknownsOf(value).length + unknownsOf(text).length > 0 ? MAYBE : mismatch;
      };
    },
  });
  return {
    [`${family}Equals`]: operator('Equals', false, (given, wanted) => given === wanted),
    [`${family}NotEquals`]: operator('Equals', true, (given, wanted) => given === wanted),
    [`${family}LessThan`]: operator('LessThan', false, (given, wanted) => given < wanted),
    [`${family}LessThanEquals`]: operator('LessThanEquals', false, (given, wanted) => given <= wanted),
    [`${family}GreaterThan`]: operator('GreaterThan', false, (given, wanted) => given > wanted),
    [`${family}GreaterThanEquals`]: operator('GreaterThanEquals', false, (given, wanted) => given >= wanted),
  };
}
