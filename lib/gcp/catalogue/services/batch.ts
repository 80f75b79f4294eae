import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Batch. */
export const batch: ServiceCatalogue = {
  service: 'batch.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/batch',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'batch.googleapis.com/jobs.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a batch job runs under the service account that it names; jobs can be deleted (jobs.delete)',
      add: 'deny serviceAccounts.actAs; gcp.restrictServiceUsage without batch.googleapis.com',
    },
  ],
};
