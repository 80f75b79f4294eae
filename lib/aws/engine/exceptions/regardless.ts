import { Outcome } from '../../../decision';

/** What AWS does with an action whatever the policies say. */
export interface Regardless {
  /** The outcome, or undefined where only a denial has no certain effect. */
  readonly outcome?: Outcome;
  readonly because: string;
}

/**
 * Actions of Amazon Cognito that need no signature: whoever holds a token of the user, or an id, leaves it out and is asked no policy.
 *
 * Source: "Authorization models for API and SDK authentication", Amazon Cognito Developer Guide, and the API references of user pools ("Amazon
 * Cognito doesn't evaluate IAM policies in requests for this API operation") and of identity pools ("This is a public API").
 */
const UNSIGNED: Readonly<Record<string, string>> = {
  'cognito-identity': 'GetCredentialsForIdentity GetId GetOpenIdToken UnlinkIdentity',
  'cognito-idp': 'AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes ForgetDevice ForgotPassword '
    + 'GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GlobalSignOut InitiateAuth ListDevices ResendConfirmationCode '
    + 'RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes '
    + 'VerifySoftwareToken VerifyUserAttribute',
};

/**
 * Actions that policies do not decide as they decide others, in lower case.
 *
 * Source: "GetCallerIdentity" (no permissions are required, and an explicit deny has no effect) and "Controlling access for
 * GetSessionToken" (you cannot use policies to control it), IAM User Guide and STS API reference.
 */
const REGARDLESS: readonly (readonly [action: string, Regardless])[] = [
  ['sts:GetCallerIdentity', { outcome: Outcome.ALLOWED, because: 'it needs no permission, and no policy can deny it' }],
  ['sts:GetSessionToken', { because: 'what policies can do about it: AWS says that they do not control it' }],
  ...Object.entries(UNSIGNED).flatMap(([service, names]) => names.split(' ').map((name): [string, Regardless] => [`${service}:${name}`, {
    because: 'whether the request is signed: it need not be, and AWS asks no policy about one that is not',
  }])),
];

const byName: ReadonlyMap<string, Regardless> = new Map(REGARDLESS.map(([action, regardless]) => [action.toLowerCase(), regardless]));

/** The actions that no policy refuses for certain. */
export const UNDECIDED: readonly string[] = REGARDLESS.map(([action]) => action);

/** What AWS does with an action, in lower case, whatever the policies say; undefined where they decide. */
export function regardlessOf(action: string): Regardless | undefined {
  return byName.get(action);
}
