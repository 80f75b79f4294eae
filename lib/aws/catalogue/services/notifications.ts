import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS User Notifications. */
export const notifications: ServiceCatalogue = {
  service: 'notifications',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsusernotifications.html',
  seen: '2026-11-20',
  rows: [
    { action: 'notifications:DeleteEventRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['EventRule'], tags: false, why: 'events no longer reach the team; CloudFormation resource' },
    { action: 'notifications:DeleteNotificationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['NotificationConfiguration'], tags: true, why: 'events no longer reach the team; CloudFormation resource' },
    { action: 'notifications:DeregisterNotificationHub', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'Region where notifications are kept; CloudFormation resource' },
    { action: 'notifications:DisableNotificationsAccessForOrganization', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'notifications of the organization stop' },
    { action: 'notifications:DisassociateChannel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['NotificationConfiguration'], tags: true, why: 'team no longer hears of the events; CloudFormation resource' },
    { action: 'notifications:DisassociateManagedNotificationAccountContact', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ManagedNotificationConfiguration'], tags: false, why: 'contact no longer hears from AWS; CloudFormation resource' },
    { action: 'notifications:DisassociateManagedNotificationAdditionalChannel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ManagedNotificationConfiguration'], tags: false, why: 'channel no longer hears from AWS; CloudFormation resource' },
    { action: 'notifications:DisassociateOrganizationalUnit', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['NotificationConfiguration'], tags: true, why: 'events of the unit are no longer gathered; CloudFormation resource' },
  ],
  leftOut: [],
};
