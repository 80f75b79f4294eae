import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Observability Access Manager. */
export const oam: ServiceCatalogue = {
  service: 'oam',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchobservabilityaccessmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'oam:CreateLink', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Sink'], tags: true, why: 'shows telemetry to another account; CloudFormation resource' },
    { action: 'oam:DeleteLink', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['Link'], tags: true, why: 'monitoring account no longer sees this one' },
    { action: 'oam:DeleteSink', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['Sink'], tags: true, why: 'monitoring account no longer sees any linked account' },
    { action: 'oam:PutSinkPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Sink'], tags: true, why: 'who may link to the monitoring account; CloudFormation property' },
    { action: 'oam:UpdateLink', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Link'], tags: true, why: 'leaves telemetry out of the link; CloudFormation calls it' },
  ],
  leftOut: [],
};
