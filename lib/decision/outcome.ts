/** What a cloud does with a request. */
export enum Outcome {
  /** A control refuses it, whatever the caller is granted. Never said where anything that decides is unknown. */
  DENIED = 'DENIED',

  /** Nothing refuses it, and something grants it. */
  ALLOWED = 'ALLOWED',

  /** Nothing denies it, and nothing grants it, or a boundary leaves it out: it fails today, and allowing it there would make it work. */
  NOT_GRANTED = 'NOT_GRANTED',

  /** It depends on something that is not known; the decision says on what. */
  UNKNOWN = 'UNKNOWN',
}
