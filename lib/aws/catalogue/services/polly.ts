import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Polly. */
export const polly: ServiceCatalogue = {
  service: 'polly',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonpolly.html',
  seen: '2026-11-20',
  rows: [
    { action: 'polly:DeleteLexicon', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['lexicon'], tags: false, why: 'a pronunciation lexicon that a team curated' },
  ],
  leftOut: [],
};
