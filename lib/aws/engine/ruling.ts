import { Decision, DeterminingStatement, Outcome } from '../../decision';
import { Regardless } from './exceptions/regardless';
import { explain, unknownsBehind } from './explain';
import { RequestView } from './request-view';
import { AppliedPolicy, Candidate } from './scope';

/** What a decision rests on. */
export interface Grounds {
  readonly outcome: Outcome;

  /** The statements that deny. */
  readonly denies?: readonly Candidate[];

  /** The statements that may deny, or may grant. */
  readonly perhaps?: readonly Candidate[];

  /** Policies of which something cannot be read. */
  readonly unread?: readonly AppliedPolicy[];

  /** The statements that grant. */
  readonly by?: readonly DeterminingStatement[];

  /** Why nothing grants, or why nothing allows. */
  readonly missing?: string;
  readonly assumed?: readonly string[];
  readonly regardless?: Regardless;

  /** Other reasons not to know. */
  readonly reasons?: readonly string[];
}

/** A decision that is put into words when somebody reads it. */
export class Ruling implements Decision {
  public readonly outcome: Outcome;

  public constructor(private readonly view: RequestView, private readonly grounds: Grounds, private readonly alsoAssumed: readonly string[] = []) {
    this.outcome = grounds.outcome;
  }

  public get determinedBy(): DeterminingStatement[] {
    const { denies = [], by = [], perhaps = [] } = this.grounds;
    if (this.outcome === Outcome.DENIED) return denies.map(({ statement }) => statement.reference);
    return this.outcome === Outcome.UNKNOWN ? perhaps.map(({ statement }) => statement.reference) : [...by];
  }

  public get unknown(): string[] {
    return this.outcome === Outcome.UNKNOWN ? unknownsBehind(this.view, this.grounds) : [];
  }

  public get assumed(): string[] {
    return [...this.grounds.assumed ?? [], ...this.alsoAssumed];
  }

  public get explanation(): string {
    return explain(this.view, this.grounds, this);
  }

  /** The same decision, with something more that was assumed. */
  public assuming(what: string): Ruling {
    return new Ruling(this.view, this.grounds, [...this.alsoAssumed, what]);
  }

  /** As data, for `JSON.stringify`. */
  public toJSON(): Decision {
    const { outcome, determinedBy, unknown, assumed, explanation } = this;
    return { outcome, determinedBy, unknown, assumed, explanation };
  }
}
