import { RequestTest } from '../patterns/template';

/** A condition operator, without its negation, its set and its `IfExists`. */
export interface Operator {
  /** The name of the test that it makes or negates, for example `StringLike` of `StringNotLike`. */
  readonly test: string;

  /** Whether it holds where no value matches. */
  readonly negated: boolean;

  /** A test of one value of the request against one of the policy. */
  compile(value: string, variables: boolean): RequestTest;
}
