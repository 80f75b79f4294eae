import { ARN } from './arn';
import { BINARY } from './binary';
import { BOOL } from './bool';
import { DATE } from './date';
import { IP_ADDRESS } from './ip-address';
import { NUMERIC } from './numeric';
import { Operator } from './operator';
import { STRING } from './string';

const OPERATORS: Readonly<Record<string, Operator>> = { ...STRING, ...ARN, ...NUMERIC, ...DATE, ...BOOL, ...BINARY, ...IP_ADDRESS };

/** An operator as a policy writes it. */
export interface NamedOperator {
  /** For keys with many values: whether all, or any, of them have to match. */
  readonly set?: 'ForAllValues' | 'ForAnyValue';

  /** Whether it holds where the key is absent. */
  readonly ifExists: boolean;

  /** What it tests; undefined for `Null`, which tests whether the key is there. */
  readonly operator?: Operator;
}

/** What an operator's name means; undefined where AWS knows no such operator. */
export function operatorNamed(name: string): NamedOperator | undefined {
  if (name === 'Null') return { ifExists: false };
  const [, set, plain, ifExists] = name.match(/^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/) ?? [];
  if (plain === undefined || !Object.hasOwn(OPERATORS, plain)) return undefined;
  return { set: set as NamedOperator['set'], ifExists: ifExists !== undefined, operator: OPERATORS[plain] };
}
