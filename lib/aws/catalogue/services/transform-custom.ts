import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Transform custom. */
export const transformCustom: ServiceCatalogue = {
  service: 'transform-custom',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awstransformcustom.html',
  seen: '2026-11-20',
  rows: [
    { action: 'transform-custom:DeleteAnalysis', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['analysis'], tags: true, why: 'the analysis of a modernization' },
    { action: 'transform-custom:DeleteCampaign', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['campaign'], tags: true, why: 'the campaign of a modernization' },
    { action: 'transform-custom:DeleteFinding', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['finding'], tags: true, why: 'the finding of a modernization' },
    { action: 'transform-custom:DeleteKnowledgeItem', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['knowledge-item'], tags: true, why: 'the knowledge item of a modernization' },
    { action: 'transform-custom:DeleteRemediation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['remediation'], tags: true, why: 'the remediation of a modernization' },
    { action: 'transform-custom:DeleteRepository', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['repository'], tags: true, why: 'the repository of a modernization' },
    { action: 'transform-custom:DeleteSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['source'], tags: true, why: 'the source of a modernization' },
    { action: 'transform-custom:DeleteTransformationPackage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['package'], tags: true, why: 'a transformation that the team taught' },
    { action: 'transform-custom:ShareTransformationPackage', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['package'], tags: true, why: 'shares a transformation with another account or organization' },
    { action: 'transform-custom:UnshareTransformationPackage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['package'], tags: true, why: 'another account loses a transformation it uses' },
  ],
  leftOut: [],
};
