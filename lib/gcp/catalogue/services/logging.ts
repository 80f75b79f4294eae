import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Logging. */
export const logging: ServiceCatalogue = {
  service: 'logging.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/logging',
  seen: '2026-11-20',
  rows: [
    { permission: 'logging.googleapis.com/buckets.copyLogEntries', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies logs to a bucket of storage' },
    { permission: 'logging.googleapis.com/buckets.create', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a bucket that sinks may be pointed at' },
    { permission: 'logging.googleapis.com/buckets.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the logs of the bucket, in seven days' },
    { permission: 'logging.googleapis.com/buckets.undelete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a bucket that was to be gone' },
    { permission: 'logging.googleapis.com/buckets.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'cuts how long logs are kept; a locked bucket refuses' },
    { permission: 'logging.googleapis.com/exclusions.create', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'logs that match are never stored' },
    { permission: 'logging.googleapis.com/exclusions.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'logs that were dropped are stored again, and paid for' },
    { permission: 'logging.googleapis.com/exclusions.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'widens what is never stored' },
    { permission: 'logging.googleapis.com/links.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'queries of logs in BigQuery stop' },
    { permission: 'logging.googleapis.com/logMetrics.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'alerts on log entries fall silent' },
    { permission: 'logging.googleapis.com/logMetrics.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'alerts on log entries fall silent' },
    { permission: 'logging.googleapis.com/logScopes.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which projects investigators look through' },
    { permission: 'logging.googleapis.com/logScopes.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which projects investigators look through' },
    { permission: 'logging.googleapis.com/logs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'all entries of a log, at once' },
    { permission: 'logging.googleapis.com/queries.deleteShared', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'saved questions of investigators' },
    { permission: 'logging.googleapis.com/queries.share', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'saved questions of investigators' },
    { permission: 'logging.googleapis.com/queries.updateShared', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'saved questions of investigators' },
    { permission: 'logging.googleapis.com/queries.usePrivate', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'saved questions of the caller' },
    { permission: 'logging.googleapis.com/sinks.create', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'sends logs to another project or organization' },
    { permission: 'logging.googleapis.com/sinks.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'logs no longer reach the archive' },
    { permission: 'logging.googleapis.com/sinks.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'logs go elsewhere, or are filtered away, or the sink is disabled' },
    { permission: 'logging.googleapis.com/views.create', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'shows a part of a bucket to whoever is let in' },
    { permission: 'logging.googleapis.com/views.delete', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'readers lose their view' },
    { permission: 'logging.googleapis.com/views.setIamPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others read the logs of the view' },
    { permission: 'logging.googleapis.com/views.update', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'widens what readers see' },
  ],
  leftOut: [
    {
      why: 'everything that runs writes its own logs with it, and whoever investigates reads them; entries of audit logs cannot be written',
      permissions: [
        'logging.googleapis.com/logEntries.create', 'logging.googleapis.com/views.access',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'logging.googleapis.com/settings.update',
      asset: Asset.AUDIT_LOGS,
      effect: Effect.WEAKENS,
      possible: 'the settings of an organization, folder or project can switch the _Default sink off for new projects, or change key and region',
      add: 'no role at the organization or a folder for agents; an intercepting sink at the organization',
    },
  ],
};
