import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IAM Identity Center OIDC service. */
export const ssoOauth: ServiceCatalogue = {
  service: 'sso-oauth',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamidentitycenteroidcservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sso-oauth:CreateTokenWithIAM', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Application'], tags: false, why: 'access token that speaks for a user' },
  ],
  leftOut: [
    { why: 'ends tokens early; the user signs in again', actions: ['sso-oauth:RevokeTokenWithIAM'] },
  ],
};
