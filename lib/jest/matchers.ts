import { malformed, nothingPromised } from '../core/errors';
import { Outcome, ProofOutcome } from '../decision';
import { ProofLike, RequestLike } from '../report';
import { failedDecisions, failedProofs, Judged } from './messages';
import { GuardrailOptions } from './options';
import { verifierOf } from './verifier-of';

/** What Jest gives to a matcher. */
interface Context {
  readonly isNot?: boolean;
  readonly utils?: {
    matcherHint?(name: string, received?: string, expected?: string, options?: { readonly isNot?: boolean }): string;
  };
}

interface Result {
  readonly pass: boolean;
  message(): string;
}

type OneOrMore<T> = T | readonly T[];

const { DENIED, ALLOWED, NOT_GRANTED } = Outcome;
const { PROVED, REFUTED } = ProofOutcome;

/** The matchers, for `expect.extend`. */
export const matchers = {
  toMakeUnavailable(this: Context, received: unknown, requests: OneOrMore<RequestLike>, options: GuardrailOptions = {}): Result {
    return decided(this, 'toMakeUnavailable', verdictsOn(received, requests, options), [DENIED], [ALLOWED, NOT_GRANTED]);
  },

  toLeaveAvailable(this: Context, received: unknown, requests: OneOrMore<RequestLike>, options: GuardrailOptions = {}): Result {
    return decided(this, 'toLeaveAvailable', verdictsOn(received, requests, options), [ALLOWED], [DENIED, NOT_GRANTED]);
  },

  toProve(this: Context, received: unknown, claims: OneOrMore<object>, options: GuardrailOptions = {}): Result {
    const verifier = verifierOf(received, options);
    const proofs = listOf('claims', claims).map((claim) => verifier.prove(claim));
    return proved(this, 'toProve', 'claims', proofs, this.isNot ? proofs.filter(({ outcome }) => outcome !== REFUTED) : failed(proofs));
  },

  toKeepItsPromises(this: Context, received: unknown, options: GuardrailOptions = {}): Result {
    const proofs = verifierOf(received, options).proveAll();
    if (proofs.length === 0) throw nothingPromised('expect', typeof received === 'string' ? received : 'templates');
    // what is promised together is broken by one
    const refuted = proofs.some(({ outcome }) => outcome === REFUTED);
    return proved(this, 'toKeepItsPromises', '', proofs, this.isNot ? (refuted ? [] : proofs) : failed(proofs));
  },

  toImply(this: Context, received: unknown, before: unknown, options: GuardrailOptions = {}): Result {
    const proof = verifierOf(received, options).implies(verifierOf(before, options));
    return proved(this, 'toImply', 'before', [proof], this.isNot ? [proof].filter(({ outcome }) => outcome !== REFUTED) : failed([proof]));
  },
};

function verdictsOn(received: unknown, requests: OneOrMore<RequestLike>, options: GuardrailOptions): Judged[] {
  const verifier = verifierOf(received, options);
  return listOf('requests', requests).map((request) => ({ request, decision: verifier.decide(request) }));
}

/**
 * INVARIANT (unknown fails both ways): Jest turns `pass` round behind `.not`, so both lists say what is wanted, and what is in
 * neither fails.
 */
function decided(context: Context, name: string, judged: readonly Judged[], wanted: readonly Outcome[], unwanted: readonly Outcome[]): Result {
  const expected = context.isNot ? unwanted : wanted;
  const wrong = judged.filter(({ decision }) => !expected.includes(decision.outcome));
  return result(context, wrong.length === 0, () => `${hint(context, name, 'requests')}\n\n${failedDecisions(judged, wrong, expected)}`);
}

function failed(proofs: readonly ProofLike[]): ProofLike[] {
  return proofs.filter(({ outcome }) => outcome !== PROVED);
}

function proved(context: Context, name: string, argument: string, proofs: readonly ProofLike[], wrong: readonly ProofLike[]): Result {
  return result(context, wrong.length === 0, () => `${hint(context, name, argument)}\n\n${failedProofs(proofs, wrong, context.isNot ? REFUTED : PROVED)}`);
}

function result({ isNot }: Context, good: boolean, message: () => string): Result {
  return { pass: isNot ? !good : good, message };
}

function hint({ utils, isNot }: Context, name: string, argument: string): string {
  return utils?.matcherHint?.(name, 'policies', argument, { isNot }) ?? `expect(policies)${isNot ? '.not' : ''}.${name}(${argument})`;
}

/** Of nothing everything is true, and nobody means that. */
function listOf<T>(prop: string, given: OneOrMore<T>): readonly T[] {
  const list = Array.isArray(given) ? given as readonly T[] : [given as T];
  const strange = list.length === 0 ? given : list.find((each) => typeof each !== 'object' || each === null);
  if (list.length === 0 || strange !== undefined) throw malformed(prop, JSON.stringify(strange) ?? String(strange), 'one object, or a list of at least one');
  return list;
}
