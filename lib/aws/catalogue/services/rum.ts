import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CloudWatch RUM. */
export const rum: ServiceCatalogue = {
  service: 'rum',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudwatchrum.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rum:BatchDeleteRumMetricDefinitions', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AppMonitorResource'], tags: true, why: 'metrics that alarms stand on; CloudFormation does it on update' },
    { action: 'rum:DeleteAppMonitor', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AppMonitorResource'], tags: true, why: 'user monitoring of the application; CloudFormation resource' },
    { action: 'rum:DeleteResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AppMonitorResource'], tags: true, why: 'who may send events to the monitor; CloudFormation property' },
    { action: 'rum:DeleteRumMetricsDestination', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AppMonitorResource'], tags: true, why: 'metrics of the application no longer arrive; CloudFormation property' },
    { action: 'rum:PutResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AppMonitorResource'], tags: true, why: 'who may send events to the monitor; CloudFormation property' },
  ],
  leftOut: [],
};
