import { unknownsOf } from '../../../engine/symbols';
import { MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { Environment, Failure, Unclear, Value } from '../cel/evaluate';
import { Condition } from './reading';

/** Whether a condition holds, where what cannot be evaluated counts as `failed`. */
export function holds({ evaluate }: Condition, environment: Environment, failed: Truth): Truth {
  if (!evaluate) return MAYBE;
  const value = evaluate(environment);
  if (value instanceof Failure) return failed;
  return value === true ? YES : value === false ? NO : MAYBE;
}

/** What would have to be known to know it. */
export function unclearIn({ expression, evaluate }: Condition, environment: Environment): string[] {
  if (!evaluate) return unknownsOf(expression);
  const value = evaluate(environment);
  return value instanceof Unclear ? [value.what] : typeof value === 'boolean' ? [] : [`what Google makes of ${expression}`];
}

/** A truth as a value of an expression. */
export function valueOf(truth: Truth, what: string): Value {
  return truth === MAYBE ? new Unclear(what) : truth === YES;
}
