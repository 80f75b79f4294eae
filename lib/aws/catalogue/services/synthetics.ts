import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Synthetics. */
export const synthetics: ServiceCatalogue = {
  service: 'synthetics',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchsynthetics.html',
  seen: '2026-11-20',
  rows: [
    { action: 'synthetics:DeleteCanary', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['canary'], tags: true, why: 'application is no longer tested from outside; CloudFormation resource' },
    { action: 'synthetics:DeleteGroup', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['group'], tags: true, why: 'grouping of canaries; CloudFormation resource' },
    { action: 'synthetics:DisassociateResource', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['group'], tags: true, why: 'canary leaves its group; CloudFormation does it on update' },
    { action: 'synthetics:StartCanaryDryRun', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['canary'], tags: true, why: 'runs code of the caller under the role of the canary' },
    { action: 'synthetics:StopCanary', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['canary'], tags: true, why: 'application is no longer tested until started again' },
    { action: 'synthetics:UpdateCanary', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['canary'], tags: true, why: 'runs code under the role of the thing' },
  ],
  leftOut: [],
};
