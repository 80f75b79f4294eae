import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Integration Connectors. */
export const connectors: ServiceCatalogue = {
  service: 'connectors.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/connectors',
  seen: '2026-11-20',
  rows: [
    { permission: 'connectors.googleapis.com/actions.execute', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'acts in other systems with stored credentials' },
    { permission: 'connectors.googleapis.com/connections.create', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'reaches another system with the identity of the connection' },
    { permission: 'connectors.googleapis.com/connections.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'integrations lose the way to another system' },
    { permission: 'connectors.googleapis.com/connections.executeSqlQuery', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'any SQL in another system with stored credentials' },
    { permission: 'connectors.googleapis.com/connections.setIamPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others act in other systems' },
    { permission: 'connectors.googleapis.com/customConnectorVersions.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/customConnectorVersions.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/customConnectors.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/customConnectors.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/endpointAttachments.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/endpointAttachments.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/entities.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'records in another system' },
    { permission: 'connectors.googleapis.com/entities.deleteEntitiesWithConditions', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'records in another system' },
    { permission: 'connectors.googleapis.com/entities.update', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'changes records in another system' },
    { permission: 'connectors.googleapis.com/entities.updateEntitiesWithConditions', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'changes records in another system' },
    { permission: 'connectors.googleapis.com/eventSubscriptions.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'sends events elsewhere' },
    { permission: 'connectors.googleapis.com/managedZones.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/managedZones.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ways that connections go by' },
    { permission: 'connectors.googleapis.com/regionalSettings.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'encryption and addresses of all connections' },
    { permission: 'connectors.googleapis.com/settings.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'encryption and addresses of all connections' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'connectors.googleapis.com/operations.cancel', 'connectors.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
