import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** reCAPTCHA. */
export const recaptchaenterprise: ServiceCatalogue = {
  service: 'recaptchaenterprise.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/recaptchaenterprise',
  seen: '2026-11-20',
  rows: [
    { permission: 'recaptchaenterprise.googleapis.com/firewallpolicies.create', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which visitors are let through' },
    { permission: 'recaptchaenterprise.googleapis.com/firewallpolicies.delete', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which visitors are let through' },
    { permission: 'recaptchaenterprise.googleapis.com/firewallpolicies.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which visitors are let through' },
    { permission: 'recaptchaenterprise.googleapis.com/keys.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the site\'s key: its forms fail' },
    { permission: 'recaptchaenterprise.googleapis.com/keys.retrievelegacysecretkey', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the secret of the key' },
    { permission: 'recaptchaenterprise.googleapis.com/keys.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'for which domains the key counts, and how strict it is' },
    { permission: 'recaptchaenterprise.googleapis.com/projectmetadata.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'settings of all keys' },
  ],
  leftOut: [],
  notDeniable: [],
};
