import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Data Lineage. */
export const datalineage: ServiceCatalogue = {
  service: 'datalineage.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/datalineage',
  seen: '2026-11-20',
  rows: [
    { permission: 'datalineage.googleapis.com/configs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'lineage is no longer recorded' },
    { permission: 'datalineage.googleapis.com/events.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of what came from where' },
    { permission: 'datalineage.googleapis.com/processes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of what came from where' },
    { permission: 'datalineage.googleapis.com/processes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the record of what came from where' },
    { permission: 'datalineage.googleapis.com/runs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of what came from where' },
    { permission: 'datalineage.googleapis.com/runs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the record of what came from where' },
  ],
  leftOut: [],
  notDeniable: [],
};
