import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Security Token Service. */
export const sts: ServiceCatalogue = {
  service: 'sts',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sts:AssumeRole', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['role'], tags: true, why: 'credentials of another role, outside the boundary of the agent' },
    { action: 'sts:AssumeRoleWithSAML', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['role'], tags: true, why: 'credentials of a role by SAML assertion' },
    { action: 'sts:AssumeRoleWithWebIdentity', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['role'], tags: true, why: 'credentials of a role by web token' },
    { action: 'sts:AssumeRoot', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['root-user'], tags: false, why: 'root session in a member account' },
    { action: 'sts:GetDelegatedAccessToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'credentials out of an accepted delegation' },
    { action: 'sts:GetFederationToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['federated-user'], tags: false, why: 'credentials that outlive the session that asked' },
    { action: 'sts:GetServiceBearerToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'bearer token for a service that does not take signatures' },
    { action: 'sts:GetSessionToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'credentials that outlive the key that asked' },
    { action: 'sts:GetWebIdentityToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'token that vouches for the caller at any outside service' },
    { action: 'sts:SetContext', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['role', 'self-session'], tags: true, why: 'vouches for a user identity in the session' },
    { action: 'sts:SetSourceIdentity', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['role'], tags: true, why: 'sets who seems to stand behind the session' },
    { action: 'sts:TagSession', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['role'], tags: true, why: 'session tags override role tags, so tag fences fall' },
  ],
  leftOut: [],
};
