import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Spanner. */
export const spanner: ServiceCatalogue = {
  service: 'spanner.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/spanner',
  seen: '2026-11-20',
  rows: [
    { permission: 'spanner.googleapis.com/backupSchedules.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'nothing is backed up any more, unnoticed' },
    { permission: 'spanner.googleapis.com/backupSchedules.setIamPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'lets others change the schedule' },
    { permission: 'spanner.googleapis.com/backupSchedules.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can cut schedule and retention; no condition on the value' },
    { permission: 'spanner.googleapis.com/backups.copy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a copy of the backup elsewhere' },
    { permission: 'spanner.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup; often the last copy once the database is gone' },
    { permission: 'spanner.googleapis.com/backups.restoreDatabase', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a copy of the database' },
    { permission: 'spanner.googleapis.com/backups.setIamPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'lets others restore the backup' },
    { permission: 'spanner.googleapis.com/backups.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'lets the backup expire sooner' },
    { permission: 'spanner.googleapis.com/databases.addSplitPoints', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'how data is spread over servers' },
    { permission: 'spanner.googleapis.com/databases.beginOrRollbackReadWriteTransaction', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'changes rows; applications do it all day' },
    { permission: 'spanner.googleapis.com/databases.beginPartitionedDmlTransaction', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'deletes or changes a whole table in one statement' },
    { permission: 'spanner.googleapis.com/databases.changequorum', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'which regions decide: the database may stop' },
    { permission: 'spanner.googleapis.com/databases.drop', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the database with all its tables' },
    { permission: 'spanner.googleapis.com/databases.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others read and change the data' },
    { permission: 'spanner.googleapis.com/databases.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'drop protection off; no condition on the value' },
    { permission: 'spanner.googleapis.com/databases.updateDdl', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'DROP TABLE; migrations use it' },
    { permission: 'spanner.googleapis.com/databases.write', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'changes rows; applications do it all day' },
    { permission: 'spanner.googleapis.com/instanceConfigs.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the placement that instances are made in' },
    { permission: 'spanner.googleapis.com/instanceConfigs.update', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the placement that instances are made in' },
    { permission: 'spanner.googleapis.com/instancePartitions.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a part of the instance with the data in it' },
    { permission: 'spanner.googleapis.com/instancePartitions.update', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a part of the instance with the data in it' },
    { permission: 'spanner.googleapis.com/instances.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'all databases of the instance' },
    { permission: 'spanner.googleapis.com/instances.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others read and change the data' },
    { permission: 'spanner.googleapis.com/instances.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'capacity down to where the application stops' },
  ],
  leftOut: [
    {
      why: 'the record of an operation or the session of an application',
      permissions: [
        'spanner.googleapis.com/backupOperations.cancel', 'spanner.googleapis.com/databaseOperations.cancel',
        'spanner.googleapis.com/instanceConfigOperations.cancel', 'spanner.googleapis.com/instanceConfigOperations.delete',
        'spanner.googleapis.com/instanceOperations.cancel', 'spanner.googleapis.com/instanceOperations.delete',
        'spanner.googleapis.com/instancePartitionOperations.cancel', 'spanner.googleapis.com/instancePartitionOperations.delete',
        'spanner.googleapis.com/sessions.delete',
      ],
    },
  ],
  notDeniable: [],
};
