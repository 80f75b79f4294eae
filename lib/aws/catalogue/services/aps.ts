import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Managed Service for Prometheus. */
export const aps: ServiceCatalogue = {
  service: 'aps',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedserviceforprometheus.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aps:DeleteAlertManagerDefinition', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'alerts reach nobody; CloudFormation property' },
    { action: 'aps:DeleteAlertManagerSilence', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'silence of an operator ends early; operators do it' },
    { action: 'aps:DeleteAnomalyDetector', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['anomalydetector', 'workspace'], tags: true, why: 'anomalies are no longer found; CloudFormation resource' },
    { action: 'aps:DeleteLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'rule and alert errors are no longer logged; CloudFormation property' },
    { action: 'aps:DeleteQueryLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'queries are no longer logged; CloudFormation property' },
    { action: 'aps:DeleteResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'accounts that write or read lose the workspace; CloudFormation resource' },
    { action: 'aps:DeleteRuleGroupsNamespace', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rulegroupsnamespace'], tags: true, why: 'alert rules; CloudFormation resource' },
    { action: 'aps:DeleteScraper', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['scraper'], tags: true, why: 'metrics of the cluster no longer arrive; CloudFormation resource' },
    { action: 'aps:DeleteScraperLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['scraper'], tags: true, why: 'scraper errors are no longer logged; CloudFormation property' },
    { action: 'aps:DeleteWorkspace', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['workspace'], tags: true, why: 'all metrics of the workspace' },
    { action: 'aps:PutAlertManagerDefinition', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'overwrites who gets the alerts' },
    { action: 'aps:PutAlertManagerSilences', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'alerts reach nobody for a while; operators do it' },
    { action: 'aps:PutResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'lets other accounts read or write metrics; CloudFormation resource' },
    { action: 'aps:PutRuleGroupsNamespace', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['rulegroupsnamespace'], tags: true, why: 'overwrites alert rules' },
    { action: 'aps:UpdateLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'rule and alert errors go elsewhere or nowhere; CloudFormation resource' },
    { action: 'aps:UpdateQueryLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'queries are logged elsewhere or no longer; CloudFormation resource' },
    { action: 'aps:UpdateScraperLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['scraper'], tags: true, why: 'scrape errors are logged elsewhere or no longer; CloudFormation resource' },
    { action: 'aps:UpdateWorkspaceConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'shorter retention purges metrics; no key on the value' },
  ],
  leftOut: [],
};
