import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Tasks. */
export const cloudtasks: ServiceCatalogue = {
  service: 'cloudtasks.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudtasks',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'cloudtasks.googleapis.com/tasks.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a task calls anything under a service account; queues can be purged and deleted (queues.purge, queues.delete)',
      add: 'deny serviceAccounts.actAs; no role of Cloud Tasks for agents',
    },
  ],
};
