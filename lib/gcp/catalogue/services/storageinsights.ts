import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Storage Insights. */
export const storageinsights: ServiceCatalogue = {
  service: 'storageinsights.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/storageinsights',
  seen: '2026-11-20',
  rows: [
    { permission: 'storageinsights.googleapis.com/datasetConfigs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the inventory of buckets' },
    { permission: 'storageinsights.googleapis.com/datasetConfigs.unlinkDataset', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the inventory of buckets' },
    { permission: 'storageinsights.googleapis.com/datasetConfigs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the inventory of buckets' },
    { permission: 'storageinsights.googleapis.com/reportConfigs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the inventory report' },
    { permission: 'storageinsights.googleapis.com/reportConfigs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the inventory report' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'storageinsights.googleapis.com/operations.cancel', 'storageinsights.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
