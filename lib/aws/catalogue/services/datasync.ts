import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS DataSync. */
export const datasync: ServiceCatalogue = {
  service: 'datasync',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdatasync.html',
  seen: '2026-11-20',
  rows: [
    { action: 'datasync:CancelTaskExecution', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['taskexecution'], tags: true, why: 'leaves a copy half done' },
    { action: 'datasync:DeleteAgent', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['agent'], tags: true, why: 'transfers through the agent stop; it has to be activated again' },
    { action: 'datasync:DeleteLocation', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['location'], tags: true, why: 'recreatable; templates replace locations when a path changes' },
    { action: 'datasync:DeleteTask', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['task'], tags: true, why: 'the scheduled copy stops' },
    { action: 'datasync:RemoveStorageSystem', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['storagesystem'], tags: true, why: 'a registered on-premises system and its findings' },
    { action: 'datasync:StartTaskExecution', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['task'], tags: true, why: 'overrides let this one run delete or overwrite at the destination' },
    { action: 'datasync:UpdateTask', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['task'], tags: true, why: 'can let a copy delete or overwrite what the destination holds' },
  ],
  leftOut: [
    { why: 'ends a one-off inventory job', actions: ['datasync:StopDiscoveryJob'] },
  ],
};
