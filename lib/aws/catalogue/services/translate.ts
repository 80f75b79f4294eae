import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Translate. */
export const translate: ServiceCatalogue = {
  service: 'translate',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazontranslate.html',
  seen: '2026-11-20',
  rows: [
    { action: 'translate:DeleteParallelData', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['parallel-data'], tags: true, why: 'the parallel data that translators curated' },
    { action: 'translate:DeleteTerminology', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['terminology'], tags: true, why: 'the terminology that translators curated' },
    { action: 'translate:ImportTerminology', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['terminology'], tags: true, why: 'overwrites a terminology of the same name' },
    { action: 'translate:UpdateParallelData', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['parallel-data'], tags: true, why: 'overwrites the examples; the old ones are not kept' },
  ],
  leftOut: [
    { why: 'the job can be run again on the same input', actions: ['translate:StopTextTranslationJob'] },
  ],
};
