import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Launch Wizard. */
export const launchwizard: ServiceCatalogue = {
  service: 'launchwizard',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslaunchwizard.html',
  seen: '2026-11-20',
  rows: [
    { action: 'launchwizard:CreateDeployment', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['deployment'], tags: true, why: 'deploys a workload with its roles' },
    { action: 'launchwizard:DeleteAdditionalNode', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'a node of the deployed workload' },
    { action: 'launchwizard:DeleteApp', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the deployed workload with its stack' },
    { action: 'launchwizard:DeleteDeployment', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['deployment'], tags: true, why: 'the deployed workload with its stack' },
    { action: 'launchwizard:DeleteSettingsSet', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the saved settings of deployments' },
    { action: 'launchwizard:StartProvisioning', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'deploys a workload with its roles' },
    { action: 'launchwizard:UpdateDeployment', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['deployment'], tags: true, why: 'changes a deployed workload with its roles' },
  ],
  leftOut: [],
};
