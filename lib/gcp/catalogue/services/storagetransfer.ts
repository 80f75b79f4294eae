import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Storage Transfer Service. */
export const storagetransfer: ServiceCatalogue = {
  service: 'storagetransfer.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/storagetransfer',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'storagetransfer.googleapis.com/jobs.create',
      asset: Asset.OBJECTS,
      effect: Effect.DESTROYS,
      possible: 'a transfer job copies objects elsewhere and may delete them at the source, as the service agent of Storage Transfer (jobs.update, jobs.run)',
      add: 'gcp.restrictServiceUsage without storagetransfer.googleapis.com; no bucket role for its service agent',
    },
  ],
};
