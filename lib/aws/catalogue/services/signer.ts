import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Signer. */
export const signer: ServiceCatalogue = {
  service: 'signer',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssigner.html',
  seen: '2026-11-20',
  rows: [
    { action: 'signer:AddProfilePermission', asset: Asset.KEYS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['signing-profile'], tags: true, why: 'lets other accounts sign as us; CloudFormation resource' },
    { action: 'signer:CancelSigningProfile', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['signing-profile'], tags: true, why: 'profile can sign no more; CloudFormation does it on deletion' },
    { action: 'signer:RemoveProfilePermission', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['signing-profile'], tags: true, why: 'other account can sign no more; CloudFormation resource' },
    { action: 'signer:RevokeSignature', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['signing-job'], tags: false, why: 'signed code no longer verifies; cannot be undone' },
    { action: 'signer:RevokeSigningProfile', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['signing-profile'], tags: true, why: 'all code signed since a date no longer verifies; cannot be undone' },
  ],
  leftOut: [],
};
