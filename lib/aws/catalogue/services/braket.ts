import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Braket. */
export const braket: ServiceCatalogue = {
  service: 'braket',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbraket.html',
  seen: '2026-11-20',
  rows: [
    { action: 'braket:DeleteSpendingLimit', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['spending-limit'], tags: true, why: 'takes the cap off what quantum tasks may cost' },
    { action: 'braket:UpdateSpendingLimit', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['spending-limit'], tags: true, why: 'can raise the cap on what quantum tasks may cost' },
  ],
  leftOut: [],
};
