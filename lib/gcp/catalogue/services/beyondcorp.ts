import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Chrome Enterprise Premium. */
export const beyondcorp: ServiceCatalogue = {
  service: 'beyondcorp.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/beyondcorp',
  seen: '2026-11-20',
  rows: [
    { permission: 'beyondcorp.googleapis.com/appConnections.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way from outside to a private application' },
    { permission: 'beyondcorp.googleapis.com/appConnections.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use or change the way to private applications' },
    { permission: 'beyondcorp.googleapis.com/appConnections.update', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can point a published name at another private address' },
    { permission: 'beyondcorp.googleapis.com/appConnectors.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way from outside to a private application' },
    { permission: 'beyondcorp.googleapis.com/appConnectors.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use or change the way to private applications' },
    { permission: 'beyondcorp.googleapis.com/appConnectors.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of the connector' },
    { permission: 'beyondcorp.googleapis.com/appGateways.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way from outside to a private application' },
    { permission: 'beyondcorp.googleapis.com/appGateways.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use or change the way to private applications' },
    { permission: 'beyondcorp.googleapis.com/securityGateways.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'users no longer reach what is behind the gateway' },
    { permission: 'beyondcorp.googleapis.com/securityGateways.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use or change the way to private applications' },
    { permission: 'beyondcorp.googleapis.com/securityGateways.update', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can open further addresses to those outside' },
    { permission: 'beyondcorp.googleapis.com/sgApplications.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'users no longer reach what is behind the gateway' },
    { permission: 'beyondcorp.googleapis.com/sgApplications.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use or change the way to private applications' },
    { permission: 'beyondcorp.googleapis.com/sgApplications.update', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can open further addresses to those outside' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'beyondcorp.googleapis.com/operations.cancel', 'beyondcorp.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
