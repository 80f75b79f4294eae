import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firestore. */
export const datastore: ServiceCatalogue = {
  service: 'datastore.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/datastore',
  seen: '2026-11-20',
  rows: [
    { permission: 'datastore.googleapis.com/backupSchedules.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'nothing is backed up any more, unnoticed' },
    { permission: 'datastore.googleapis.com/backupSchedules.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can cut how long backups are kept; no condition on the value' },
    { permission: 'datastore.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup; often the last copy once the database is gone' },
    { permission: 'datastore.googleapis.com/databases.bulkDelete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'whole collections in one call' },
    { permission: 'datastore.googleapis.com/databases.clone', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a copy of the database with all documents' },
    { permission: 'datastore.googleapis.com/databases.create', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'restores a backup into a database of the caller\'s own' },
    { permission: 'datastore.googleapis.com/databases.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the database with all documents' },
    { permission: 'datastore.googleapis.com/databases.export', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies documents to a bucket' },
    { permission: 'datastore.googleapis.com/databases.import', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes an export over documents that are there' },
    { permission: 'datastore.googleapis.com/databases.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'delete protection and point-in-time recovery off' },
    { permission: 'datastore.googleapis.com/entities.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'one document; applications do it all day' },
    { permission: 'datastore.googleapis.com/schemas.delete', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the schema that documents are held to' },
    { permission: 'datastore.googleapis.com/schemas.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the schema that documents are held to' },
    { permission: 'datastore.googleapis.com/userCreds.create', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a user and password for the database, past IAM' },
    { permission: 'datastore.googleapis.com/userCreds.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications with that password are turned away' },
    { permission: 'datastore.googleapis.com/userCreds.update', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a user and password for the database, past IAM' },
  ],
  leftOut: [
    {
      why: 'an ordinary write; point-in-time recovery and backups keep what it replaces',
      permissions: [
        'datastore.googleapis.com/entities.update',
      ],
    },
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'datastore.googleapis.com/operations.cancel', 'datastore.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'datastore.googleapis.com/databases.deleteTagBinding',
      asset: Asset.DATABASES,
      effect: Effect.TAMPERS,
      possible: 'tags of a database, on which a condition looks, can be changed',
      add: 'attach policies to folders rather than to tags',
    },
    {
      permission: 'datastore.googleapis.com/indexes.delete',
      asset: Asset.DATABASES,
      effect: Effect.WEAKENS,
      possible: 'an index can be deleted, queries that need it fail until it is built again',
      add: 'no role with indexes.delete for agents',
    },
  ],
};
