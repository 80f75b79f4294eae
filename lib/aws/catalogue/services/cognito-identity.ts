import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Cognito Identity. */
export const cognitoIdentity: ServiceCatalogue = {
  service: 'cognito-identity',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitoidentity.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cognito-identity:DeleteIdentities', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: [], tags: false, why: 'single identities; applications do it when an account is closed' },
    { action: 'cognito-identity:DeleteIdentityPool', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['identitypool'], tags: true, why: 'pool with all identities; ids do not come back' },
    { action: 'cognito-identity:GetOpenIdTokenForDeveloperIdentity', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['identitypool'], tags: true, why: 'token for any user the caller names' },
    { action: 'cognito-identity:SetIdentityPoolRoles', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'which role app users get' },
    { action: 'cognito-identity:SetPrincipalTagAttributeMap', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'which claims become session tags' },
    { action: 'cognito-identity:UnlinkDeveloperIdentity', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['identitypool'], tags: true, why: 'user loses the link to own data; applications do it' },
    { action: 'cognito-identity:UpdateIdentityPool', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['identitypool'], tags: true, why: 'can let guests in or trust another provider' },
  ],
  leftOut: [
    { why: 'a public API: whoever has the id or a token leaves the signature out, and no policy is asked', actions: ['cognito-identity:GetCredentialsForIdentity', 'cognito-identity:GetOpenIdToken', 'cognito-identity:UnlinkIdentity'] },
  ],
};
