/** Where guardrails write what they promise into the template that they are in. */
export const PROMISES = 'sunkfence:promises';

/** What a guardrail of a template says that it makes unavailable. */
export interface GuardrailPromise {
  /** The path of the construct. */
  readonly path: string;

  /** Which guardrail it is: `ProdDeleteDeny`. */
  readonly control: string;

  /** The file that it is in. */
  readonly file?: string;

  /** What it was asked for. */
  readonly intent: Record<string, unknown>;
}
