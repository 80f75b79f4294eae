import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Savings Plans. */
export const savingsplans: ServiceCatalogue = {
  service: 'savingsplans',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssavingsplans.html',
  seen: '2026-11-20',
  rows: [
    { action: 'savingsplans:DeleteQueuedSavingsPlan', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['savingsplan'], tags: true, why: 'a planned purchase; finance can queue it again' },
  ],
  leftOut: [],
};
