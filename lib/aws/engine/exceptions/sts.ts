import { Outcome } from '../../../decision';

/** What AWS does with an action whatever the policies say. */
export interface Regardless {
  /** The outcome, or undefined where only a denial has no certain effect. */
  readonly outcome?: Outcome;
  readonly because: string;
}

/**
 * Actions that policies do not decide as they decide others, in lower case.
 *
 * Source: "GetCallerIdentity" (no permissions are required, and an explicit deny has no effect) and "Controlling access for
 * GetSessionToken" (you cannot use policies to control it), IAM User Guide and STS API reference.
 */
export const REGARDLESS: Readonly<Record<string, Regardless>> = {
  'sts:getcalleridentity': { outcome: Outcome.ALLOWED, because: 'it needs no permission, and no policy can deny it' },
  'sts:getsessiontoken': { because: 'what policies can do about it: AWS says that they do not control it' },
};

const ASSUMING = new Set(['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity', 'sts:tagsession', 'sts:setsourceidentity']);

/** Whether the trust policy of a role must allow the action, in lower case, whatever the caller is granted. */
export function needsTrust(action: string): boolean {
  return ASSUMING.has(action);
}

/** Whether the action, in lower case, is asked for by somebody who has no account yet. */
export function isFederated(action: string): boolean {
  return action === 'sts:assumerolewithsaml' || action === 'sts:assumerolewithwebidentity';
}
