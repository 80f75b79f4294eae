import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Number Registry. */
export const cloudnumberregistry: ServiceCatalogue = {
  service: 'cloudnumberregistry.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudnumberregistry',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudnumberregistry.googleapis.com/customRanges.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/customRanges.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/ipamAdminScopes.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/ipamAdminScopes.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/realms.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/realms.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/registryBooks.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of which addresses belong to whom' },
    { permission: 'cloudnumberregistry.googleapis.com/registryBooks.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes the record of which addresses belong to whom' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'cloudnumberregistry.googleapis.com/operations.cancel', 'cloudnumberregistry.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
