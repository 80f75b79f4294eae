import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Scheduler. */
export const cloudscheduler: ServiceCatalogue = {
  service: 'cloudscheduler.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudscheduler',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'cloudscheduler.googleapis.com/jobs.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a job calls anything on a schedule under a service account; jobs can be deleted and paused',
      add: 'deny serviceAccounts.actAs; gcp.restrictServiceUsage without cloudscheduler.googleapis.com',
    },
    {
      permission: 'cloudscheduler.googleapis.com/jobs.get',
      asset: Asset.SECRETS,
      effect: Effect.READS_SECRET,
      possible: 'headers and bodies of jobs can be read, with the tokens in them',
      add: 'no role of Cloud Scheduler in production for others',
    },
  ],
};
