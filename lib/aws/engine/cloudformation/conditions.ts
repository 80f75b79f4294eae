import { malformedFunction } from '../../../core/errors';
import { isObject, Json, shown } from '../../../engine/json';
import type { Resolver, Truth } from './resolver';
import { isKnown, together, unknownsIn } from './unknown';

/** Whether an expression of the section `Conditions` holds. */
export function evaluateCondition(expression: unknown, resolver: Resolver): Truth {
  const keys = isObject(expression) ? Object.keys(expression) : [];
  const operator = OPERATORS.get(keys[0]);
  if (!isObject(expression) || keys.length !== 1 || !operator) {
    throw malformedFunction('a condition', `one of ${[...OPERATORS.keys()].join(', ')}`, shown(expression), resolver.where());
  }
  return resolver.deeper(expression, () => operator(expression[keys[0]], resolver));
}

type Operator = (argument: unknown, resolver: Resolver) => Truth;

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['Condition', (argument, resolver) => {
    if (typeof argument !== 'string') throw malformedFunction('Condition', 'the name of a condition', shown(argument), resolver.where());
    return resolver.condition(argument);
  }],
  ['Fn::Equals', (argument, resolver) => {
    const [a, b] = operands('Fn::Equals', argument, 2, 2, resolver).map((operand) => resolver.resolve(operand));
    const unknowns = [...unknownsIn(a), ...unknownsIn(b)];
    return isKnown(a) && isKnown(b) ? comparable(a) === comparable(b) : together(unknowns);
  }],
  ['Fn::Not', (argument, resolver) => {
    const [truth] = operands('Fn::Not', argument, 1, 1, resolver).map((operand) => evaluateCondition(operand, resolver));
    return typeof truth === 'string' ? truth : !truth;
  }],
  ['Fn::And', (argument, resolver) => {
    const truths = operands('Fn::And', argument, 1, 10, resolver).map((operand) => evaluateCondition(operand, resolver));
    return truths.includes(false) ? false : unlessUnknown(truths, true);
  }],
  ['Fn::Or', (argument, resolver) => {
    const truths = operands('Fn::Or', argument, 1, 10, resolver).map((operand) => evaluateCondition(operand, resolver));
    return truths.includes(true) ? true : unlessUnknown(truths, false);
  }],
]);

function operands(name: string, argument: unknown, min: number, max: number, resolver: Resolver): unknown[] {
  if (!Array.isArray(argument) || argument.length < min || argument.length > max) {
    throw malformedFunction(name, `a list of ${min === max ? min : `${min} to ${max}`}`, shown(argument), resolver.where());
  }
  return argument;
}

function unlessUnknown(truths: readonly Truth[], value: boolean): Truth {
  const unknowns = truths.filter((truth) => typeof truth === 'string');
  return unknowns.length > 0 ? together(unknowns) : value;
}

/** CloudFormation compares texts: `true` equals `"true"`. */
function comparable(value: Json | undefined): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
