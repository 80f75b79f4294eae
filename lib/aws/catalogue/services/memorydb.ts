import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon MemoryDB. */
export const memorydb: ServiceCatalogue = {
  service: 'memorydb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmemorydb.html',
  seen: '2026-11-20',
  rows: [
    { action: 'memorydb:Connect', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['cluster', 'user'], tags: true, why: 'session as a database user; FLUSHALL is invisible to IAM' },
    { action: 'memorydb:CopySnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['snapshot'], tags: true, why: 'can write the backup to a bucket' },
    { action: 'memorydb:DeleteAcl', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['acl'], tags: true, why: 'the access list of a cluster; stack updates replace it' },
    { action: 'memorydb:DeleteCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cluster', 'multiregioncluster', 'snapshot'], tags: true, why: 'a durable in-memory database; the final snapshot is optional' },
    { action: 'memorydb:DeleteMultiRegionCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['multiregioncluster'], tags: true, why: 'ends the replication between Regions' },
    { action: 'memorydb:DeleteParameterGroup', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['parametergroup'], tags: true, why: 'engine settings; stack updates replace them' },
    { action: 'memorydb:DeleteSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['snapshot'], tags: true, why: 'a backup of a cluster' },
    { action: 'memorydb:DeleteSubnetGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['subnetgroup'], tags: true, why: 'where nodes may be placed; stack updates replace it' },
    { action: 'memorydb:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['user'], tags: true, why: 'the login of an application; stack updates replace it' },
    { action: 'memorydb:FailoverShard', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'forces a failover of a live shard' },
    { action: 'memorydb:ResetParameterGroup', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['parametergroup'], tags: true, why: 'engine settings back to default; stack updates call it' },
    { action: 'memorydb:UpdateAcl', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['acl', 'user'], tags: true, why: 'lets other users into a cluster' },
    { action: 'memorydb:UpdateCluster', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['acl', 'cluster', 'parametergroup'], tags: true, why: 'snapshot retention 0, access list or shards changed; no key on the value' },
    { action: 'memorydb:UpdateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['user'], tags: true, why: 'gives a database user every command or a new password' },
  ],
  leftOut: [],
};
