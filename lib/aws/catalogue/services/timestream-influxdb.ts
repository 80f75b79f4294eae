import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Timestream InfluxDB. */
export const timestreamInfluxdb: ServiceCatalogue = {
  service: 'timestream-influxdb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazontimestreaminfluxdb.html',
  seen: '2026-11-20',
  rows: [
    { action: 'timestream-influxdb:DeleteDbBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['db-backup'], tags: true, why: 'a backup of an instance' },
    { action: 'timestream-influxdb:DeleteDbCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['db-cluster'], tags: true, why: 'the cluster with all measurements' },
    { action: 'timestream-influxdb:DeleteDbInstance', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['db-instance'], tags: true, why: 'the instance with all measurements' },
    { action: 'timestream-influxdb:RebootDbCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['db-cluster', 'db-instance'], tags: true, why: 'interrupts the cluster' },
    { action: 'timestream-influxdb:RebootDbInstance', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['db-instance'], tags: true, why: 'interrupts the instance' },
  ],
  leftOut: [],
};
