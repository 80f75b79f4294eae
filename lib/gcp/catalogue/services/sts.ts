import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Security Token Service. */
export const sts: ServiceCatalogue = {
  service: 'sts.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/iam',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'sts.googleapis.com/*.*',
      asset: Asset.IDENTITY,
      effect: Effect.ESCALATES,
      possible: 'tokens of a workload or workforce pool are exchanged without any permission',
      add: 'deny workloadIdentityPoolProviders.create and update, which decide whose tokens count',
    },
  ],
};
