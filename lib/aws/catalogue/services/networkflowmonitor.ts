import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Network Flow Monitor. */
export const networkflowmonitor: ServiceCatalogue = {
  service: 'networkflowmonitor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_networkflowmonitor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'networkflowmonitor:DeleteMonitor', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['monitor'], tags: true, why: 'network flows are no longer watched' },
    { action: 'networkflowmonitor:DeleteScope', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['scope'], tags: true, why: 'all accounts of the scope are no longer watched' },
  ],
  leftOut: [
    { why: 'own query', actions: ['networkflowmonitor:StopQueryMonitorTopContributors', 'networkflowmonitor:StopQueryWorkloadInsightsTopContributors', 'networkflowmonitor:StopQueryWorkloadInsightsTopContributorsData'] },
  ],
};
