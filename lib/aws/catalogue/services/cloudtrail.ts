import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CloudTrail. */
export const cloudtrail: ServiceCatalogue = {
  service: 'cloudtrail',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cloudtrail:DeleteChannel', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['channel'], tags: true, why: 'events from outside no longer arrive' },
    { action: 'cloudtrail:DeleteDashboard', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['dashboard'], tags: true, why: 'saved view on the audit events' },
    { action: 'cloudtrail:DeleteEventDataStore', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['eventdatastore'], tags: true, why: 'years of events; restorable for seven days' },
    { action: 'cloudtrail:DeleteResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['channel', 'dashboard', 'eventdatastore'], tags: true, why: 'accounts that deliver or read events lose access' },
    { action: 'cloudtrail:DeleteServiceLinkedChannel', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['channel'], tags: true, why: 'a service no longer gets the events it works on' },
    { action: 'cloudtrail:DeleteTrail', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['trail'], tags: true, why: 'account activity is no longer recorded' },
    { action: 'cloudtrail:DeregisterOrganizationDelegatedAdmin', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'security account no longer runs the organization trail' },
    { action: 'cloudtrail:DisableFederation', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['eventdatastore'], tags: true, why: 'audit queries through Glue and Athena stop' },
    { action: 'cloudtrail:PutEventConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['eventdatastore', 'trail'], tags: true, why: 'what a trail or store keeps of each event' },
    { action: 'cloudtrail:PutEventSelectors', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['trail'], tags: true, why: 'leaves management or data events out; CloudFormation calls it' },
    { action: 'cloudtrail:PutInsightSelectors', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['eventdatastore', 'trail'], tags: true, why: 'switches anomaly detection off; CloudFormation calls it' },
    { action: 'cloudtrail:PutResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['channel', 'dashboard', 'eventdatastore'], tags: true, why: 'lets other accounts read or deliver events' },
    { action: 'cloudtrail:RemoveTags', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['channel', 'dashboard', 'eventdatastore', 'trail'], tags: true, why: 'tag conditions that guard the trail no longer match' },
    { action: 'cloudtrail:StopEventDataStoreIngestion', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['eventdatastore'], tags: true, why: 'events no longer reach the lake' },
    { action: 'cloudtrail:StopImport', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'import of old events stops half way' },
    { action: 'cloudtrail:StopLogging', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['trail'], tags: true, why: 'account activity is no longer recorded' },
    { action: 'cloudtrail:UpdateChannel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['channel'], tags: true, why: 'where outside events are sent' },
    { action: 'cloudtrail:UpdateEventDataStore', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['eventdatastore'], tags: true, why: 'retention and deletion protection; no key on the value' },
    { action: 'cloudtrail:UpdateTrail', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['trail'], tags: true, why: 'other bucket, no validation, one Region only; CloudFormation calls it' },
  ],
  leftOut: [],
};
