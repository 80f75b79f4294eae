import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Conversational Analytics. */
export const geminidataanalytics: ServiceCatalogue = {
  service: 'geminidataanalytics.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/geminidataanalytics',
  seen: '2026-11-20',
  rows: [
    { permission: 'geminidataanalytics.googleapis.com/dataAgents.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an agent that people ask about data' },
    { permission: 'geminidataanalytics.googleapis.com/dataAgents.setIamPolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others ask, or change the agent' },
    { permission: 'geminidataanalytics.googleapis.com/dataAgents.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what the agent reads and says' },
    { permission: 'geminidataanalytics.googleapis.com/locations.useDataEngineeringAgent', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'an agent that changes pipelines for the caller' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'geminidataanalytics.googleapis.com/operations.cancel', 'geminidataanalytics.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
