import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Dataproc Metastore. */
export const metastore: ServiceCatalogue = {
  service: 'metastore.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/metastore',
  seen: '2026-11-20',
  rows: [
    { permission: 'metastore.googleapis.com/databases.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'definitions of a database and its tables; SQL of Spark calls it' },
    { permission: 'metastore.googleapis.com/databases.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'definitions that jobs read by' },
    { permission: 'metastore.googleapis.com/tables.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the definition of a table; SQL of Spark calls it' },
    { permission: 'metastore.googleapis.com/tables.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'definitions that jobs read by' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'metastore.googleapis.com/services.delete',
      asset: Asset.DATABASES,
      effect: Effect.DESTROYS,
      possible: 'a metastore service with all its definitions can be deleted, and so can its backups (backups.delete)',
      add: 'no role of Dataproc Metastore for agents; exports to a locked bucket',
    },
  ],
};
