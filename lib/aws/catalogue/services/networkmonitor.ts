import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Network Synthetic Monitor. */
export const networkmonitor: ServiceCatalogue = {
  service: 'networkmonitor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchnetworksyntheticmonitor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'networkmonitor:DeleteMonitor', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['monitor'], tags: true, why: 'hybrid network is no longer watched' },
    { action: 'networkmonitor:DeleteProbe', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['probe'], tags: true, why: 'one path is no longer watched' },
  ],
  leftOut: [],
};
