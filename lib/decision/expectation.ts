/** What a claim says of every request that it is about. */
export enum Expectation {
  /** Each is refused, whatever the caller is granted. */
  UNAVAILABLE = 'UNAVAILABLE',

  /** None is refused: a grant is enough. */
  AVAILABLE = 'AVAILABLE',
}
