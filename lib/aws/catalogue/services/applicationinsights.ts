import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Application Insights. */
export const applicationinsights: ServiceCatalogue = {
  service: 'applicationinsights',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchapplicationinsights.html',
  seen: '2026-11-20',
  rows: [
    { action: 'applicationinsights:DeleteApplication', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the monitoring of the application' },
    { action: 'applicationinsights:DeleteComponent', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the monitoring of the component' },
    { action: 'applicationinsights:DeleteLogPattern', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the pattern by which errors are found in logs' },
    { action: 'applicationinsights:Link', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'shares monitoring data with another account' },
    { action: 'applicationinsights:RemoveWorkload', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the monitoring of the workload' },
  ],
  leftOut: [],
};
