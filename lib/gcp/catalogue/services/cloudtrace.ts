import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Trace. */
export const cloudtrace: ServiceCatalogue = {
  service: 'cloudtrace.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudtrace',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudtrace.googleapis.com/traceScopes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which projects are seen together' },
    { permission: 'cloudtrace.googleapis.com/traceScopes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which projects are seen together' },
  ],
  leftOut: [
    {
      why: 'a trace that the caller writes',
      permissions: [
        'cloudtrace.googleapis.com/traces.patch',
      ],
    },
  ],
  notDeniable: [],
};
