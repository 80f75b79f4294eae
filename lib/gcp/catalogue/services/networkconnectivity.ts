import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Network Connectivity Center. */
export const networkconnectivity: ServiceCatalogue = {
  service: 'networkconnectivity.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/networkconnectivity',
  seen: '2026-11-20',
  rows: [
    { permission: 'networkconnectivity.googleapis.com/groups.acceptSpoke', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which networks become neighbours' },
    { permission: 'networkconnectivity.googleapis.com/groups.rejectSpoke', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which networks become neighbours' },
    { permission: 'networkconnectivity.googleapis.com/groups.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others join networks' },
    { permission: 'networkconnectivity.googleapis.com/hubs.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'networks lose each other' },
    { permission: 'networkconnectivity.googleapis.com/hubs.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what reaches what' },
    { permission: 'networkconnectivity.googleapis.com/hubs.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reaches what' },
    { permission: 'networkconnectivity.googleapis.com/internalRanges.delete', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which addresses are reserved' },
    { permission: 'networkconnectivity.googleapis.com/internalRanges.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what reaches what' },
    { permission: 'networkconnectivity.googleapis.com/internalRanges.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which addresses are reserved' },
    { permission: 'networkconnectivity.googleapis.com/multicloudDataTransferConfigs.delete', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'lines to other clouds' },
    { permission: 'networkconnectivity.googleapis.com/multicloudDataTransferConfigs.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'lines to other clouds' },
    { permission: 'networkconnectivity.googleapis.com/multicloudDataTransferDestinations.delete', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'lines to other clouds' },
    { permission: 'networkconnectivity.googleapis.com/multicloudDataTransferDestinations.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'lines to other clouds' },
    { permission: 'networkconnectivity.googleapis.com/policyBasedRoutes.create', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'sends traffic through a machine of the caller\'s' },
    { permission: 'networkconnectivity.googleapis.com/policyBasedRoutes.delete', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'traffic no longer goes through the firewall' },
    { permission: 'networkconnectivity.googleapis.com/policyBasedRoutes.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what reaches what' },
    { permission: 'networkconnectivity.googleapis.com/regionalEndpoints.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the private way to an API' },
    { permission: 'networkconnectivity.googleapis.com/spokes.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'networks lose each other' },
    { permission: 'networkconnectivity.googleapis.com/spokes.setIamPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what reaches what' },
    { permission: 'networkconnectivity.googleapis.com/spokes.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reaches what' },
  ],
  leftOut: [],
  notDeniable: [],
};
