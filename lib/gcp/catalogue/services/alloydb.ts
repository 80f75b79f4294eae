import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AlloyDB for PostgreSQL. */
export const alloydb: ServiceCatalogue = {
  service: 'alloydb.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/alloydb',
  seen: '2026-11-20',
  rows: [
    { permission: 'alloydb.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup; often the last copy when the cluster is gone' },
    { permission: 'alloydb.googleapis.com/backups.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and tags by which backups are kept and found' },
    { permission: 'alloydb.googleapis.com/clusters.create', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'restores a backup, or a moment of another cluster, beside it' },
    { permission: 'alloydb.googleapis.com/clusters.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with its instances and data, and with force without asking' },
    { permission: 'alloydb.googleapis.com/clusters.export', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies databases to a bucket' },
    { permission: 'alloydb.googleapis.com/clusters.generateClientCertificate', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a certificate with which a database can be logged into' },
    { permission: 'alloydb.googleapis.com/clusters.import', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes a dump over tables that are there' },
    { permission: 'alloydb.googleapis.com/clusters.promote', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'the secondary cluster leaves its primary and is no standby any more' },
    { permission: 'alloydb.googleapis.com/clusters.switchover', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'changes primary and secondary; writers are interrupted' },
    { permission: 'alloydb.googleapis.com/clusters.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can switch continuous and automated backups off, or cut how long they are kept' },
    { permission: 'alloydb.googleapis.com/clusters.upgrade', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a major upgrade, from which there is no way back but a restore' },
    { permission: 'alloydb.googleapis.com/instances.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'an instance that applications are connected to; the cluster keeps the data' },
    { permission: 'alloydb.googleapis.com/instances.executeSql', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'any SQL through the API, DROP and TRUNCATE as well' },
    { permission: 'alloydb.googleapis.com/instances.failover', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database while the standby takes over' },
    { permission: 'alloydb.googleapis.com/instances.injectFault', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'breaks the instance on purpose' },
    { permission: 'alloydb.googleapis.com/instances.restart', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'interrupts the database' },
    { permission: 'alloydb.googleapis.com/instances.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can open a public address, or change flags that log and protect' },
    { permission: 'alloydb.googleapis.com/users.create', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a database user, superusers included, or a new password for one' },
    { permission: 'alloydb.googleapis.com/users.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the user that an application logs in with' },
    { permission: 'alloydb.googleapis.com/users.update', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a database user, superusers included, or a new password for one' },
  ],
  leftOut: [
    {
      why: 'reads as the caller; what it may read is decided by grants and boundaries',
      permissions: [
        'alloydb.googleapis.com/instances.executeSqlReadOnly',
      ],
    },
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'alloydb.googleapis.com/operations.cancel', 'alloydb.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
