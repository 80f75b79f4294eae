import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Application Signals. */
export const applicationSignals: ServiceCatalogue = {
  service: 'application-signals',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchapplicationsignals.html',
  seen: '2026-11-20',
  rows: [
    { action: 'application-signals:BatchDeleteInstrumentationConfigurations', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['instrumentationConfig'], tags: true, why: 'what is traced in running code' },
    { action: 'application-signals:BatchUpdateExclusionWindows', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['slo'], tags: true, why: 'time that does not count against the objective; operators do it' },
    { action: 'application-signals:DeleteGroupingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'how services are grouped; CloudFormation resource' },
    { action: 'application-signals:DeleteInstrumentationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['instrumentationConfig'], tags: true, why: 'what is traced in running code' },
    { action: 'application-signals:DeleteServiceLevelObjective', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['slo'], tags: true, why: 'objective with its error budget; CloudFormation resource' },
    { action: 'application-signals:Link', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shows services to a monitoring account; CloudFormation link resource needs it' },
  ],
  leftOut: [],
};
