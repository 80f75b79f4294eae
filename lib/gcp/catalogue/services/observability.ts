import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Observability. */
export const observability: ServiceCatalogue = {
  service: 'observability.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/observability',
  seen: '2026-11-20',
  rows: [
    { permission: 'observability.googleapis.com/analyticsViews.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what readers see' },
    { permission: 'observability.googleapis.com/analyticsViews.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what readers see' },
    { permission: 'observability.googleapis.com/buckets.create', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a bucket beside the one that is watched' },
    { permission: 'observability.googleapis.com/buckets.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'traces and logs of the bucket' },
    { permission: 'observability.googleapis.com/buckets.undelete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a bucket that was to be gone' },
    { permission: 'observability.googleapis.com/buckets.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'cuts how long telemetry is kept' },
    { permission: 'observability.googleapis.com/datasets.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'telemetry of the data set' },
    { permission: 'observability.googleapis.com/datasets.undelete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a bucket that was to be gone' },
    { permission: 'observability.googleapis.com/datasets.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'description of the data set' },
    { permission: 'observability.googleapis.com/links.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'queries of telemetry in BigQuery stop' },
    { permission: 'observability.googleapis.com/links.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'queries of telemetry in BigQuery stop' },
    { permission: 'observability.googleapis.com/scopes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'which projects are seen together, where telemetry goes and under which key' },
    { permission: 'observability.googleapis.com/settings.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'which projects are seen together, where telemetry goes and under which key' },
    { permission: 'observability.googleapis.com/traceScopes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which projects are seen together' },
    { permission: 'observability.googleapis.com/traceScopes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which projects are seen together' },
    { permission: 'observability.googleapis.com/views.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what readers see' },
    { permission: 'observability.googleapis.com/views.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what readers see' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'observability.googleapis.com/operations.cancel', 'observability.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
