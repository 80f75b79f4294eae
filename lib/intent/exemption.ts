/**
 * Somebody a control does not bind, with the reason and the end.
 *
 * The end is a condition in the policy, not a comment: after it the exempted are denied like everybody else, whether or not anybody
 * remembers to remove the exemption.
 */
export interface Exemption {
  /**
   * The identities, in the provider's own notation: on AWS ARN patterns of roles or users, on Google members of allow policies
   * (`user:ada@acme.example`), who become the break-glass account. None of them may be an agent.
   */
  readonly who: string[];

  /** Why, in a sentence that an auditor understands. It stays in the code and in the control's documentation, not in the policy. */
  readonly why: string;

  /** The last moment of the exemption, in ISO 8601 with a time zone, for example `2026-12-31T23:59:59Z`. It must lie in the future. */
  readonly until: string;
}
