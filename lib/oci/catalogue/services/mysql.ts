import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** MySQL HeatWave. */
export const mysql: ServiceCatalogue = {
  service: 'mysql',
  source: 'https://docs.oracle.com/iaas/mysql-database/doc/api-operations.html',
  seen: '2026-11',
  resourceTypes: [
    'mysql-backups', 'mysql-channels', 'mysql-configurations', 'mysql-family', 'mysql-heatwave', 'mysql-instances', 'mysql-work-requests',
  ],
  rows: [
    { permission: 'MYSQL_BACKUP_DELETE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the backup of a MySQL' },
    { permission: 'MYSQL_BACKUP_READ', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a new DB system out of the backup' },
    { permission: 'MYSQL_BACKUP_UPDATE', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'how long a backup of a MySQL is kept' },
    { permission: 'MYSQL_CHANNEL_CREATE', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'data', from: 'agents', why: 'a database of somebody else writes into this one' },
    { permission: 'MYSQL_CHANNEL_DELETE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'replication into the database ends' },
    { permission: 'MYSQL_CHANNEL_RESET', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what a channel has read and not applied is gone' },
    { permission: 'MYSQL_CHANNEL_UPDATE', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'from which database changes come' },
    { permission: 'MYSQL_CONFIGURATIONS_DELETE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'systems cannot be made with it any more' },
    { permission: 'MYSQL_CONFIGURATIONS_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the name and tags of a configuration' },
    { permission: 'MYSQL_HEATWAVE_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the cluster with what was loaded into it; the tables stay in MySQL' },
    { permission: 'MYSQL_INSTANCE_CONTENT_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'a backup or a clone takes it: everything in the database' },
    { permission: 'MYSQL_INSTANCE_CONTENT_WRITE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'a channel writes into the database' },
    { permission: 'MYSQL_INSTANCE_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the DB system; its deletion policy says whether backups stay' },
    { permission: 'MYSQL_INSTANCE_STOP', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the database answers no more' },
    { permission: 'MYSQL_INSTANCE_UPDATE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'deletion protection, backups, high availability, admin password and networks of a DB system' },
    { permission: 'MYSQL_INSTANCE_USE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'stops and restarts the database, and takes its HeatWave cluster' },
  ],
  byVerb: [
    { resourceType: 'mysql-backups', verb: 'manage', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'what Oracle adds to the permissions of backups and no page was seen to print; making a backup by hand goes too' },
  ],
  leftOut: [],
  notDeniable: [
    {
      what: 'TRUNCATE, DROP and DELETE inside of a database',
      asset: Asset.DATABASES,
      effect: Effect.DESTROYS,
      possible: 'who has a login of the database changes what is in it, under no policy of IAM',
      add: 'keep logins of production out of reach (NonProdSecretIsolation), and backups with locked retention',
    },
  ],
};
