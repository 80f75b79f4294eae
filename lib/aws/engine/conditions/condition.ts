import { replaceUnknowns, unknownPart, unknownsOf } from '../../../engine/symbols';
import { and, MAYBE, NO, not, or, Truth, YES } from '../../../engine/truth';
import { Found, Lookup, Unclear } from '../lookup';
import { RequestTest } from '../patterns/template';
import { NamedOperator, operatorNamed } from './index';

/** A condition as a policy writes it: one operator, one key, its values. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Whether a condition holds for a request. */
export type ConditionTest = (request: Lookup) => Truth;

/** Compiles a condition. One that is not understood may hold and may not. */
export function conditionTest({ operator: name, key, values }: Condition, variables: boolean): ConditionTest {
  const named = operatorNamed(name);
  if (values.length === 0) return () => MAYBE;
  const wanted = key.toLowerCase();
  if (!named || unknownsOf(key).length > 0) return () => MAYBE;
  const { operator } = named;
  if (!operator) return nullTest(wanted, values);
  const test = anyOf(values.map((value) => operator.compile(value, variables)));
  const ofValue: RequestTest = operator.negated ? (value, request) => not(test(value, request)) : test;
  return (request) => truthOf(request.find(wanted), named, ofValue, request);
}

function truthOf(found: Found, named: NamedOperator, ofValue: RequestTest, request: Lookup): Truth {
  const { set, ifExists, operator } = named;
  const absent = ifExists || set === 'ForAllValues' || (operator!.negated && set === undefined) ? YES : NO;
  if (found === undefined) return absent;
  if (typeof found === 'string') return set === undefined ? ofValue(found, request) : ofValues([found], set, absent, ofValue, request);
  if (found instanceof Unclear) {
    // certain where every value, and none where that is possible, comes to the same
    const value = unknownPart(found.what);
    const there = set === undefined ? ofValue(value, request) : ofValues([value], set, absent, ofValue, request);
    return found.canBeAbsent ? either(there, absent) : there;
  }
  if (set !== undefined) return ofValues(found, set, absent, ofValue, request);
  return found.length === 0 ? absent : MAYBE; // a key of many values is asked for as if it had one
}

/** Whether all values, or any, match. The empty text is no value, and one that is not known at all may be that. */
function ofValues(found: readonly string[], set: NamedOperator['set'], absent: Truth, ofValue: RequestTest, request: Lookup): Truth {
  let [all, any]: [Truth, Truth] = [YES, NO];
  let count = 0;
  let some = 0;
  for (const value of found) {
    if (value === '') continue;
    count++;
    if (replaceUnknowns(value, '') !== '') some++;
    const truth = ofValue(value, request);
    all = and(all, truth);
    any = or(any, truth);
  }
  const result = count === 0 ? absent : set === 'ForAnyValue' ? any : all;
  return some === count ? result : either(result, ofValues(found.filter((value) => replaceUnknowns(value, '') !== ''), set, absent, ofValue, request));
}

function either(one: Truth, other: Truth): Truth {
  return one === other ? one : MAYBE;
}

/** A test of one of many values; none is never met. */
function anyOf(tests: readonly RequestTest[]): RequestTest {
  if (tests.length === 1) return tests[0];
  return (value, request) => {
    let truth: Truth = NO;
    for (const test of tests) {
      truth = or(truth, test(value, request));
      if (truth === YES) break;
    }
    return truth;
  };
}

/** `Null`: whether the key is absent (`true`) or there (`false`). */
function nullTest(key: string, values: readonly string[]): ConditionTest {
  const wanted = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === 'true' || value === 'false')) return () => MAYBE;
  return (request) => {
    const found = request.find(key);
    if (found instanceof Unclear && found.canBeAbsent) return wanted.includes('true') && wanted.includes('false') ? YES : MAYBE;
    const absent = found === undefined || (Array.isArray(found) && found.length === 0);
    return wanted.includes(absent ? 'true' : 'false') ? YES : NO;
  };
}
