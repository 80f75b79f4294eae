import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS HealthLake. */
export const healthlake: ServiceCatalogue = {
  service: 'healthlake',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awshealthlake.html',
  seen: '2026-11-20',
  rows: [
    { action: 'healthlake:DeleteDataTransformationProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dataTransformationProfile'], tags: true, why: 'a mapping profile with all versions' },
    { action: 'healthlake:DeleteFHIRDatastore', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['datastore'], tags: true, why: 'the store with all patient records' },
    { action: 'healthlake:DeleteResource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'one patient record; applications do it' },
    { action: 'healthlake:MemberRemove', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'takes a member out of a group' },
    { action: 'healthlake:PatchResource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'overwrites parts of a patient record' },
    { action: 'healthlake:ProcessBundle', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'a bundle can delete and overwrite many records' },
    { action: 'healthlake:StartFHIRBulkDeleteJob', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['datastore'], tags: true, why: 'deletes patient records in bulk; not part of daily work' },
    { action: 'healthlake:StartFHIRBulkPatchJob', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'overwrites parts of records in bulk' },
    { action: 'healthlake:StartFHIRExportJob', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'copies all records to a bucket' },
    { action: 'healthlake:StartFHIRExportJobWithGet', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'copies all records to a bucket' },
    { action: 'healthlake:StartFHIRExportJobWithPost', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'copies all records to a bucket' },
    { action: 'healthlake:StartFHIRImportJob', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'imports over live records' },
    { action: 'healthlake:UpdateResource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore'], tags: true, why: 'overwrites a patient record' },
  ],
  leftOut: [
    { why: 'cancels an export; records stay', actions: ['healthlake:CancelFHIRExportJobWithDelete'] },
  ],
};
