import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase App Check. */
export const firebaseappcheck: ServiceCatalogue = {
  service: 'firebaseappcheck.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebaseappcheck',
  seen: '2026-11-20',
  rows: [
    { permission: 'firebaseappcheck.googleapis.com/automations.delete', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'apps are no longer moved to checked requests' },
    { permission: 'firebaseappcheck.googleapis.com/automations.suspend', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'apps are no longer moved to checked requests' },
    { permission: 'firebaseappcheck.googleapis.com/automations.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'apps are no longer moved to checked requests' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'firebaseappcheck.googleapis.com/services.update',
      asset: Asset.APPLICATION_DATA,
      effect: Effect.WEAKENS,
      possible: 'enforcement of App Check can be switched off for a service',
      add: 'no Firebase role for agents',
    },
  ],
};
