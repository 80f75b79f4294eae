import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Security Lake. */
export const securitylake: ServiceCatalogue = {
  service: 'securitylake',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsecuritylake.html',
  seen: '2026-11-20',
  rows: [
    { action: 'securitylake:CreateSubscriber', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: true, why: 'lets another account read the security logs' },
    { action: 'securitylake:DeleteAwsLogSource', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['data-lake'], tags: true, why: 'these AWS logs no longer reach the lake' },
    { action: 'securitylake:DeleteCustomLogSource', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['data-lake'], tags: true, why: 'own log source no longer reaches the lake' },
    { action: 'securitylake:DeleteDataLake', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['data-lake'], tags: true, why: 'central security logs are no longer gathered in the Region' },
    { action: 'securitylake:DeleteDataLakeExceptionSubscription', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'nobody hears that the lake fails' },
    { action: 'securitylake:DeleteDataLakeOrganizationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['data-lake'], tags: true, why: 'new accounts no longer deliver logs' },
    { action: 'securitylake:DeleteSubscriber', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['subscriber'], tags: true, why: 'SIEM that reads the lake loses it' },
    { action: 'securitylake:DeleteSubscriberNotification', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['subscriber'], tags: true, why: 'SIEM is no longer told about new data' },
    { action: 'securitylake:DeregisterDataLakeDelegatedAdministrator', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'security account loses the lake of the organization' },
    { action: 'securitylake:UpdateDataLake', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['data-lake'], tags: true, why: 'retention, tiers and replication; no key on the value' },
    { action: 'securitylake:UpdateSubscriber', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['subscriber'], tags: true, why: 'changes who reads which security logs' },
  ],
  leftOut: [],
};
