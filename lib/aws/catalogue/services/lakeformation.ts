import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Lake Formation. */
export const lakeformation: ServiceCatalogue = {
  service: 'lakeformation',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslakeformation.html',
  seen: '2026-11-20',
  rows: [
    { action: 'lakeformation:AddLFTagsToResource', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a tag opens a table to all grantees of the tag' },
    { action: 'lakeformation:BatchGrantPermissions', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'opens tables to others in bulk; catalog services call it' },
    { action: 'lakeformation:BatchRevokePermissions', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'takes data access away in bulk; catalog services call it' },
    { action: 'lakeformation:DeleteDataCellsFilter', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'row and column filter of a table; stack updates replace it' },
    { action: 'lakeformation:DeleteLFTag', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'every grant made through the tag disappears' },
    { action: 'lakeformation:DeleteLFTagExpression', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a saved tag expression that grants refer to' },
    { action: 'lakeformation:DeleteLakeFormationIdentityCenterConfiguration', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'single sign-on of data lake users' },
    { action: 'lakeformation:DeleteLakeFormationOptIn', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'switches enforcement off for a principal; catalog services call it' },
    { action: 'lakeformation:DeleteObjectsOnCancel', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: [], tags: false, why: 'data files are deleted when a transaction is cancelled' },
    { action: 'lakeformation:DeregisterResource', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'the location is no longer governed and readers lose access' },
    { action: 'lakeformation:GetTemporaryGluePartitionCredentials', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'credentials for the files of a partition' },
    { action: 'lakeformation:GetTemporaryGlueTableCredentials', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'credentials for the files of a table' },
    { action: 'lakeformation:GrantPermissions', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'opens tables to others; catalog services call it' },
    { action: 'lakeformation:PutDataLakeSettings', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'names the administrators of the data lake; overwrites the whole list' },
    { action: 'lakeformation:RemoveLFTagsFromResource', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'everyone granted through the tag loses access' },
    { action: 'lakeformation:RevokePermissions', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'takes data access away; catalog services call it' },
    { action: 'lakeformation:UpdateDataCellsFilter', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shows more rows and columns to the grantees' },
    { action: 'lakeformation:UpdateTableObjects', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: [], tags: false, why: 'takes data files out of a governed table' },
  ],
  leftOut: [],
};
