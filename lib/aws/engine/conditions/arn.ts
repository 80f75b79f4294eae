import { TextTest } from '../../../engine/glob';
import { unknownsOf } from '../../../engine/symbols';
import { MAYBE, NO, YES } from '../../../engine/truth';
import { arnTest, partsOfArn } from '../patterns/arn';
import { requestTest } from '../patterns/template';
import { Operator } from './operator';

const operator = (negated: boolean): Operator =>
  ({ test: 'ArnLike', negated, compile: (value, variables) => requestTest(value, variables, (pattern) => test(pattern, negated), negated) });

/** AWS publishes what ARNs match, but not what a pattern does that is none; a value that is none does not match, or else it differs. */
function test(pattern: string, negated: boolean): TextTest {
  const arn = arnTest(pattern);
  const isPattern = partsOfArn(pattern).length === 6 || unknownsOf(pattern).length > 0;
  const matches: TextTest = /^\*+$/.test(pattern) ? () => YES : isPattern ? arn : () => MAYBE;
  return (text) => isArn(text) ? matches(text) : negated ? MAYBE : NO;
}

function isArn(text: string): boolean {
  return (text.startsWith('arn:') && partsOfArn(text).length === 6) || unknownsOf(text).length > 0;
}

/** `ArnEquals` and `ArnLike` are the same operator. */
export const ARN: Readonly<Record<string, Operator>> = {
  ArnEquals: operator(false),
  ArnLike: operator(false),
  ArnNotEquals: operator(true),
  ArnNotLike: operator(true),
};
