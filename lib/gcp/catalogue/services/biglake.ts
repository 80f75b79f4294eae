import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigLake. */
export const biglake: ServiceCatalogue = {
  service: 'biglake.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/biglake',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'biglake.googleapis.com/tables.delete',
      asset: Asset.DATABASES,
      effect: Effect.DESTROYS,
      possible: 'tables, namespaces and catalogs of the BigLake metastore can be deleted (namespaces.delete, catalogs.delete), and rows changed (tables.updateData)',
      add: 'no role of BigLake for agents; versions and soft delete on the buckets underneath',
    },
  ],
};
