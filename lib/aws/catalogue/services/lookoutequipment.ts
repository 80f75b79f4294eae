import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Lookout for Equipment. */
export const lookoutequipment: ServiceCatalogue = {
  service: 'lookoutequipment',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonlookoutforequipment.html',
  seen: '2026-11-20',
  rows: [
    { action: 'lookoutequipment:PutResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dataset', 'model', 'model-version'], tags: true, why: 'shares a model with other accounts' },
  ],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['lookoutequipment:DeleteDataset', 'lookoutequipment:DeleteInferenceScheduler', 'lookoutequipment:DeleteLabel', 'lookoutequipment:DeleteLabelGroup', 'lookoutequipment:DeleteModel', 'lookoutequipment:DeleteResourcePolicy', 'lookoutequipment:DeleteRetrainingScheduler', 'lookoutequipment:StopInferenceScheduler', 'lookoutequipment:StopRetrainingScheduler'] },
  ],
};
