import { and, NO, Truth } from '../../engine/truth';
import { CompiledPolicy, CompiledStatement } from './compile';

/** A policy, and whether it applies. */
export interface AppliedPolicy {
  readonly policy: CompiledPolicy;
  readonly applies: Truth;

  /** What would have to be known to know it; empty where it is known. */
  readonly unknown: readonly string[];
}

/** A statement that is about an action, for certain or perhaps. */
export interface Candidate {
  readonly statement: CompiledStatement;
  readonly truth: Truth;
  readonly applied: AppliedPolicy;
}

/** The statements of some policies that are about an action. */
export interface Candidates {
  readonly denies: readonly Candidate[];
  readonly allows: readonly Candidate[];
}

/** How many actions a scope remembers. */
const REMEMBERED = 32_768;

/** Policies that apply together, by action. */
export class Scope {
  private readonly known = new Map<string, Candidates>();
  private readonly alike = new Map<string, Candidates>();

  /** The policies of which something cannot be read. */
  public readonly unread: readonly AppliedPolicy[];

  public constructor(public readonly policies: readonly AppliedPolicy[]) {
    this.unread = policies.filter(({ policy }) => policy.uncertain.length > 0);
  }

  /** The statements that are about an action, in lower case. */
  public about(action: string): Candidates {
    let candidates = this.known.get(action);
    if (!candidates) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(action, candidates = this.find(action));
    }
    return candidates;
  }

  /** Actions that the same statements are about share their candidates. */
  private find(action: string): Candidates {
    const denies: Candidate[] = [];
    const allows: Candidate[] = [];
    let key = '';
    let index = 0;
    for (const applied of this.policies) {
      for (const statement of applied.policy.statements) {
        index++;
        const truth = and(applied.applies, statement.onAction(action));
        if (truth === NO) continue;
        key += `${index}/${truth} `;
        (statement.denies ? denies : allows).push({ statement, truth, applied });
      }
    }
    let candidates = this.alike.get(key);
    if (!candidates) this.alike.set(key, candidates = { denies, allows });
    return candidates;
  }
}
