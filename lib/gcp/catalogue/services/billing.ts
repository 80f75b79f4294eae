import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Billing. */
export const billing: ServiceCatalogue = {
  service: 'billing.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/billing',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'billing.googleapis.com/accounts.close',
      asset: Asset.ORGANIZATION,
      effect: Effect.DESTROYS,
      possible: 'a billing account can be closed or handed on (accounts.setIamPolicy), budgets and exports changed',
      add: 'no billing role for agents; projects.deleteBillingAssignment is denied',
    },
  ],
};
