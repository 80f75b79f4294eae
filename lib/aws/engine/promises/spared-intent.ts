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
