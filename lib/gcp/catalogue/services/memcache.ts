import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Memorystore for Memcached. */
export const memcache: ServiceCatalogue = {
  service: 'memcache.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/memcache',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'memcache.googleapis.com/instances.delete',
      asset: Asset.CACHES_AND_SEARCH,
      effect: Effect.DESTROYS,
      possible: 'Memorystore for Memcached instances can be deleted and updated',
      add: 'no memcache role for agents; a cache that fills again',
    },
  ],
};
