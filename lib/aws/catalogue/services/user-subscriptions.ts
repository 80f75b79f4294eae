import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS User Subscriptions. */
export const userSubscriptions: ServiceCatalogue = {
  service: 'user-subscriptions',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsusersubscriptions.html',
  seen: '2026-11-20',
  rows: [
    { action: 'user-subscriptions:DeleteAutoTopUpRule', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'paid use stops when the allowance is spent' },
    { action: 'user-subscriptions:DeleteClaim', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a user loses the paid seat; leaver work' },
  ],
  leftOut: [],
};
