const BRAND = Symbol.for('sunkfence.aws.Envelope');

/** Some actions, and what they may be done to. */
export interface EnvelopeEntry {
  /** Actions of IAM, wildcards after the colon only: `s3:GetObject`, `ec2:Describe*`. */
  readonly actions: string[];

  /**
   * ARN patterns of what they may be done to.
   *
   * @default - everything
   */
  readonly resources?: string[];
}

/**
 * What an agent may do: everything outside is denied explicitly, so that not even a resource policy can grant it.
 *
 * Whatever an envelope holds, a boundary lets no agent become another principal: passing and assuming roles ends at the roles of
 * `workloadRolePath`, and what would run code under a role that something already has is denied.
 *
 * @example
 * const envelope = Envelope.LOOK_ONLY.plus({
 *   actions: ['s3:GetObject'],
 *   resources: ['arn:aws:s3:::acme-prod-artifacts/*'],
 * });
 */
export class Envelope {
  /** Looking at what runs: lists, descriptions, metrics and logs, and nothing that returns a secret. */
  public static readonly LOOK_ONLY = new Envelope('LOOK_ONLY', []);

  /** Building and deploying with the usual services, for non-production only. */
  public static readonly BUILD_AND_DEPLOY = new Envelope('BUILD_AND_DEPLOY', []);

  /** An envelope of one's own: these actions and no others. */
  public static of(...entries: EnvelopeEntry[]): Envelope {
    return new Envelope(undefined, entries);
  }

  /** Whether a value was made by this class, in whichever copy of the library. */
  public static isEnvelope(value: any): value is Envelope {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  private constructor(
    /** @internal */
    public readonly _preset: 'LOOK_ONLY' | 'BUILD_AND_DEPLOY' | undefined,
    /** @internal */
    public readonly _entries: EnvelopeEntry[],
  ) {
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** This envelope and these actions. An action that is held with resources is held on these only, even where the envelope had it on everything. */
  public plus(...entries: EnvelopeEntry[]): Envelope {
    return new Envelope(this._preset, [...this._entries, ...entries]);
  }
}
