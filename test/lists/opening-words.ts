// How actions are called that open a session, hand out credentials, or run something. Words alone: what is made of them is tested against this list.

/** Names that sound so. */
export const OPENING_SHAPES: readonly RegExp[] = [
  /^(Assume|Connect|Continue|Execute|Invoke|Poll|Redrive|Resume|Retrieve|Retry|Rollback|Run|Start|Submit)/,
  /^(Create|Get|Refresh|Request).*(Credentials|DashboardUrl|PasswordData|Presigned|Session|Token)/,
  /^(Create|Update).*(Alias|PublicKey)$/,
  /^(Authorize|PartiallyAuthorize)/,
  /Command|Notebook|Shell/,
];

/** Names that close, take away or list, whatever else they say. */
export const CLOSING_SHAPE = /^(Abort|Cancel|Delete|Describe|Disable|End|Get\w+Status$|List|Revoke|Stop|Terminate)/;
