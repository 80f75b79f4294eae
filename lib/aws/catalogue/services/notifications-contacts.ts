import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS User Notifications Contacts. */
export const notificationsContacts: ServiceCatalogue = {
  service: 'notifications-contacts',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsusernotificationscontacts.html',
  seen: '2026-11-20',
  rows: [
    { action: 'notifications-contacts:DeleteEmailContact', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['EmailContactResource'], tags: true, why: 'address that notifications go to; CloudFormation resource' },
  ],
  leftOut: [],
};
