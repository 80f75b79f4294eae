import type { Asset, Effect } from '../../intent';

/** Who loses an action in production. */
export type From =
  /** Everybody but the gate: it destroys, or takes away what protects, and no ordinary work needs it. */
  | 'everybody'
  /** Everybody but the gate and the deployers: a deployment needs the same call, and IAM has no key on the value that makes it harmful. */
  | 'all-but-deployers'
  /** Agents alone: applications, operators and services go on doing it. */
  | 'agents';

/** One action, judged. */
export interface Row {
  /** The exact action, `service:Name`. */
  readonly action: string;
  readonly asset: Asset;
  /** The worst it can do. */
  readonly effect: Effect;
  /** Whether it changes the thing or what is inside it (objects, items, messages). */
  readonly plane: 'control' | 'data';
  readonly from: From;
  /** 1 is part of every plan; 2 only of a thorough one, for which there has to be room. */
  readonly tier: 1 | 2;
  /** The resource types it is authorized on; none means that policies can only name `*`. */
  readonly on: readonly string[];
  /** Whether at least one of them carries `aws:ResourceTag`. */
  readonly tags: boolean;
  readonly why: string;
}

/** Actions whose name or description sounds destructive and that were looked at and left out, with the reason that they share. */
export interface LeftOut {
  readonly why: string;
  readonly actions: readonly string[];
}

/** What is known of one service. */
export interface ServiceCatalogue {
  /** The prefix of its actions. */
  readonly service: string;
  /** Where the actions are documented. */
  readonly source: string;
  /** When they were looked at. */
  readonly seen: string;
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOut[];
}
