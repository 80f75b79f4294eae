import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Service Account Credentials. */
export const iamcredentials: ServiceCatalogue = {
  service: 'iamcredentials.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/iam',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'iamcredentials.googleapis.com/*.*',
      asset: Asset.IDENTITY,
      effect: Effect.ESCALATES,
      possible: 'its methods are authorized on serviceAccounts.getAccessToken and others of iam.googleapis.com: those are denied',
      add: 'nothing; denied there',
    },
  ],
};
