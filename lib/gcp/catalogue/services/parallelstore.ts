import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Parallelstore. */
export const parallelstore: ServiceCatalogue = {
  service: 'parallelstore.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/parallelstore',
  seen: '2026-11-20',
  rows: [
    { permission: 'parallelstore.googleapis.com/instances.delete', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the file system with all files' },
    { permission: 'parallelstore.googleapis.com/instances.exportData', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies files to a bucket' },
    { permission: 'parallelstore.googleapis.com/instances.importData', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes objects over files' },
    { permission: 'parallelstore.googleapis.com/instances.update', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'description and labels' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'parallelstore.googleapis.com/operations.cancel', 'parallelstore.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
