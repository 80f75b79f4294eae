import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Database Migration. */
export const datamigration: ServiceCatalogue = {
  service: 'datamigration.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/datamigration',
  seen: '2026-11-20',
  rows: [
    { permission: 'datamigration.googleapis.com/connectionprofiles.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a migration with its settings' },
    { permission: 'datamigration.googleapis.com/connectionprofiles.setIamPolicy', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others copy databases' },
    { permission: 'datamigration.googleapis.com/connectionprofiles.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'points the migration at another database' },
    { permission: 'datamigration.googleapis.com/conversionworkspaces.apply', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes a schema into the target database' },
    { permission: 'datamigration.googleapis.com/conversionworkspaces.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a migration with its settings' },
    { permission: 'datamigration.googleapis.com/conversionworkspaces.rollback', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'undoes conversions' },
    { permission: 'datamigration.googleapis.com/conversionworkspaces.setIamPolicy', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others copy databases' },
    { permission: 'datamigration.googleapis.com/conversionworkspaces.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'how a schema is converted' },
    { permission: 'datamigration.googleapis.com/migrationjobs.create', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies a whole database' },
    { permission: 'datamigration.googleapis.com/migrationjobs.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a migration with its settings' },
    { permission: 'datamigration.googleapis.com/migrationjobs.demoteDestination', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'turns the target into a replica: its own data is replaced' },
    { permission: 'datamigration.googleapis.com/migrationjobs.promote', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'ends the replication; applications are on their own' },
    { permission: 'datamigration.googleapis.com/migrationjobs.restart', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies a whole database' },
    { permission: 'datamigration.googleapis.com/migrationjobs.resume', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies a whole database' },
    { permission: 'datamigration.googleapis.com/migrationjobs.setIamPolicy', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others copy databases' },
    { permission: 'datamigration.googleapis.com/migrationjobs.start', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies a whole database' },
    { permission: 'datamigration.googleapis.com/migrationjobs.stop', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'the target falls behind' },
    { permission: 'datamigration.googleapis.com/migrationjobs.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is copied to where' },
    { permission: 'datamigration.googleapis.com/privateconnections.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a migration with its settings' },
    { permission: 'datamigration.googleapis.com/privateconnections.setIamPolicy', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others copy databases' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'datamigration.googleapis.com/operations.cancel', 'datamigration.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
