import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Memorystore for Redis. */
export const redis: ServiceCatalogue = {
  service: 'redis.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/redis',
  seen: '2026-11-20',
  rows: [
    { permission: 'redis.googleapis.com/aclPolicies.create', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who may run which command' },
    { permission: 'redis.googleapis.com/aclPolicies.delete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who may run which command is decided by nothing' },
    { permission: 'redis.googleapis.com/aclPolicies.update', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who may run which command' },
    { permission: 'redis.googleapis.com/backupCollections.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'all backups of a cluster' },
    { permission: 'redis.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup of a cluster' },
    { permission: 'redis.googleapis.com/backups.export', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies a backup to a bucket' },
    { permission: 'redis.googleapis.com/clusters.delete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with what is in it' },
    { permission: 'redis.googleapis.com/clusters.rescheduleMaintenance', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'when the store is interrupted' },
    { permission: 'redis.googleapis.com/clusters.update', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'deletion protection, persistence and replicas off' },
    { permission: 'redis.googleapis.com/instances.delete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the instance with what is in it' },
    { permission: 'redis.googleapis.com/instances.export', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies the content to a bucket' },
    { permission: 'redis.googleapis.com/instances.failover', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the store; writes since the last copy may be lost' },
    { permission: 'redis.googleapis.com/instances.getAuthString', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the password of the instance' },
    { permission: 'redis.googleapis.com/instances.import', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'replaces the content by a file' },
    { permission: 'redis.googleapis.com/instances.rescheduleMaintenance', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'when the store is interrupted' },
    { permission: 'redis.googleapis.com/instances.update', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'persistence and replicas off' },
    { permission: 'redis.googleapis.com/instances.updateAuth', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'password and encryption off' },
    { permission: 'redis.googleapis.com/instances.upgrade', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a new version, from which there is no way back' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'redis.googleapis.com/operations.cancel', 'redis.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
