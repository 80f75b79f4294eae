import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudWatch Observability Admin Service. */
export const observabilityadmin: ServiceCatalogue = {
  service: 'observabilityadmin',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchobservabilityadminservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'observabilityadmin:DeleteCentralizationRuleForOrganization', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['organization-centralization-rule'], tags: true, why: 'logs are no longer copied to the central account' },
    { action: 'observabilityadmin:DeleteDatasetIntegration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dataset-integration'], tags: true, why: 'telemetry no longer reaches the dataset' },
    { action: 'observabilityadmin:DeleteS3TableIntegration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['s3tableintegration'], tags: true, why: 'logs no longer reach the S3 tables; CloudFormation resource' },
    { action: 'observabilityadmin:DeleteTelemetryPipeline', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['telemetry-pipeline'], tags: true, why: 'pipeline that telemetry passes; CloudFormation resource' },
    { action: 'observabilityadmin:DeleteTelemetryRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['telemetry-rule'], tags: true, why: 'resources no longer get their telemetry switched on' },
    { action: 'observabilityadmin:DeleteTelemetryRuleForOrganization', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['organization-telemetry-rule'], tags: true, why: 'no telemetry for new resources in the organization' },
    { action: 'observabilityadmin:StopTelemetryEnrichment', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'telemetry loses its resource tags' },
    { action: 'observabilityadmin:StopTelemetryEvaluation', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'nobody sees which resources have no telemetry' },
    { action: 'observabilityadmin:StopTelemetryEvaluationForOrganization', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'nobody sees which resources of the organization have no telemetry' },
    { action: 'observabilityadmin:UpdateCentralizationRuleForOrganization', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['organization-centralization-rule'], tags: true, why: 'leaves logs or accounts out of the central copy' },
    { action: 'observabilityadmin:UpdateTelemetryPipeline', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['telemetry-pipeline'], tags: true, why: 'can drop telemetry on the way; CloudFormation calls it' },
    { action: 'observabilityadmin:UpdateTelemetryRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['telemetry-rule'], tags: true, why: 'leaves resources out; CloudFormation calls it' },
    { action: 'observabilityadmin:UpdateTelemetryRuleForOrganization', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['organization-telemetry-rule'], tags: true, why: 'leaves accounts out; CloudFormation calls it' },
  ],
  leftOut: [],
};
