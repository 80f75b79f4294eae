import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Personalize. */
export const personalize: ServiceCatalogue = {
  service: 'personalize',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonpersonalize.html',
  seen: '2026-11-20',
  rows: [
    { action: 'personalize:CreateDataDeletionJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['dataDeletionJob', 'datasetGroup'], tags: true, why: 'erases the data of listed users; privacy processes call it' },
    { action: 'personalize:DeleteCampaign', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['campaign'], tags: true, why: 'the campaign; recommendations depend on it' },
    { action: 'personalize:DeleteDataset', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['dataset'], tags: true, why: 'the interactions or items that models were trained on' },
    { action: 'personalize:DeleteDatasetGroup', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['datasetGroup'], tags: true, why: 'the dataset group; recommendations depend on it' },
    { action: 'personalize:DeleteEventTracker', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['eventTracker'], tags: true, why: 'the event tracker; recommendations depend on it' },
    { action: 'personalize:DeleteFilter', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['filter'], tags: true, why: 'the filter; recommendations depend on it' },
    { action: 'personalize:DeleteMetricAttribution', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['metricAttribution'], tags: false, why: 'the metric attribution; recommendations depend on it' },
    { action: 'personalize:DeleteRecommender', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['recommender'], tags: true, why: 'the recommender; recommendations depend on it' },
    { action: 'personalize:DeleteSchema', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['schema'], tags: false, why: 'the schema; recommendations depend on it' },
    { action: 'personalize:DeleteSolution', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['solution'], tags: true, why: 'the solution with all trained versions' },
    { action: 'personalize:StopRecommender', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['recommender'], tags: true, why: 'takes recommendations out of service' },
    { action: 'personalize:StopSolutionVersionCreation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['solution'], tags: true, why: 'throws a running, paid training away' },
  ],
  leftOut: [],
};
