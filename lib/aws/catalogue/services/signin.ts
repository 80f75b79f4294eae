import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Signin. */
export const signin: ServiceCatalogue = {
  service: 'signin',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssignin.html',
  seen: '2026-11-20',
  rows: [
    { action: 'signin:AuthorizeOAuth2Access', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['console', 'oauth2-public-client-localhost', 'oauth2-public-client-remote', 'oauth2-resource-service-principal'], tags: false, why: 'turns a console session into command line credentials' },
    { action: 'signin:CreateOAuth2PublicClient', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['oauth2-public-client-registration'], tags: false, why: 'registers a client that asks people for their session' },
    { action: 'signin:CreateOAuth2Token', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['console', 'oauth2-public-client-localhost', 'oauth2-public-client-remote', 'oauth2-resource-service-principal'], tags: false, why: 'credentials out of a sign-in' },
    { action: 'signin:CreateTrustedIdentityPropagationApplicationForConsole', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'application that carries user identity into services' },
    { action: 'signin:DeleteConsoleAuthorizationConfiguration', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'rules for console sign-in of the account or organization are off' },
    { action: 'signin:DeleteResourcePermissionStatement', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'statement that limits who signs in from where' },
    { action: 'signin:PutConsoleAuthorizationConfiguration', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'rewrites the rules for console sign-in' },
    { action: 'signin:PutResourcePermissionStatement', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'rewrites who may sign in from where' },
  ],
  leftOut: [
    { why: 'ends tokens early; the user signs in again', actions: ['signin:RevokeOAuth2Token'] },
  ],
};
