import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Performance Insights. */
export const pi: ServiceCatalogue = {
  service: 'pi',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsperformanceinsights.html',
  seen: '2026-11-20',
  rows: [
    { action: 'pi:DeletePerformanceAnalysisReport', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['perf-reports-resource'], tags: true, why: 'a report; it can be made again while the metrics last' },
  ],
  leftOut: [],
};
