/** What a guardrail promises, as it says so itself in its template. */
export interface Promised {
  /** The path of the construct. */
  readonly path: string;
  /** The name of the control. */
  readonly control: string;
  /** What its props say. */
  readonly intent: Readonly<Record<string, unknown>>;
}

/** What every intent has. */
export interface SparedIntent {
  readonly partition: string;
  readonly gate: {
    readonly kind: string;
    readonly approvers: string[];
    readonly requireMfa: boolean;
    readonly sessionTagKey?: string;
    readonly sessionTagValue?: string;
    readonly from?: string;
    readonly until?: string;
  };
  readonly exemptions: readonly { readonly who: string[]; readonly until: string }[];
  readonly administrators: string[];
}
