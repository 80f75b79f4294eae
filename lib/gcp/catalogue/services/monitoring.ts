import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Monitoring. */
export const monitoring: ServiceCatalogue = {
  service: 'monitoring.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/monitoring',
  seen: '2026-11-20',
  rows: [
    { permission: 'monitoring.googleapis.com/alertPolicies.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'nobody hears of what it watched' },
    { permission: 'monitoring.googleapis.com/alertPolicies.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can disable an alert, or raise its threshold' },
    { permission: 'monitoring.googleapis.com/dashboards.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what operators see by' },
    { permission: 'monitoring.googleapis.com/dashboards.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'what operators see by' },
    { permission: 'monitoring.googleapis.com/groups.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what alerts are measured on' },
    { permission: 'monitoring.googleapis.com/groups.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what alerts are measured on' },
    { permission: 'monitoring.googleapis.com/metricDescriptors.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a custom metric with all its data' },
    { permission: 'monitoring.googleapis.com/notificationChannels.create', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'alerts go to one more place' },
    { permission: 'monitoring.googleapis.com/notificationChannels.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'alerts reach nobody' },
    { permission: 'monitoring.googleapis.com/notificationChannels.getVerificationCode', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'makes a channel of the caller\'s count as verified' },
    { permission: 'monitoring.googleapis.com/notificationChannels.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'alerts go to somebody else' },
    { permission: 'monitoring.googleapis.com/services.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what alerts are measured on' },
    { permission: 'monitoring.googleapis.com/services.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what alerts are measured on' },
    { permission: 'monitoring.googleapis.com/slos.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what alerts are measured on' },
    { permission: 'monitoring.googleapis.com/slos.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what alerts are measured on' },
    { permission: 'monitoring.googleapis.com/snoozes.create', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'alerts are quiet for a while' },
    { permission: 'monitoring.googleapis.com/snoozes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'alerts are quiet for a while' },
    { permission: 'monitoring.googleapis.com/uptimeCheckConfigs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nobody notices that the site is down' },
    { permission: 'monitoring.googleapis.com/uptimeCheckConfigs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nobody notices that the site is down' },
  ],
  leftOut: [
    {
      why: 'everything that runs writes its own metrics with it',
      permissions: [
        'monitoring.googleapis.com/timeSeries.create',
      ],
    },
  ],
  notDeniable: [],
};
