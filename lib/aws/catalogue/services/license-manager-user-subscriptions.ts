import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS License Manager User Subscriptions. */
export const licenseManagerUserSubscriptions: ServiceCatalogue = {
  service: 'license-manager-user-subscriptions',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslicensemanagerusersubscriptions.html',
  seen: '2026-11-20',
  rows: [
    { action: 'license-manager-user-subscriptions:DeleteLicenseServerEndpoint', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['identity-provider', 'license-server-endpoint'], tags: true, why: 'remote desktop servers get no licenses' },
    { action: 'license-manager-user-subscriptions:DeregisterIdentityProvider', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['identity-provider'], tags: true, why: 'users of the directory lose their licenses' },
    { action: 'license-manager-user-subscriptions:DisassociateUser', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['identity-provider', 'instance-user'], tags: true, why: 'user loses the licensed server; administrators do it' },
    { action: 'license-manager-user-subscriptions:StopProductSubscription', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['identity-provider', 'product-subscription'], tags: true, why: 'user loses the product; administrators do it' },
  ],
  leftOut: [],
};
