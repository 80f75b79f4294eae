import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Storage batch operations. */
export const storagebatchoperations: ServiceCatalogue = {
  service: 'storagebatchoperations.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/storagebatchoperations',
  seen: '2026-11-20',
  rows: [
    { permission: 'storagebatchoperations.googleapis.com/jobs.create', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'deletes or rewrites millions of objects, holds and metadata in one call' },
    { permission: 'storagebatchoperations.googleapis.com/jobs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of what a job did' },
  ],
  leftOut: [
    {
      why: 'stops before all objects are done',
      permissions: [
        'storagebatchoperations.googleapis.com/jobs.cancel', 'storagebatchoperations.googleapis.com/operations.cancel',
        'storagebatchoperations.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
