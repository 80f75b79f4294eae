import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Agent Registry. */
export const agentregistry: ServiceCatalogue = {
  service: 'agentregistry.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/agentregistry',
  seen: '2026-11-20',
  rows: [
    { permission: 'agentregistry.googleapis.com/bindings.create', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'binds an agent to tools and credentials that others registered' },
    { permission: 'agentregistry.googleapis.com/bindings.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'agents no longer reach the tools that they were bound to' },
    { permission: 'agentregistry.googleapis.com/bindings.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'binds an agent to tools and credentials that others registered' },
    { permission: 'agentregistry.googleapis.com/services.create', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a server that nobody looked at stands in the registry that agents choose from' },
    { permission: 'agentregistry.googleapis.com/services.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the registered MCP server or agent disappears for all who use it' },
    { permission: 'agentregistry.googleapis.com/services.update', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'points a trusted name at another server' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'agentregistry.googleapis.com/operations.cancel', 'agentregistry.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
