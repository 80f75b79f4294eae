import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Fraud Detector. */
export const frauddetector: ServiceCatalogue = {
  service: 'frauddetector',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfrauddetector.html',
  seen: '2026-11-20',
  rows: [
    { action: 'frauddetector:DeleteBatchImportJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['batch-import'], tags: true, why: 'the record of a batch job' },
    { action: 'frauddetector:DeleteBatchPredictionJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['batch-prediction'], tags: true, why: 'the record of a batch job' },
    { action: 'frauddetector:DeleteDetector', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['detector'], tags: true, why: 'the detector that detectors are built from' },
    { action: 'frauddetector:DeleteDetectorVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['detector-version'], tags: true, why: 'a detector version; stacks replace versions on every change' },
    { action: 'frauddetector:DeleteEntityType', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['entity-type'], tags: true, why: 'the entity type that detectors are built from' },
    { action: 'frauddetector:DeleteEvent', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['event-type'], tags: true, why: 'one stored event; applications erase it on request' },
    { action: 'frauddetector:DeleteEventType', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['event-type'], tags: true, why: 'the event type that detectors are built from' },
    { action: 'frauddetector:DeleteEventsByEventType', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['event-type'], tags: true, why: 'all stored events of a type, the training data' },
    { action: 'frauddetector:DeleteExternalModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['external-model'], tags: true, why: 'the external model that detectors are built from' },
    { action: 'frauddetector:DeleteLabel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['label'], tags: true, why: 'the label that detectors are built from' },
    { action: 'frauddetector:DeleteList', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['list'], tags: true, why: 'the list that detectors are built from' },
    { action: 'frauddetector:DeleteModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['model'], tags: true, why: 'a trained fraud model or version' },
    { action: 'frauddetector:DeleteModelVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['model-version'], tags: true, why: 'a trained fraud model or version' },
    { action: 'frauddetector:DeleteOutcome', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['outcome'], tags: true, why: 'the outcome that detectors are built from' },
    { action: 'frauddetector:DeleteRule', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rule'], tags: true, why: 'a rule version; stacks replace rules on every change' },
    { action: 'frauddetector:DeleteVariable', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['variable'], tags: true, why: 'the variable that detectors are built from' },
    { action: 'frauddetector:PutKMSEncryptionKey', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'what is stored from now on is under another key' },
  ],
  leftOut: [],
};
