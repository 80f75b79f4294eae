import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** OCI Cache. */
export const cache: ServiceCatalogue = {
  service: 'cache',
  source: 'https://docs.oracle.com/iaas/Content/ocicache/permissions.htm',
  seen: '2026-11',
  resourceTypes: ['oci-cache-configsets', 'oci-cache-users', 'redis-clusters', 'redis-family', 'redis-work-requests'],
  rows: [
    { permission: 'OCI_CACHE_CONFIGSET_MANAGE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'parameters of caches; making them takes the same' },
    { permission: 'OCI_CACHE_CONFIGSET_USE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'to which caches parameters belong' },
    { permission: 'OCI_CACHE_USER_MANAGE', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a user of caches with the password that the caller chooses' },
    { permission: 'OCI_CACHE_USER_USE', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'rights and passwords of a user of caches' },
    { permission: 'REDIS_CLUSTER_MANAGE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the cluster with what is in it; making one takes the same' },
    { permission: 'REDIS_CLUSTER_USE', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'size, software and configuration of a cluster; the compartment as well' },
  ],
  byVerb: [],
  leftOut: [
    {
      why: 'ends a task of the service before it is done',
      permissions: ['REDIS_WORK_REQUEST_MANAGE'],
    },
  ],
  notDeniable: [],
};
