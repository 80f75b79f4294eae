import type { Asset, Effect } from '../../intent';

/** Who loses a permission in production. */
export type From =
  /** Everybody but the gate: it destroys, or takes away what protects, and no ordinary work needs it. */
  | 'everybody'
  /** Everybody but the gate and the deployers: a deployment needs the same permission, and a deny policy cannot look at the value that makes it harmful. */
  | 'all-but-deployers'
  /** Agents alone: applications, operators and services go on using it. */
  | 'agents';

/** One permission, judged. */
export interface Row {
  /** The exact permission in the v2 form of deny policies, `storage.googleapis.com/buckets.delete`. Each is on Google's list of what can be denied. */
  readonly permission: string;
  readonly asset: Asset;
  /** The worst it can do. */
  readonly effect: Effect;
  /** Whether it changes the thing or what is inside it (objects, entities, messages). */
  readonly plane: 'control' | 'data';
  readonly from: From;
  readonly why: string;
}

/** Permissions whose name sounds dangerous and that were looked at and left out, with the reason that they share. */
export interface LeftOut {
  readonly why: string;
  readonly permissions: readonly string[];
}

/** A permission that matters and that no deny policy can name. */
export interface NotDeniable {
  /** As deny policies would write it; `*` in place of a verb or of a resource and its verb stands for several. */
  readonly permission: string;
  readonly asset: Asset;
  /** The worst it can do. */
  readonly effect: Effect;
  /** What stays possible. */
  readonly possible: string;
  /** What to add. */
  readonly add: string;
}

/** What is known of one service. */
export interface ServiceCatalogue {
  /** The service as deny policies name it, `storage.googleapis.com`. */
  readonly service: string;
  /** Where its permissions are documented. */
  readonly source: string;
  /** When they were looked at. */
  readonly seen: string;
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOut[];
  readonly notDeniable: readonly NotDeniable[];
}
