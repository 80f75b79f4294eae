import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Clean Rooms ML. */
export const cleanroomsMl: ServiceCatalogue = {
  service: 'cleanrooms-ml',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscleanroomsml.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cleanrooms-ml:DeleteAudienceGenerationJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['audiencegenerationjob'], tags: true, why: 'a job with all of its data' },
    { action: 'cleanrooms-ml:DeleteAudienceModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['audiencemodel'], tags: true, why: 'a trained model' },
    { action: 'cleanrooms-ml:DeleteConfiguredAudienceModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['configuredaudiencemodel'], tags: true, why: 'the configured use of a model' },
    { action: 'cleanrooms-ml:DeleteConfiguredAudienceModelPolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['configuredaudiencemodel'], tags: true, why: 'partners lose access to a model' },
    { action: 'cleanrooms-ml:DeleteConfiguredModelAlgorithm', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ConfiguredModelAlgorithm'], tags: true, why: 'a registered training algorithm' },
    { action: 'cleanrooms-ml:DeleteConfiguredModelAlgorithmAssociation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ConfiguredModelAlgorithmAssociation'], tags: true, why: 'the use of an algorithm in a collaboration' },
    { action: 'cleanrooms-ml:DeleteMLConfiguration', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'settings of model export and logs' },
    { action: 'cleanrooms-ml:DeleteMLInputChannelData', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['MLInputChannel'], tags: true, why: 'prepared training data' },
    { action: 'cleanrooms-ml:DeleteTrainedModelOutput', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['TrainedModel'], tags: true, why: 'the artifacts of a trained model' },
    { action: 'cleanrooms-ml:DeleteTrainingDataset', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['trainingdataset'], tags: true, why: 'the definition of training data' },
    { action: 'cleanrooms-ml:PutConfiguredAudienceModelPolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredaudiencemodel'], tags: true, why: 'opens a model to other accounts' },
  ],
  leftOut: [],
};
