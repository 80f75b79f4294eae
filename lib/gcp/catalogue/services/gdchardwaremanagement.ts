import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Distributed Cloud hardware. */
export const gdchardwaremanagement: ServiceCatalogue = {
  service: 'gdchardwaremanagement.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/gdchardwaremanagement',
  seen: '2026-11-20',
  rows: [
    { permission: 'gdchardwaremanagement.googleapis.com/hardware.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/hardware.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/hardwareGroups.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/hardwareGroups.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/orders.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/orders.submit', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'orders hardware' },
    { permission: 'gdchardwaremanagement.googleapis.com/orders.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/sites.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/sites.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/zones.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'ordered hardware and where it stands' },
    { permission: 'gdchardwaremanagement.googleapis.com/zones.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ordered hardware and where it stands' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'gdchardwaremanagement.googleapis.com/operations.cancel', 'gdchardwaremanagement.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
