import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental Inference. */
export const elementalInference: ServiceCatalogue = {
  service: 'elemental-inference',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalinference.html',
  seen: '2026-11-20',
  rows: [
    { action: 'elemental-inference:DeleteDictionary', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dictionary'], tags: true, why: 'the word list that a team curated' },
    { action: 'elemental-inference:DeleteFeed', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['feed'], tags: true, why: 'the feed that live video is analyzed in' },
    { action: 'elemental-inference:DisassociateFeed', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['feed'], tags: true, why: 'a channel loses its feed; channels are rewired this way' },
  ],
  leftOut: [],
};
