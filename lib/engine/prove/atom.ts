/** The tests that a policy can make on one value; negations are `wanted: false`. `NumericAny` and `DateAny` ask for a number and a moment, whatever their value. */
export type ValueTest = 'StringEquals' | 'StringEqualsIgnoreCase' | 'StringLike' | 'ArnLike' | 'Resource'
  | 'NumericAny' | 'NumericEquals' | 'NumericLessThan' | 'NumericLessThanEquals' | 'NumericGreaterThan' | 'NumericGreaterThanEquals'
  | 'DateAny' | 'DateEquals' | 'DateLessThan' | 'DateLessThanEquals' | 'DateGreaterThan' | 'DateGreaterThanEquals'
  | 'Bool' | 'IpAddress' | 'BinaryEquals';

/** What is asked of a value. */
export interface Atom {
  readonly test: ValueTest;
  /** Any of these. */
  readonly values: readonly string[];
  /** Whether the value has to match one of them, or none. */
  readonly wanted: boolean;
}

/** Neither a value was found nor that there is none. */
export class TooHard extends Error {}
