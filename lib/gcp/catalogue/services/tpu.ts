import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud TPU. */
export const tpu: ServiceCatalogue = {
  service: 'tpu.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/tpu',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'tpu.googleapis.com/nodes.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a node runs what the caller wants under the service account that it names',
      add: 'deny serviceAccounts.actAs; gcp.restrictServiceUsage without tpu.googleapis.com',
    },
  ],
};
