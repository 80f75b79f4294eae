import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase Data Connect. */
export const firebasedataconnect: ServiceCatalogue = {
  service: 'firebasedataconnect.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebasedataconnect',
  seen: '2026-11-20',
  rows: [
    { permission: 'firebasedataconnect.googleapis.com/connectorRevisions.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the API that apps read their data through' },
    { permission: 'firebasedataconnect.googleapis.com/connectors.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the API that apps read their data through' },
    { permission: 'firebasedataconnect.googleapis.com/connectors.impersonateMutation', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'acts as any user of the app' },
    { permission: 'firebasedataconnect.googleapis.com/connectors.impersonateQuery', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'acts as any user of the app' },
    { permission: 'firebasedataconnect.googleapis.com/connectors.update', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what apps may read and write; a schema is applied to the database' },
    { permission: 'firebasedataconnect.googleapis.com/schemaRevisions.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the API that apps read their data through' },
    { permission: 'firebasedataconnect.googleapis.com/schemas.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the API that apps read their data through' },
    { permission: 'firebasedataconnect.googleapis.com/schemas.update', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what apps may read and write; a schema is applied to the database' },
    { permission: 'firebasedataconnect.googleapis.com/services.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the service with schemas and connectors' },
    { permission: 'firebasedataconnect.googleapis.com/services.executeGraphql', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'any change of the data, past what apps may do' },
    { permission: 'firebasedataconnect.googleapis.com/services.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of the service' },
  ],
  leftOut: [
    {
      why: 'reads as the caller; what it may read is decided by grants and boundaries',
      permissions: [
        'firebasedataconnect.googleapis.com/services.executeGraphqlRead',
      ],
    },
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'firebasedataconnect.googleapis.com/operations.cancel', 'firebasedataconnect.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
