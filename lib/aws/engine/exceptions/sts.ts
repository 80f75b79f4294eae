const ASSUMING = new Set(['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity', 'sts:tagsession', 'sts:setsourceidentity']);

/** Whether the trust policy of a role must allow the action, in lower case, whatever the caller is granted. */
export function needsTrust(action: string): boolean {
  return ASSUMING.has(action);
}

/** Whether the action, in lower case, is asked for by somebody who has no account yet. */
export function isFederated(action: string): boolean {
  return action === 'sts:assumerolewithsaml' || action === 'sts:assumerolewithwebidentity';
}
