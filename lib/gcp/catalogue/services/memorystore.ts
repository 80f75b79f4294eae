import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Memorystore for Valkey. */
export const memorystore: ServiceCatalogue = {
  service: 'memorystore.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/memorystore',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'memorystore.googleapis.com/instances.delete',
      asset: Asset.CACHES_AND_SEARCH,
      effect: Effect.DESTROYS,
      possible: 'instances and backups of Memorystore for Valkey can be deleted (backups.delete) and exported (backups.export)',
      add: 'no role of Memorystore for agents; deletion protection of the instance',
    },
  ],
};
