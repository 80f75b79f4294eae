import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Compute Optimizer Automation. */
export const acoAutomation: ServiceCatalogue = {
  service: 'aco-automation',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscomputeoptimizerautomation.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aco-automation:CreateAutomationRule', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'recommendations are carried out by clock, up to deleting volumes' },
    { action: 'aco-automation:DeleteAutomationRule', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AutomationRule'], tags: true, why: 'the rule that carries out cost recommendations' },
    { action: 'aco-automation:DisassociateAccounts', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'member accounts leave the central automation' },
    { action: 'aco-automation:RollbackAutomationEvent', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'undoes a change that was carried out' },
    { action: 'aco-automation:StartAutomationEvent', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'carries out a recommendation, up to deleting volumes' },
    { action: 'aco-automation:UpdateAutomationRule', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['AutomationRule'], tags: true, why: 'widens what is carried out by clock' },
  ],
  leftOut: [],
};
