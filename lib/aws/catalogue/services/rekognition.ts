import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Rekognition. */
export const rekognition: ServiceCatalogue = {
  service: 'rekognition',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrekognition.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rekognition:DeleteCollection', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['collection'], tags: true, why: 'the collection with all enrolled faces; the pictures are not kept' },
    { action: 'rekognition:DeleteDataset', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dataset'], tags: true, why: 'the labeled training or test set' },
    { action: 'rekognition:DeleteFaces', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['collection'], tags: true, why: 'faces of a collection; applications remove people on request' },
    { action: 'rekognition:DeleteProject', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'the project with models and datasets' },
    { action: 'rekognition:DeleteProjectPolicy', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'the policy that shares models with other accounts' },
    { action: 'rekognition:DeleteProjectVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['projectversion'], tags: true, why: 'a trained model' },
    { action: 'rekognition:DeleteStreamProcessor', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['streamprocessor'], tags: true, why: 'the processor of a video stream; any change replaces it in a stack' },
    { action: 'rekognition:DeleteUser', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['collection'], tags: true, why: 'a user of a collection; applications remove people on request' },
    { action: 'rekognition:DisassociateFaces', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['collection'], tags: true, why: 'takes faces off a user; applications do it' },
    { action: 'rekognition:PutProjectPolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'lets other accounts copy trained models' },
    { action: 'rekognition:StopProjectVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['projectversion'], tags: true, why: 'takes a trained model out of service' },
    { action: 'rekognition:StopStreamProcessor', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['streamprocessor'], tags: true, why: 'ends the analysis of a live video stream' },
  ],
  leftOut: [],
};
