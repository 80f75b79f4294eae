/** What became of a claim. */
export enum ProofOutcome {
  /** It holds for every request that it is about. */
  PROVED = 'PROVED',

  /** It does not hold: there is a request, and the decision engine confirms it. */
  REFUTED = 'REFUTED',

  /** It could neither be proved nor refuted; the proof says why. */
  UNKNOWN = 'UNKNOWN',
}
