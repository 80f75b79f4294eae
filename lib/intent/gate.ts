import { approvalOpensNothing, approvalWindowIsBackwards, dateIsMalformed, missing } from './errors';

/** How a gate may be opened. */
export enum GateKind {
  /** Not at all. */
  UNAVAILABLE = 'UNAVAILABLE',

  /** By a human identity that is separate from the agents. */
  APPROVAL = 'APPROVAL',

  /** By such an identity, between two moments in time. */
  TIME_BOUND = 'TIME_BOUND',
}

/** Who may act where a control otherwise denies. */
export interface ApprovalProps {
  /**
   * The identities that approve by acting themselves, in the provider's own notation: on AWS ARN patterns of roles
   * (`arn:aws:iam::*:role/BreakGlassApprover`), on Azure object ids, on OCI group names. On Google they are people (`group:prod-approvers@acme.example`)
   * who agree that somebody else becomes the break-glass account.
   *
   * An approver must be a human's identity that no agent is, assumes or creates.
   */
  readonly approvers: string[];

  /**
   * Whether the approver's session must carry multi-factor authentication.
   *
   * Set it to `false` only where the identity provider enforces it and the cloud cannot see that it did (IAM Identity Center sessions
   * never carry the key).
   *
   * @default true
   */
  readonly requireMfa?: boolean;

  /**
   * The key of a tag that the approver's session must carry, set by whoever grants the approval. Needs `sessionTagValue`.
   *
   * @default - no tag is required
   */
  readonly sessionTagKey?: string;

  /**
   * The value that the tag `sessionTagKey` must have.
   *
   * @default - no tag is required
   */
  readonly sessionTagValue?: string;
}

/** An approval that is open for a while. */
export interface TimeBoundProps extends ApprovalProps {
  /**
   * The first moment of the grant, in ISO 8601 with a time zone, for example `2026-12-01T08:00:00Z`.
   *
   * @default - open from now on
   */
  readonly from?: string;

  /** The last moment of the grant, in ISO 8601 with a time zone, for example `2026-12-01T18:00:00Z`. */
  readonly until: string;
}

/**
 * Whether, and for whom, what a control makes unavailable can still be done.
 *
 * @example
 * const gate = Gate.approval({
 *   approvers: ['arn:aws:iam::*:role/BreakGlassApprover'],
 *   sessionTagKey: 'break-glass',
 *   sessionTagValue: 'approved',
 * });
 */
export class Gate {
  /** Nobody passes: the default of every control. */
  public static readonly UNAVAILABLE = new Gate(GateKind.UNAVAILABLE, { approvers: [], requireMfa: false });

  /**
   * A separate human identity passes.
   *
   * @throws where `approvers` is empty, or one of `sessionTagKey` and `sessionTagValue` is given without the other
   */
  public static approval(props: ApprovalProps): Gate {
    return new Gate(GateKind.APPROVAL, checked(props));
  }

  /**
   * A separate human identity passes from one moment to another; outside of them the gate is shut by the policy itself.
   *
   * @throws where `until` is not an ISO 8601 moment, or lies before `from`
   */
  public static timeBound(props: TimeBoundProps): Gate {
    const from = props.from === undefined ? undefined : moment('from', props.from);
    const until = moment('until', props.until);
    if (from !== undefined && from >= until) throw approvalWindowIsBackwards(from, until);
    return new Gate(GateKind.TIME_BOUND, checked(props), from, until);
  }

  /** The identities that pass, in the provider's own notation. */
  public readonly approvers: string[];

  /** Whether their session must carry multi-factor authentication. */
  public readonly requireMfa: boolean;

  /** The key of the tag that their session must carry. */
  public readonly sessionTagKey?: string;

  /** The value of that tag. */
  public readonly sessionTagValue?: string;

  private constructor(
    /** How it opens. */
    public readonly kind: GateKind,
    props: ApprovalProps,
    /** The first moment it is open, in UTC to the second. */
    public readonly from?: string,
    /** The last moment it is open, in UTC to the second. */
    public readonly until?: string,
  ) {
    this.approvers = [...props.approvers];
    this.requireMfa = props.requireMfa ?? true;
    this.sessionTagKey = props.sessionTagKey;
    this.sessionTagValue = props.sessionTagValue;
  }
}

function checked(props: ApprovalProps): ApprovalProps {
  if (props.approvers.length === 0) throw approvalOpensNothing();
  if (props.sessionTagKey !== undefined && !props.sessionTagValue) throw missing('sessionTagValue', 'sessionTagKey');
  if (props.sessionTagValue !== undefined && !props.sessionTagKey) throw missing('sessionTagKey', 'sessionTagValue');
  return props;
}

/** An ISO 8601 moment in the one form that every cloud's policies compare: UTC, to the second. */
export function moment(prop: string, value: string): string {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  const time = Date.parse(value);
  // Date.parse takes the 30th of February for the 2nd of March
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (!shape.test(value) || Number.isNaN(time) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value.slice(0, 10)) {
    throw dateIsMalformed(prop, value);
  }
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
