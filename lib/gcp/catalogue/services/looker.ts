import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Looker. */
export const looker: ServiceCatalogue = {
  service: 'looker.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/looker',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'looker.googleapis.com/instances.delete',
      asset: Asset.APPLICATION_DATA,
      effect: Effect.DESTROYS,
      possible: 'an instance with its dashboards and models can be deleted, overwritten or exported (instances.import, instances.export, backups.delete)',
      add: 'no role of Looker for agents; models in a repository',
    },
  ],
};
