import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Agent identity connectors. */
export const iamconnectors: ServiceCatalogue = {
  service: 'iamconnectors.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/iamconnectors',
  seen: '2026-11-20',
  rows: [
    { permission: 'iamconnectors.googleapis.com/authorizations.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'an agent may no longer act for the user' },
    { permission: 'iamconnectors.googleapis.com/connectors.create', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'which credentials agents get for other services' },
    { permission: 'iamconnectors.googleapis.com/connectors.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'agents lose their credentials for another service' },
    { permission: 'iamconnectors.googleapis.com/connectors.retrieveCredentials', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'credentials of a user for another service' },
    { permission: 'iamconnectors.googleapis.com/connectors.revokeAuthorizations', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'users have to agree again' },
    { permission: 'iamconnectors.googleapis.com/connectors.setIamPolicy', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others have the credentials' },
    { permission: 'iamconnectors.googleapis.com/connectors.undelete', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a connector that was withdrawn works again' },
    { permission: 'iamconnectors.googleapis.com/connectors.update', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'which credentials agents get for other services' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'iamconnectors.googleapis.com/operations.cancel', 'iamconnectors.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
