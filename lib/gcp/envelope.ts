const BRAND = Symbol.for('sunkfence.gcp.Envelope');

/** Some permissions. Google knows no permission of a single resource in a role, so an entry has none. */
export interface EnvelopeEntry {
  /** Permissions as roles have them: `storage.objects.get`. No wildcards: roles take none. */
  readonly permissions: string[];
}

/**
 * What an agent may do: of everything else, what a deny policy can name is denied explicitly, so that not even a grant as owner opens it.
 *
 * Whatever an envelope holds, a boundary lets no agent become another principal.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * const envelope = Envelope.LOOK_ONLY.plus({ permissions: ['aiplatform.endpoints.predict'] });
 */
export class Envelope {
  /** Looking at what runs: lists, descriptions, metrics and logs, and nothing that returns a secret. */
  public static readonly LOOK_ONLY = new Envelope('LOOK_ONLY', []);

  /** Building and deploying with the usual services, for non-production only. */
  public static readonly BUILD_AND_DEPLOY = new Envelope('BUILD_AND_DEPLOY', []);

  /** An envelope of one's own: these permissions and no others. */
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

  /** This envelope and these permissions. */
  public plus(...entries: EnvelopeEntry[]): Envelope {
    return new Envelope(this._preset, [...this._entries, ...entries]);
  }
}
