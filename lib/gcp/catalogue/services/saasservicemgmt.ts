import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** App Lifecycle Manager. */
export const saasservicemgmt: ServiceCatalogue = {
  service: 'saasservicemgmt.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/saasservicemgmt',
  seen: '2026-11-20',
  rows: [
    { permission: 'saasservicemgmt.googleapis.com/flagAttributes.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flagAttributes.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flagReleases.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flagReleases.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flagRevisions.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flagRevisions.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flags.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/flags.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what tenants see of the application' },
    { permission: 'saasservicemgmt.googleapis.com/releases.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/releases.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/rolloutKinds.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/rolloutKinds.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/rollouts.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/rollouts.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/saas.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/saas.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/tenants.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/tenants.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/unitKinds.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/unitKinds.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/unitOperations.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'applies or removes what is deployed for a tenant' },
    { permission: 'saasservicemgmt.googleapis.com/unitOperations.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of an operation on a tenant' },
    { permission: 'saasservicemgmt.googleapis.com/unitOperations.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
    { permission: 'saasservicemgmt.googleapis.com/units.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'tenants with what was deployed for them' },
    { permission: 'saasservicemgmt.googleapis.com/units.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is deployed for tenants' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'saasservicemgmt.googleapis.com/operations.cancel', 'saasservicemgmt.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
