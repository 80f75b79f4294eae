import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Internet Monitor. */
export const internetmonitor: ServiceCatalogue = {
  service: 'internetmonitor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchinternetmonitor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'internetmonitor:DeleteMonitor', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Monitor'], tags: true, why: 'internet health is no longer watched; CloudFormation resource' },
    { action: 'internetmonitor:Link', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shows monitors to a monitoring account; CloudFormation link resource needs it' },
  ],
  leftOut: [],
};
