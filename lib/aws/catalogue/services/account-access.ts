import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Account access manager. */
export const accountAccess: ServiceCatalogue = {
  service: 'account-access',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_accountaccessmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'account-access:CreateApplication', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'opens another way to hand out accounts' },
    { action: 'account-access:CreateEntitlement', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'entitles a principal to an account' },
    { action: 'account-access:DeleteApplication', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'access manager with all its entitlements' },
    { action: 'account-access:DeleteEntitlement', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'people lose an account they were entitled to' },
  ],
  leftOut: [],
};
