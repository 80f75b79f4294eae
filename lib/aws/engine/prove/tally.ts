import { DeterminingStatement, ProofOutcome } from '../../../decision';
import { AccessRequest } from '../access-request';
import { Proof } from '../claim';
import { CompiledStatement } from '../compile';
import { Ruling } from '../ruling';

/** What became of the cases of a claim. */
export class Tally {
  public counterexample?: AccessRequest;
  public ruling?: Ruling;
  public possible = false;
  public readonly unknown = new Set<string>();
  public readonly statements = new Map<CompiledStatement, DeterminingStatement>();
}

/** Why a claim about nothing is not proved. */
export const NO_REQUEST = 'what the claim is about: no request is of its kind';

/** What the cases of a claim come to. */
export function proofOf(claim: string, actions: number, tally: Tally, available: boolean): Proof {
  const { counterexample, ruling, statements, possible } = tally;
  if (counterexample) {
    const { principal, action, resource } = counterexample;
    return {
      claim,
      outcome: ProofOutcome.REFUTED,
      actions,
      counterexample,
      determinedBy: ruling!.determinedBy,
      unknown: [],
      explanation: `not so: ${action} on ${resource} by ${principal} is ${ruling!.explanation}`,
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
    explanation: available ? `proved: nothing refuses any of ${actions} actions`
      : `proved: ${determinedBy.length} statements of ${by} policies refuse all of ${actions} actions`,
  };
}
