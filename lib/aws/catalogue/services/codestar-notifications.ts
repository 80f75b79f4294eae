import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeStar Notifications. */
export const codestarNotifications: ServiceCatalogue = {
  service: 'codestar-notifications',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodestarnotifications.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codestar-notifications:DeleteNotificationRule', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['notificationrule'], tags: true, why: 'teams no longer hear of failed builds and deployments' },
    { action: 'codestar-notifications:DeleteTarget', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'all rules lose the topic or chat they report to' },
  ],
  leftOut: [
    { why: 'ends one subscription to notifications', actions: ['codestar-notifications:Unsubscribe'] },
  ],
};
