import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Cost Explorer Service. */
export const ce: ServiceCatalogue = {
  service: 'ce',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscostexplorerservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ce:DeleteAnomalyMonitor', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['anomalymonitor'], tags: true, why: 'odd costs are no longer noticed; CloudFormation resource' },
    { action: 'ce:DeleteAnomalySubscription', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['anomalysubscription'], tags: true, why: 'nobody hears of odd costs; CloudFormation resource' },
    { action: 'ce:DeleteCostCategoryDefinition', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['costcategory'], tags: true, why: 'how costs are charged to teams; CloudFormation resource' },
    { action: 'ce:DeleteReport', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'saved cost report of the finance team' },
  ],
  leftOut: [
    { why: 'reservation expiry alerts only', actions: ['ce:CreateNotificationSubscription', 'ce:DeleteNotificationSubscription', 'ce:UpdateNotificationSubscription'] },
  ],
};
