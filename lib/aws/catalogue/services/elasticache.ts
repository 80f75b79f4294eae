import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon ElastiCache. */
export const elasticache: ServiceCatalogue = {
  service: 'elasticache',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticache.html',
  seen: '2026-11-20',
  rows: [
    { action: 'elasticache:BatchStopUpdateAction', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['cluster', 'replicationgroup'], tags: true, why: 'holds security updates back' },
    { action: 'elasticache:Connect', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['replicationgroup', 'serverlesscache', 'user'], tags: true, why: 'session as a cache user; FLUSHALL is invisible to IAM' },
    { action: 'elasticache:CopySnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['snapshot'], tags: true, why: 'can write the backup to a bucket' },
    { action: 'elasticache:DecreaseNodeGroupsInGlobalReplicationGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['globalreplicationgroup'], tags: false, why: 'removes shards in all Regions' },
    { action: 'elasticache:DecreaseReplicaCount', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['replicationgroup'], tags: true, why: 'removes replicas that take over on failure; part of stack updates' },
    { action: 'elasticache:DeleteCacheCluster', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cluster', 'snapshot'], tags: true, why: 'the cache and what is only in memory' },
    { action: 'elasticache:DeleteCacheParameterGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['parametergroup'], tags: true, why: 'cache settings; stack updates replace them' },
    { action: 'elasticache:DeleteCacheSecurityGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['securitygroup'], tags: true, why: 'legacy firewall group of a cache' },
    { action: 'elasticache:DeleteCacheSubnetGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['subnetgroup'], tags: true, why: 'where cache nodes may be placed; stack updates replace it' },
    { action: 'elasticache:DeleteGlobalReplicationGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['globalreplicationgroup'], tags: false, why: 'ends the replication between Regions' },
    { action: 'elasticache:DeleteReplicationGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['replicationgroup', 'snapshot'], tags: true, why: 'all nodes of a Redis or Valkey store with their data' },
    { action: 'elasticache:DeleteServerlessCache', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['serverlesscache', 'serverlesscachesnapshot'], tags: true, why: 'a serverless cache with its data' },
    { action: 'elasticache:DeleteServerlessCacheSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['serverlesscachesnapshot'], tags: true, why: 'a backup of a serverless cache' },
    { action: 'elasticache:DeleteSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['snapshot'], tags: true, why: 'a backup of a cache' },
    { action: 'elasticache:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['user'], tags: true, why: 'the login of an application to the cache; stack updates replace it' },
    { action: 'elasticache:DeleteUserGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['usergroup'], tags: true, why: 'the access list of a cache; stack updates replace it' },
    { action: 'elasticache:DisassociateGlobalReplicationGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['globalreplicationgroup'], tags: false, why: 'detaches the standby Region; it stops receiving data' },
    { action: 'elasticache:ExportServerlessCacheSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['serverlesscachesnapshot'], tags: true, why: 'writes the backup to a bucket' },
    { action: 'elasticache:FailoverGlobalReplicationGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['globalreplicationgroup'], tags: false, why: 'moves the primary Region of a cache' },
    { action: 'elasticache:ModifyCacheCluster', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['cluster', 'parametergroup', 'securitygroup'], tags: true, why: 'snapshot retention 0 or nodes removed; no key on the value' },
    { action: 'elasticache:ModifyReplicationGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['parametergroup', 'replicationgroup', 'securitygroup', 'usergroup'], tags: true, why: 'snapshot retention 0 or TLS and auth changed; no key on the value' },
    { action: 'elasticache:ModifyReplicationGroupShardConfiguration', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['replicationgroup'], tags: true, why: 'removes shards; part of resizing by stack update' },
    { action: 'elasticache:ModifyServerlessCache', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['serverlesscache', 'usergroup'], tags: true, why: 'switches daily snapshots off; no key on the value' },
    { action: 'elasticache:ModifyUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['user'], tags: true, why: 'gives a cache user every command or a new password' },
    { action: 'elasticache:ModifyUserGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['user', 'usergroup'], tags: true, why: 'lets other users into a cache' },
    { action: 'elasticache:RebootCacheCluster', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'empties Memcached nodes and interrupts the others' },
    { action: 'elasticache:ResetCacheParameterGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['parametergroup'], tags: true, why: 'cache settings back to default; stack updates call it' },
    { action: 'elasticache:RevokeCacheSecurityGroupIngress', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['securitygroup'], tags: true, why: 'cuts clients off in the legacy firewall' },
    { action: 'elasticache:StartMigration', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['replicationgroup'], tags: true, why: 'replaces what the cache holds by the data of another Redis server' },
    { action: 'elasticache:TestFailover', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['replicationgroup'], tags: true, why: 'forces a failover of a live shard' },
  ],
  leftOut: [
    { why: 'adds replicas, takes nothing away', actions: ['elasticache:IncreaseReplicaCount'] },
  ],
};
