import { Decision, DeterminingStatement, Outcome } from '../../decision';
import { Truth } from '../../engine/truth';
import { explain } from './explain';
import { Grant } from './policies/allow';
import { RequestView } from './request-view';

/** Something that refuses a request, or may. */
export interface Refusal {
  readonly truth: Truth;
  readonly by: readonly DeterminingStatement[];

  /** What it does: `denies it`. */
  readonly because: string;

  /** What would have to be known to know it. */
  readonly unknown: readonly string[];
}

/** What a decision rests on. */
export interface Grounds {
  readonly outcome: Outcome;
  readonly refusals: readonly Refusal[];
  readonly grant?: Grant;

  /** Other reasons not to know. */
  readonly reasons?: readonly string[];
}

/** A decision that is put into words when somebody reads it. */
export class Ruling implements Decision {
  public readonly outcome: Outcome;

  public constructor(private readonly view: RequestView, private readonly grounds: Grounds) {
    this.outcome = grounds.outcome;
  }

  public get determinedBy(): DeterminingStatement[] {
    const { refusals, grant } = this.grounds;
    return refusals.length > 0 ? [...new Set(refusals.flatMap(({ by }) => by))] : [...grant?.by ?? []];
  }

  public get unknown(): string[] {
    const { refusals, grant, reasons = [] } = this.grounds;
    if (this.outcome !== Outcome.UNKNOWN) return [];
    return [...new Set([...reasons, ...refusals.flatMap(({ unknown }) => unknown), ...grant?.unknown ?? []])];
  }

  public get assumed(): string[] {
    return [];
  }

  public get explanation(): string {
    return explain(this.view, this.grounds, this);
  }

  /** As data, for `JSON.stringify`. */
  public toJSON(): Decision {
    const { outcome, determinedBy, unknown, assumed, explanation } = this;
    return { outcome, determinedBy, unknown, assumed, explanation };
  }
}
