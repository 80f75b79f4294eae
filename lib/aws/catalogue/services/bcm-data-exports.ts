import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Billing And Cost Management Data Exports. */
export const bcmDataExports: ServiceCatalogue = {
  service: 'bcm-data-exports',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbillingandcostmanagementdataexports.html',
  seen: '2026-11-20',
  rows: [
    { action: 'bcm-data-exports:DeleteExport', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['export'], tags: true, why: 'the cost export; the months that follow are missing' },
  ],
  leftOut: [],
};
