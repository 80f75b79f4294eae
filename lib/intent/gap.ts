/**
 * A part of a promise that the cloud has no native control for, said as data.
 *
 * Every control lists its gaps, so that a review, a report or a test can see what stays possible instead of guessing it.
 */
export interface Gap {
  /** A stable name to refer to, in kebab case, for example `management-account`. */
  readonly id: string;

  /** What stays possible, as a sentence. */
  readonly possible: string;

  /** Who can do it, as a sentence. */
  readonly byWhom: string;

  /** What to add to close it, as a sentence. */
  readonly add: string;
}
