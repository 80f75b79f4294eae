import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IAM Access Analyzer. */
export const accessAnalyzer: ServiceCatalogue = {
  service: 'access-analyzer',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamaccessanalyzer.html',
  seen: '2026-11-20',
  rows: [
    { action: 'access-analyzer:ApplyArchiveRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Analyzer'], tags: true, why: 'archives existing findings by rule' },
    { action: 'access-analyzer:CreateArchiveRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['ArchiveRule'], tags: false, why: 'archives findings before anybody sees them; CloudFormation property' },
    { action: 'access-analyzer:DeleteAnalyzer', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['Analyzer'], tags: true, why: 'analyzer with all its findings' },
    { action: 'access-analyzer:DeleteArchiveRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ArchiveRule'], tags: false, why: 'rule that sorts known findings; CloudFormation property' },
    { action: 'access-analyzer:DeleteServiceLinkedAnalyzer', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['Analyzer'], tags: true, why: 'analyzer that a security service works with' },
    { action: 'access-analyzer:UpdateAnalyzer', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Analyzer'], tags: true, why: 'leaves accounts or resources out; CloudFormation calls it' },
    { action: 'access-analyzer:UpdateArchiveRule', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ArchiveRule'], tags: false, why: 'archives findings before anybody sees them; CloudFormation property' },
    { action: 'access-analyzer:UpdateFindings', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['Analyzer'], tags: true, why: 'archives findings; analysts do it daily' },
  ],
  leftOut: [],
};
