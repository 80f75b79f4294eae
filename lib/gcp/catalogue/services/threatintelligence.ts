import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Google Threat Intelligence. */
export const threatintelligence: ServiceCatalogue = {
  service: 'threatintelligence.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/threatintelligence',
  seen: '2026-11-20',
  rows: [
    { permission: 'threatintelligence.googleapis.com/alerts.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'an alert counts as done' },
    { permission: 'threatintelligence.googleapis.com/configurations.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is watched for' },
  ],
  leftOut: [],
  notDeniable: [],
};
