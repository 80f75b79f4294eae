import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Telemetry API. */
export const telemetry: ServiceCatalogue = {
  service: 'telemetry.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/telemetry',
  seen: '2026-11-20',
  rows: [
    { permission: 'telemetry.googleapis.com/consumers.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others write telemetry in the name of the consumer' },
  ],
  leftOut: [],
  notDeniable: [],
};
