import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase Realtime Database. */
export const firebasedatabase: ServiceCatalogue = {
  service: 'firebasedatabase.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebasedatabase',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'firebasedatabase.googleapis.com/instances.delete',
      asset: Asset.DATABASES,
      effect: Effect.DESTROYS,
      possible: 'Realtime Database instances can be disabled and deleted',
      add: 'no Firebase role for agents; exports elsewhere',
    },
  ],
};
