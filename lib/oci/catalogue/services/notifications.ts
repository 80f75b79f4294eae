import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Notifications. */
export const notifications: ServiceCatalogue = {
  service: 'notifications',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/notificationpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['ons-family', 'ons-subscriptions', 'ons-topics'],
  rows: [
    { permission: 'ONS_SUBSCRIPTION_MOVE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the subscription leaves the compartment and what is denied in it' },
    { permission: 'ONS_TOPIC_DELETE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'alarms reach nobody' },
    { permission: 'ONS_TOPIC_MOVE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the topic leaves the compartment and what is denied in it' },
    { permission: 'ONS_TOPIC_SUBSCRIBE', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who is told; takes a subscriber off as well' },
    { permission: 'ONS_TOPIC_UPDATE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name and tags of a topic' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
