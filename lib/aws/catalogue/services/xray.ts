import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS X-Ray. */
export const xray: ServiceCatalogue = {
  service: 'xray',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsxray.html',
  seen: '2026-11-20',
  rows: [
    { action: 'xray:DeleteGroup', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['group'], tags: true, why: 'filter that alarms and insights hang on; CloudFormation resource' },
    { action: 'xray:DeleteResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'services can no longer send traces; CloudFormation resource' },
    { action: 'xray:DeleteSamplingRule', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['sampling-rule'], tags: true, why: 'traces are no longer taken as planned; CloudFormation resource' },
    { action: 'xray:Link', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shows the traces to a monitoring account; CloudFormation link resource needs it' },
    { action: 'xray:PutEncryptionConfig', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'traces no longer under the customer key' },
    { action: 'xray:PutResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'which services and accounts send traces' },
  ],
  leftOut: [],
};
