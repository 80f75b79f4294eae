// Two oracles for the tables of the controls: the engine, which reads the synthesized template, and a plain evaluator of the deny policies alone.
import { Verifier } from '../../lib/gcp/engine/verifier';
import { Guardrail } from '../../lib/gcp/guardrail';
import { ACME } from './acme-google';
import { Asked, denialsOf } from './google-denials';
import { TestStack } from './terraform';

/** What comes out of a request of a table. */
export interface Verdicts {
  /** What the engine says. */
  readonly outcome: string;

  /** Kinds of policies that deny it, as the engine names them. */
  readonly by: readonly string[];

  /** The deny rules that deny it, by the engine and by the plain evaluator. */
  readonly rules: readonly string[];
  readonly plainly: readonly string[];
}

/** Judges requests by the guardrail that is made in a stack of its own. */
export function judged(made: TestStack, guardrail: Guardrail): (request: Asked) => Verdicts {
  const verifier = Verifier.fromTemplate(made.synth(), { organization: ACME });
  const plain = denialsOf(guardrail);
  return ({ denied: _, keptOut: __, ...request }) => {
    const { outcome, determinedBy } = verifier.decide(request);
    const denying = outcome === 'DENIED' ? determinedBy : [];
    return {
      outcome,
      by: [...new Set(denying.map(({ kind }) => kind))].sort(),
      rules: denying.filter(({ kind }) => kind === 'DENY_POLICY').map(({ sid }) => sid!).sort(),
      plainly: [...plain(request)].sort(),
    };
  };
}

/** What the table says has to come out: what is denied by rules, the same ones for both; what is kept out otherwise; and all else allowed. */
export function expectAsAsked(asked: Asked, { outcome, by, rules, plainly }: Verdicts): void {
  expect(plainly.length > 0).toBe(asked.denied);
  expect(rules).toEqual(plainly);
  expect(outcome).toBe(asked.denied || asked.keptOut ? 'DENIED' : 'ALLOWED');
  if (!asked.denied) expect(by).toEqual(asked.keptOut ? [asked.keptOut] : []);
}
