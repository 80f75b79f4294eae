import { globTest, textTest } from '../../../engine/glob';
import { requestTest } from '../patterns/template';
import { Operator } from './operator';

const operator = (test: string, negated: boolean, compile: Parameters<typeof requestTest>[2]): Operator =>
  ({ test, negated, compile: (value, variables) => requestTest(value, variables, compile, negated) });

const equals = (text: string) => textTest(text);
const equalsIgnoreCase = (text: string) => textTest(text, true);

export const STRING: Readonly<Record<string, Operator>> = {
  StringEquals: operator('StringEquals', false, equals),
  StringNotEquals: operator('StringEquals', true, equals),
  StringEqualsIgnoreCase: operator('StringEqualsIgnoreCase', false, equalsIgnoreCase),
  StringNotEqualsIgnoreCase: operator('StringEqualsIgnoreCase', true, equalsIgnoreCase),
  StringLike: operator('StringLike', false, globTest),
  StringNotLike: operator('StringLike', true, globTest),
};
