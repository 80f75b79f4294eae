import type { Asset, Effect } from '../../intent';

/** Who loses a permission in production. */
export type From =
  /** Everybody but the gate: it destroys, or takes away what protects, and no ordinary work needs it. */
  | 'everybody'
  /** Everybody but the gate and the deployers: a deployment needs the same permission, and no condition looks at the value that makes it harmful. */
  | 'all-but-deployers'
  /** Agents alone: applications, operators and services go on using it. */
  | 'agents';

/** One permission, judged. */
export interface Row {
  /** The exact permission, `BUCKET_DELETE`. Each is printed on a page of Oracle's. */
  readonly permission: string;
  readonly asset: Asset;
  /** The worst it can do. */
  readonly effect: Effect;
  /** Whether it changes the thing or what is inside it (objects, rows, messages). */
  readonly plane: 'control' | 'data';
  readonly from: From;
  readonly why: string;
}

/**
 * What a verb covers of a type whose permissions no page was seen to print: it is denied by the verb. A deny by a verb takes the permissions of that verb and of every
 * higher one, so that `manage` is what creates, moves and deletes, and `use` what changes besides.
 */
export interface VerbRow {
  /** A resource type or a family, `postgres-db-systems`. */
  readonly resourceType: string;
  readonly verb: 'use' | 'manage';
  readonly asset: Asset;
  /** The worst that is among it. */
  readonly effect: Effect;
  readonly plane: 'control' | 'data';
  readonly from: From;
  readonly why: string;
}

/** Permissions whose name sounds dangerous and that were looked at and left out, with the reason that they share. */
export interface LeftOut {
  readonly why: string;
  readonly permissions: readonly string[];
}

/** What matters and no deny statement reaches. */
export interface NotDeniable {
  readonly what: string;
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
  /** The service as `vendor/permissions.json` has it, `object-storage`. */
  readonly service: string;
  /** Its types and families, by every name that statements may use. */
  readonly resourceTypes: readonly string[];
  /** Where its permissions are documented. */
  readonly source: string;
  /** When they were looked at. */
  readonly seen: string;
  readonly rows: readonly Row[];
  readonly byVerb: readonly VerbRow[];
  readonly leftOut: readonly LeftOut[];
  readonly notDeniable: readonly NotDeniable[];
}
