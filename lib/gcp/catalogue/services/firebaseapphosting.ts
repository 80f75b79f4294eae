import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase App Hosting. */
export const firebaseapphosting: ServiceCatalogue = {
  service: 'firebaseapphosting.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebaseapphosting',
  seen: '2026-11-20',
  rows: [
    { permission: 'firebaseapphosting.googleapis.com/backends.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the site with its builds and domains' },
    { permission: 'firebaseapphosting.googleapis.com/backends.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'repository and identity of what serves the site' },
    { permission: 'firebaseapphosting.googleapis.com/builds.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code under the service account of the site' },
    { permission: 'firebaseapphosting.googleapis.com/builds.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a version to go back to' },
    { permission: 'firebaseapphosting.googleapis.com/builds.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and state of a version' },
    { permission: 'firebaseapphosting.googleapis.com/domains.delete', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'visitors reach nothing under the name' },
    { permission: 'firebaseapphosting.googleapis.com/domains.update', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'visitors reach nothing under the name' },
    { permission: 'firebaseapphosting.googleapis.com/rollouts.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code under the service account of the site' },
    { permission: 'firebaseapphosting.googleapis.com/rollouts.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and state of a version' },
    { permission: 'firebaseapphosting.googleapis.com/rollouts.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and state of a version' },
    { permission: 'firebaseapphosting.googleapis.com/traffic.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'sends visitors to another version' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'firebaseapphosting.googleapis.com/operations.cancel', 'firebaseapphosting.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
