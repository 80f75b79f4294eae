import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Comprehend. */
export const comprehend: ServiceCatalogue = {
  service: 'comprehend',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncomprehend.html',
  seen: '2026-11-20',
  rows: [
    { action: 'comprehend:DeleteDocumentClassifier', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['document-classifier'], tags: true, why: 'the trained document classifier; training has to be repeated' },
    { action: 'comprehend:DeleteEndpoint', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['document-classifier-endpoint', 'entity-recognizer-endpoint'], tags: true, why: 'takes a custom model out of service; the model itself stays' },
    { action: 'comprehend:DeleteEntityRecognizer', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['entity-recognizer'], tags: true, why: 'the trained entity recognizer; training has to be repeated' },
    { action: 'comprehend:DeleteFlywheel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['flywheel'], tags: true, why: 'the trained flywheel; training has to be repeated' },
    { action: 'comprehend:DeleteResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['document-classifier', 'entity-recognizer'], tags: true, why: 'the policy that shares a custom model; stacks put and remove it' },
    { action: 'comprehend:PutResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['document-classifier', 'entity-recognizer'], tags: true, why: 'lets other accounts copy a custom model' },
  ],
  leftOut: [
    { why: 'the job can be run again on the same input', actions: ['comprehend:StopDominantLanguageDetectionJob', 'comprehend:StopEntitiesDetectionJob', 'comprehend:StopEventsDetectionJob', 'comprehend:StopKeyPhrasesDetectionJob', 'comprehend:StopPiiEntitiesDetectionJob', 'comprehend:StopSentimentDetectionJob', 'comprehend:StopTargetedSentimentDetectionJob', 'comprehend:StopTrainingDocumentClassifier', 'comprehend:StopTrainingEntityRecognizer'] },
  ],
};
