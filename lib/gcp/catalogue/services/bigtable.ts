import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Bigtable. */
export const bigtable: ServiceCatalogue = {
  service: 'bigtable.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/bigtable',
  seen: '2026-11-20',
  rows: [
    { permission: 'bigtable.googleapis.com/appProfiles.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications connect through the profile' },
    { permission: 'bigtable.googleapis.com/appProfiles.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'moves applications to another cluster, or takes their priority away' },
    { permission: 'bigtable.googleapis.com/authorizedViews.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications read through the view' },
    { permission: 'bigtable.googleapis.com/authorizedViews.mutateRows', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes and deletes rows through a view' },
    { permission: 'bigtable.googleapis.com/authorizedViews.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can show the rows of the view to others' },
    { permission: 'bigtable.googleapis.com/authorizedViews.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'widens which rows and columns a view shows; deletion protection off' },
    { permission: 'bigtable.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the backup of a table' },
    { permission: 'bigtable.googleapis.com/backups.restore', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'the table in another instance' },
    { permission: 'bigtable.googleapis.com/backups.setIamPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'lets others restore the backup' },
    { permission: 'bigtable.googleapis.com/backups.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'lets the backup expire sooner' },
    { permission: 'bigtable.googleapis.com/clusters.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a cluster with its replica of the data' },
    { permission: 'bigtable.googleapis.com/clusters.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nodes down to where the application stops' },
    { permission: 'bigtable.googleapis.com/instances.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'all clusters, tables and data of the instance' },
    { permission: 'bigtable.googleapis.com/instances.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can open the instance to others' },
    { permission: 'bigtable.googleapis.com/instances.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and type; what other rules select the instance by' },
    { permission: 'bigtable.googleapis.com/logicalViews.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications read through the view' },
    { permission: 'bigtable.googleapis.com/logicalViews.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can show the rows of the view to others' },
    { permission: 'bigtable.googleapis.com/logicalViews.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'widens which rows and columns a view shows; deletion protection off' },
    { permission: 'bigtable.googleapis.com/materializedViews.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications read through the view' },
    { permission: 'bigtable.googleapis.com/materializedViews.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can show the rows of the view to others' },
    { permission: 'bigtable.googleapis.com/materializedViews.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'widens which rows and columns a view shows; deletion protection off' },
    { permission: 'bigtable.googleapis.com/memoryLayers.update', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the memory in front of the tables' },
    { permission: 'bigtable.googleapis.com/schemaBundles.delete', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the schema that readers decode rows with' },
    { permission: 'bigtable.googleapis.com/schemaBundles.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change the schema that readers use' },
    { permission: 'bigtable.googleapis.com/schemaBundles.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the schema that readers decode rows with' },
    { permission: 'bigtable.googleapis.com/tables.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the table with all its rows' },
    { permission: 'bigtable.googleapis.com/tables.mutateRows', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes and deletes rows; applications do it all day' },
    { permission: 'bigtable.googleapis.com/tables.setIamPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can open the table to others' },
    { permission: 'bigtable.googleapis.com/tables.undelete', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'brings back a table that somebody meant to be gone' },
    { permission: 'bigtable.googleapis.com/tables.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'deletion protection off, garbage collection by age, column families dropped' },
  ],
  leftOut: [
    {
      why: 'asks whether replicas are even',
      permissions: [
        'bigtable.googleapis.com/tables.generateConsistencyToken',
      ],
    },
  ],
  notDeniable: [],
};
