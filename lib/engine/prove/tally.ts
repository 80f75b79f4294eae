import { Decision, DeterminingStatement, ProofOutcome } from '../../decision';

/** What became of a claim, in the form that every cloud has. */
export interface ProofOf<Request> {
  readonly claim: string;
  readonly guardrail?: string;
  readonly outcome: ProofOutcome;
  readonly counterexample?: Request;
  readonly actions: number;
  readonly determinedBy: DeterminingStatement[];
  readonly unknown: string[];
  readonly explanation: string;
}

/** What became of the cases of a claim. */
export class Tally<Request, Statement> {
  public counterexample?: Request;
  public ruling?: Pick<Decision, 'determinedBy' | 'explanation'>;
  public possible = false;
  public readonly unknown = new Set<string>();
  public readonly statements = new Map<Statement, DeterminingStatement>();
}

/** How a cloud calls what proofs speak of. */
export interface Words<Request> {
  /** `actions`. */
  readonly actions: string;

  /** `statements`. */
  readonly statements: string;

  /** `rds:DeleteDBInstance on arn:aws:rds:... by arn:aws:iam::...`. */
  nameOf(request: Request): string;
}

/** Why a claim about nothing is not proved. */
export const NO_REQUEST = 'what the claim is about: no request is of its kind';

/** What the cases of a claim come to. */
export function proofOf<Request, Statement>(
  claim: string, actions: number, tally: Tally<Request, Statement>, available: boolean, words: Words<Request>,
): ProofOf<Request> {
  const { counterexample, ruling, statements, possible } = tally;
  if (counterexample !== undefined) {
    return {
      claim,
      outcome: ProofOutcome.REFUTED,
      actions,
      counterexample,
      determinedBy: ruling!.determinedBy,
      unknown: [],
      explanation: `not so: ${words.nameOf(counterexample)} is ${ruling!.explanation}`,
    };
  }
  const unknown = possible ? [...tally.unknown] : [NO_REQUEST];
  if (unknown.length > 0) {
    const [first, ...more] = unknown;
    return {
      claim,
      outcome: ProofOutcome.UNKNOWN,
      actions,
      determinedBy: [],
      unknown,
      explanation: `not known: it depends on ${first}${more.length > 0 ? `, and ${more.length} more` : ''}`,
    };
  }
  const determinedBy = available ? [] : [...statements.values()];
  const by = new Set(determinedBy.map(({ policy }) => policy)).size;
  return {
    claim,
    outcome: ProofOutcome.PROVED,
    actions,
    determinedBy,
    unknown: [],
    explanation: available ? `proved: nothing refuses any of ${actions} ${words.actions}`
      : `proved: ${determinedBy.length} ${words.statements} of ${by} policies refuse all of ${actions} ${words.actions}`,
  };
}

/** The one of some proofs of the same claim that counts: the claim has to hold in all of them. */
export function worstOf<Proof extends { readonly outcome: ProofOutcome }>(proofs: readonly Proof[]): Proof {
  const { REFUTED, UNKNOWN } = ProofOutcome;
  return proofs.find(({ outcome }) => outcome === REFUTED) ?? proofs.find(({ outcome }) => outcome === UNKNOWN) ?? proofs[0];
}
