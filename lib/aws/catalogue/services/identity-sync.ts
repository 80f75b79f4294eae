import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Identity Sync. */
export const identitySync: ServiceCatalogue = {
  service: 'identity-sync',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentitysync.html',
  seen: '2026-11-20',
  rows: [
    { action: 'identity-sync:CreateSyncFilter', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['SyncProfileResource'], tags: false, why: 'brings more people in from the source directory' },
    { action: 'identity-sync:DeleteSyncFilter', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SyncProfileResource'], tags: false, why: 'users and groups outside the filter are removed from the store' },
    { action: 'identity-sync:DeleteSyncProfile', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SyncProfileResource'], tags: false, why: 'sync of users from the source directory' },
    { action: 'identity-sync:DeleteSyncTarget', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SyncProfileResource', 'SyncTargetResource'], tags: false, why: 'link to the store that users are synced to' },
    { action: 'identity-sync:StopSync', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['SyncProfileResource'], tags: false, why: 'leavers stay active while sync is stopped' },
    { action: 'identity-sync:UpdateSyncTarget', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['SyncProfileResource', 'SyncTargetResource'], tags: false, why: 'where synced people end up' },
  ],
  leftOut: [],
};
