import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase Authentication. */
export const firebaseauth: ServiceCatalogue = {
  service: 'firebaseauth.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebaseauth',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'firebaseauth.googleapis.com/users.delete',
      asset: Asset.IDENTITY,
      effect: Effect.DESTROYS,
      possible: 'users of apps can be deleted, changed and signed in as (users.update, users.createSession)',
      add: 'no role of Firebase Authentication for agents; exports of users elsewhere',
    },
  ],
};
