import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Machine Learning. */
export const machinelearning: ServiceCatalogue = {
  service: 'machinelearning',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmachinelearning.html',
  seen: '2026-11-20',
  rows: [
    { action: 'machinelearning:DeleteBatchPrediction', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['batchprediction'], tags: false, why: 'the batch prediction becomes unusable; the service no longer takes new customers' },
    { action: 'machinelearning:DeleteDataSource', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['datasource'], tags: false, why: 'the data source becomes unusable; the service no longer takes new customers' },
    { action: 'machinelearning:DeleteEvaluation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['evaluation'], tags: false, why: 'the evaluation becomes unusable; the service no longer takes new customers' },
    { action: 'machinelearning:DeleteMLModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['mlmodel'], tags: false, why: 'the ML model becomes unusable; the service no longer takes new customers' },
    { action: 'machinelearning:DeleteRealtimeEndpoint', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['mlmodel'], tags: false, why: 'takes a model out of service' },
  ],
  leftOut: [],
};
