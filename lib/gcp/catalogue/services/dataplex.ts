import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Dataplex, Knowledge Catalog. */
export const dataplex: ServiceCatalogue = {
  service: 'dataplex.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dataplex',
  seen: '2026-11-20',
  rows: [
    { permission: 'dataplex.googleapis.com/aspectTypes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what the catalogue says of data, all aspects of the type' },
    { permission: 'dataplex.googleapis.com/aspectTypes.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/dataAssets.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'data that others were offered' },
    { permission: 'dataplex.googleapis.com/dataAssets.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who gets which data' },
    { permission: 'dataplex.googleapis.com/dataProducts.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'data that others were offered' },
    { permission: 'dataplex.googleapis.com/dataProducts.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/dataProducts.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who gets which data' },
    { permission: 'dataplex.googleapis.com/datascans.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nobody checks the quality of data' },
    { permission: 'dataplex.googleapis.com/datascans.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/datascans.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is checked' },
    { permission: 'dataplex.googleapis.com/entries.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/entryGroups.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/entryGroups.import', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'writes in bulk over what the catalogue says' },
    { permission: 'dataplex.googleapis.com/entryGroups.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/entryLinks.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/entryTypes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what the catalogue says of data, all aspects of the type' },
    { permission: 'dataplex.googleapis.com/entryTypes.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/glossaries.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the words that data is explained in' },
    { permission: 'dataplex.googleapis.com/glossaries.import', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'writes in bulk over what the catalogue says' },
    { permission: 'dataplex.googleapis.com/glossaries.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change what the catalogue says of data' },
    { permission: 'dataplex.googleapis.com/glossaryCategories.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the words that data is explained in' },
    { permission: 'dataplex.googleapis.com/glossaryTerms.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the words that data is explained in' },
    { permission: 'dataplex.googleapis.com/metadataFeeds.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'consumers of changes get none' },
    { permission: 'dataplex.googleapis.com/metadataFeeds.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'consumers of changes get none' },
    { permission: 'dataplex.googleapis.com/metadataJobs.create', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'writes in bulk over what the catalogue says' },
  ],
  leftOut: [
    {
      why: 'ordinary edits of descriptions',
      permissions: [
        'dataplex.googleapis.com/aspectTypes.update', 'dataplex.googleapis.com/datascans.cancel', 'dataplex.googleapis.com/entries.update',
        'dataplex.googleapis.com/entryGroups.update', 'dataplex.googleapis.com/entryLinks.update', 'dataplex.googleapis.com/entryTypes.update',
        'dataplex.googleapis.com/glossaries.update', 'dataplex.googleapis.com/glossaryCategories.update',
        'dataplex.googleapis.com/glossaryTerms.update', 'dataplex.googleapis.com/metadataJobs.cancel',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'dataplex.googleapis.com/lakes.delete',
      asset: Asset.DATABASES,
      effect: Effect.DESTROYS,
      possible: 'a lake with its zones and assets can be deleted; the data in buckets and data sets stays',
      add: 'no role of Dataplex for agents',
    },
    {
      permission: 'dataplex.googleapis.com/tasks.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a task of a lake runs under the service account that it names',
      add: 'deny serviceAccounts.actAs; no role of Dataplex for agents',
    },
  ],
};
