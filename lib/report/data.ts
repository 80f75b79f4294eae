import { Decision, DeterminingStatement, Outcome, ProofOutcome } from '../decision';

/** A decision as JSON. */
export interface DecisionData {
  readonly decision: Outcome;
  readonly determinedBy: readonly DeterminingStatement[];
  readonly explanation: string;
  readonly unknown: readonly string[];
  readonly assumed: readonly string[];
}

/** What every cloud says of a proof. */
export interface ProofLike<Request = unknown> {
  readonly claim: string;
  readonly guardrail?: string;
  readonly outcome: ProofOutcome;
  readonly counterexample?: Request;
  readonly actions: number;
  readonly determinedBy: readonly DeterminingStatement[];
  readonly unknown: readonly string[];
  readonly explanation: string;
}

/** What every cloud's verifier can. */
export interface VerifierLike {
  readonly notices: readonly string[];
  decide(request: any): Decision;
  prove(claim: any): ProofLike<any>;
  promises(): readonly { readonly name: string }[];
  proveAll(): readonly ProofLike<any>[];
  implies(other: any): ProofLike<any>;
}

/** A decision as JSON: the same fields in the same order, whatever class it is of. */
export function decisionData({ outcome, determinedBy, explanation, unknown, assumed }: Decision): DecisionData {
  return { decision: outcome, determinedBy: determinedBy.map(statementData), explanation, unknown, assumed };
}

/** A proof as JSON; what it has not is left out. */
export function proofData<Request>(proof: ProofLike<Request>): ProofLike<Request> {
  const { claim, guardrail, outcome, actions, counterexample, determinedBy, explanation, unknown } = proof;
  return {
    claim,
    ...(guardrail === undefined ? {} : { guardrail }),
    outcome,
    actions,
    ...(counterexample === undefined ? {} : { counterexample }),
    determinedBy: determinedBy.map(statementData),
    explanation,
    unknown,
  };
}

function statementData({ policy, kind, sid, index, effect, file, path }: DeterminingStatement): DeterminingStatement {
  return { policy, kind, ...(sid === undefined ? {} : { sid }), index, effect, ...(file === undefined ? {} : { file }), path };
}
