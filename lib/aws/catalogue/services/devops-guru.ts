import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon DevOps Guru. */
export const devopsGuru: ServiceCatalogue = {
  service: 'devops-guru',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondevopsguru.html',
  seen: '2026-11-20',
  rows: [
    { action: 'devops-guru:DeleteInsight', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'an insight with the anomalies it found' },
    { action: 'devops-guru:RemoveNotificationChannel', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['topic'], tags: false, why: 'insights are no longer announced; stacks replace channels' },
    { action: 'devops-guru:UpdateResourceCollection', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can take resources out of the watch; no key on the value' },
    { action: 'devops-guru:UpdateServiceIntegration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch detection and tickets off; no key on the value' },
  ],
  leftOut: [],
};
