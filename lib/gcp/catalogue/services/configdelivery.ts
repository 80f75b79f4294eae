import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Config Delivery. */
export const configdelivery: ServiceCatalogue = {
  service: 'configdelivery.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/configdelivery',
  seen: '2026-11-20',
  rows: [
    { permission: 'configdelivery.googleapis.com/fleetPackages.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied to all clusters of the fleet' },
    { permission: 'configdelivery.googleapis.com/fleetPackages.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'with it goes what it applied to the clusters' },
    { permission: 'configdelivery.googleapis.com/fleetPackages.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied to all clusters of the fleet' },
    { permission: 'configdelivery.googleapis.com/releases.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'versions to go back to' },
    { permission: 'configdelivery.googleapis.com/releases.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied to all clusters of the fleet' },
    { permission: 'configdelivery.googleapis.com/resourceBundles.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'versions to go back to' },
    { permission: 'configdelivery.googleapis.com/resourceBundles.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied to all clusters of the fleet' },
    { permission: 'configdelivery.googleapis.com/rollouts.abort', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'leaves a part of the clusters behind' },
    { permission: 'configdelivery.googleapis.com/rollouts.resume', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'leaves a part of the clusters behind' },
    { permission: 'configdelivery.googleapis.com/rollouts.suspend', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'leaves a part of the clusters behind' },
    { permission: 'configdelivery.googleapis.com/variants.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'versions to go back to' },
    { permission: 'configdelivery.googleapis.com/variants.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied to all clusters of the fleet' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'configdelivery.googleapis.com/operations.cancel', 'configdelivery.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
