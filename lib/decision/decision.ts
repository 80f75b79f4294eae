import { Outcome } from './outcome';

/** A statement that determined a decision, and where it is written. */
export interface DeterminingStatement {
  /** The name of the policy. */
  readonly policy: string;

  /** The provider's name of the kind of policy, for example `SERVICE_CONTROL_POLICY`. */
  readonly kind: string;

  /**
   * The statement's own id.
   *
   * @default - it has none
   */
  readonly sid?: string;

  /** Its place in the policy, from 0. */
  readonly index: number;

  /** `Deny` or `Allow`. */
  readonly effect: string;

  /**
   * The file that it is written in.
   *
   * @default - it came from no file
   */
  readonly file?: string;

  /** The JSON path of the statement in the file, or in the policy where there is no file: `$.Statement[0]`. */
  readonly path: string;
}

/** What a cloud does with a request, and why. */
export interface Decision {
  readonly outcome: Outcome;

  /** The statements that determined it: those that deny, or those that grant. Empty where nothing grants. */
  readonly determinedBy: DeterminingStatement[];

  /** What would have to be known, as phrases; empty unless the outcome is `UNKNOWN`. */
  readonly unknown: string[];

  /** What was taken for granted since the request did not say it, as phrases; never what a `DENIED` rests on. */
  readonly assumed: string[];

  /** One line for a person. */
  readonly explanation: string;
}
