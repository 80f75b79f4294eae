import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS License Manager Linux Subscriptions Manager. */
export const licenseManagerLinuxSubscriptions: ServiceCatalogue = {
  service: 'license-manager-linux-subscriptions',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslicensemanagerlinuxsubscriptionsmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'license-manager-linux-subscriptions:DeregisterSubscriptionProvider', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['subscription-provider'], tags: true, why: 'link to the vendor and its secret; subscriptions are no longer seen' },
  ],
  leftOut: [],
};
