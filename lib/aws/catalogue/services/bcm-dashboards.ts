import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Billing and Cost Management Dashboards. */
export const bcmDashboards: ServiceCatalogue = {
  service: 'bcm-dashboards',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbillingandcostmanagementdashboards.html',
  seen: '2026-11-20',
  rows: [
    { action: 'bcm-dashboards:DeleteDashboard', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the dashboard that finance teams look at' },
    { action: 'bcm-dashboards:DeleteScheduledReport', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the scheduled report that finance teams look at' },
  ],
  leftOut: [],
};
