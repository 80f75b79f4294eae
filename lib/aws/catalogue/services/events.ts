import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EventBridge. */
export const events: ServiceCatalogue = {
  service: 'events',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html',
  seen: '2026-11-20',
  rows: [
    { action: 'events:DeactivateEventSource', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['event-source'], tags: false, why: 'events of a partner no longer arrive' },
    { action: 'events:DeauthorizeConnection', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connection'], tags: false, why: 'erases the stored credentials of a connection' },
    { action: 'events:DeleteApiDestination', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['api-destination'], tags: false, why: 'the HTTP target of rules; stack updates replace it' },
    { action: 'events:DeleteArchive', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['archive'], tags: false, why: 'archived events; the only copy for a replay' },
    { action: 'events:DeleteConnection', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connection'], tags: false, why: 'a connection with its stored credentials; stack updates replace it' },
    { action: 'events:DeleteEndpoint', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['endpoint'], tags: false, why: 'the global endpoint with its Region failover' },
    { action: 'events:DeleteEventBus', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['event-bus'], tags: true, why: 'the bus producers publish to; stack updates replace it' },
    { action: 'events:DeletePartnerEventSource', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['event-source'], tags: false, why: 'the event source offered to a customer' },
    { action: 'events:DeleteRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['rule-on-custom-event-bus', 'rule-on-default-event-bus'], tags: true, why: 'automation and detection fed by the rule stop; stack updates replace it' },
    { action: 'events:DisableRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['rule-on-custom-event-bus', 'rule-on-default-event-bus'], tags: true, why: 'automation and detection fed by the rule stop; stack updates call it' },
    { action: 'events:PutPermission', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets other accounts use the event bus' },
    { action: 'events:PutRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['rule-on-custom-event-bus', 'rule-on-default-event-bus'], tags: true, why: 'replaces pattern or state of an existing rule' },
    { action: 'events:PutTargets', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['rule-on-custom-event-bus', 'rule-on-default-event-bus'], tags: true, why: 'calls a target under a role of its own' },
    { action: 'events:RemovePermission', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'other accounts can no longer send events' },
    { action: 'events:RemoveTargets', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['rule-on-custom-event-bus', 'rule-on-default-event-bus'], tags: true, why: 'the rule still matches but nobody is told; stack updates call it' },
    { action: 'events:RetrieveConnectionCredentials', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['connection'], tags: false, why: 'the credentials of a connection; workflow roles need it' },
    { action: 'events:UpdateArchive', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['alias', 'archive', 'key'], tags: false, why: 'a shorter retention deletes archived events by clock' },
    { action: 'events:UpdateConnection', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['connection'], tags: false, why: 'overwrites the stored credentials' },
  ],
  leftOut: [],
};
