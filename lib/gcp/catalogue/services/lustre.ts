import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Managed Lustre. */
export const lustre: ServiceCatalogue = {
  service: 'lustre.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/lustre',
  seen: '2026-11-20',
  rows: [
    { permission: 'lustre.googleapis.com/instances.delete', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the file system with all files' },
    { permission: 'lustre.googleapis.com/instances.exportData', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies files to a bucket' },
    { permission: 'lustre.googleapis.com/instances.importData', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes objects over files' },
    { permission: 'lustre.googleapis.com/instances.rescheduleMaintenance', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'when the file system is interrupted' },
    { permission: 'lustre.googleapis.com/instances.update', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'size and access of the file system' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'lustre.googleapis.com/operations.cancel', 'lustre.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
