import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Trusted Advisor. */
export const trustedadvisor: ServiceCatalogue = {
  service: 'trustedadvisor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awstrustedadvisor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'trustedadvisor:SetAccountAccess', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'switches Trusted Advisor off for the account' },
    { action: 'trustedadvisor:SetOrganizationAccess', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'switches the organizational view off' },
  ],
  leftOut: [
    { why: 'e-mail preferences only', actions: ['trustedadvisor:DeleteNotificationConfigurationForDelegatedAdmin'] },
  ],
};
