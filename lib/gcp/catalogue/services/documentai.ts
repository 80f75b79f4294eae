import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Document AI. */
export const documentai: ServiceCatalogue = {
  service: 'documentai.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/documentai',
  seen: '2026-11-20',
  rows: [
    { permission: 'documentai.googleapis.com/datasetSchemas.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which fields are read from documents' },
    { permission: 'documentai.googleapis.com/datasets.deleteDocuments', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'documents that a processor is trained on' },
    { permission: 'documentai.googleapis.com/datasets.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a processor is trained on' },
    { permission: 'documentai.googleapis.com/datasets.updateDocuments', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'documents that a processor is trained on' },
    { permission: 'documentai.googleapis.com/humanReviewConfigs.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which documents a person looks at' },
    { permission: 'documentai.googleapis.com/labelerPools.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the people who label and review' },
    { permission: 'documentai.googleapis.com/processorVersions.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the trained processor' },
    { permission: 'documentai.googleapis.com/processorVersions.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'enables, disables or replaces what reads documents' },
    { permission: 'documentai.googleapis.com/processors.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the trained processor' },
    { permission: 'documentai.googleapis.com/processors.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'enables, disables or replaces what reads documents' },
    { permission: 'documentai.googleapis.com/schemaVersions.delete', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which fields are read from documents' },
    { permission: 'documentai.googleapis.com/schemaVersions.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which fields are read from documents' },
    { permission: 'documentai.googleapis.com/schemas.delete', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which fields are read from documents' },
    { permission: 'documentai.googleapis.com/schemas.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which fields are read from documents' },
  ],
  leftOut: [
    {
      why: 'ends a job that can be started again',
      permissions: [
        'documentai.googleapis.com/dataLabelingJobs.cancel',
      ],
    },
  ],
  notDeniable: [],
};
