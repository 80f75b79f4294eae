// What the demo shows of a cloud. A cloud is a folder beside this file, and a line in `clouds.ts`.
import { Decision, Gap, ProofOutcome } from 'sunkfence';
import { Answers, Control } from './questions';

export interface DemoCloud {
  readonly name: string;
  /** Where its app is. */
  readonly example: string;
  readonly answers: Answers;
  /** Synthesizes Acme's app in this process. */
  synthesize(): Synthesized;
}

/** What came of an app. */
export interface Synthesized {
  readonly verifier: Judge;
  readonly guardrails: readonly ShownGuardrail[];
  readonly room: readonly Room[];
  /** What the room does not say. */
  readonly aboutRoom: string;
}

/** The verifiers of all clouds. */
export interface Judge {
  decide(request: any): Pick<Decision, 'outcome' | 'determinedBy'>;
  proveAll(): readonly ShownProof[];
}

export interface ShownProof {
  readonly claim: string;
  readonly guardrail?: string;
  readonly outcome: ProofOutcome;
  readonly actions: number;
  readonly determinedBy: readonly object[];
}

export interface ShownGuardrail {
  readonly control: Control;
  readonly path: string;
  readonly gaps: readonly Gap[];
  readonly effects: readonly Effect[];
  readonly documents: readonly ShownDocument[];
}

/** What a statement, a rule or a policy makes unavailable. */
export interface Effect {
  readonly name: string;
  readonly what: string;
  readonly whom: string;
  /** Actions, or permissions, that it names. */
  readonly actions: ReadonlySet<string>;
  readonly place: string;
  /** Whether every guardrail has it, to protect itself. */
  readonly isProtection: boolean;
}

/** A native policy. */
export interface ShownDocument {
  readonly name: string;
  readonly kind: string;
  /** What there is a limit for, if there is one. */
  readonly size?: { readonly used: number; readonly most: number; readonly of: string };
  readonly on: string;
}

/** What all guardrails together take of what there is on a node. */
export interface Room {
  readonly node: string;
  readonly of: string;
  readonly used: number;
  readonly reserved: number;
  readonly most: number;
}
