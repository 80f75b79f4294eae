import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Filestore. */
export const file: ServiceCatalogue = {
  service: 'file.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/file',
  seen: '2026-11-20',
  rows: [
    { permission: 'file.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup; often the last copy once the instance is gone' },
    { permission: 'file.googleapis.com/backups.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and tags by which backups are kept' },
    { permission: 'file.googleapis.com/backups.useReadOnly', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'an instance with what was backed up' },
    { permission: 'file.googleapis.com/instances.createCrossProjectBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a copy in another project' },
    { permission: 'file.googleapis.com/instances.delete', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the file system with all files' },
    { permission: 'file.googleapis.com/instances.restore', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'puts a backup or snapshot over the files' },
    { permission: 'file.googleapis.com/instances.revert', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'puts a backup or snapshot over the files' },
    { permission: 'file.googleapis.com/instances.update', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'deletion protection off, exports opened' },
    { permission: 'file.googleapis.com/snapshots.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the snapshot of a file system' },
    { permission: 'file.googleapis.com/snapshots.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels by which snapshots are kept' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'file.googleapis.com/operations.cancel', 'file.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
