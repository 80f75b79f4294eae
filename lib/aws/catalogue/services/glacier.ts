import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 Glacier. */
export const glacier: ServiceCatalogue = {
  service: 'glacier',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3glacier.html',
  seen: '2026-11-20',
  rows: [
    { action: 'glacier:AbortVaultLock', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['vault'], tags: false, why: 'throws away the write-once policy before it is sealed' },
    { action: 'glacier:CompleteVaultLock', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['vault'], tags: false, why: 'seals the lock policy for ever, whatever it says' },
    { action: 'glacier:DeleteArchive', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 1, on: ['vault'], tags: false, why: 'the archive is gone for good; vaults have no versions' },
    { action: 'glacier:DeleteVault', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['vault'], tags: false, why: 'the vault itself' },
    { action: 'glacier:DeleteVaultAccessPolicy', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['vault'], tags: false, why: 'the denies of the vault go with it' },
    { action: 'glacier:DeleteVaultNotifications', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['vault'], tags: false, why: 'retrieval workflows no longer hear that a job is done' },
    { action: 'glacier:InitiateVaultLock', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['vault'], tags: false, why: 'puts a lock policy of the caller in force for a day' },
    { action: 'glacier:SetVaultAccessPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['vault'], tags: false, why: 'can share the vault or drop its denies' },
  ],
  leftOut: [],
};
