import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Budget Service. */
export const budgets: ServiceCatalogue = {
  service: 'budgets',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'budgets:CreateBudgetAction', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['budgetAction'], tags: true, why: 'attaches policies or stops servers with a role' },
    { action: 'budgets:DeleteBudgetAction', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['budgetAction'], tags: true, why: 'brake that stops overspending; CloudFormation resource' },
    { action: 'budgets:ExecuteBudgetAction', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['budgetAction'], tags: true, why: 'attaches the policy or stops the servers now' },
    { action: 'budgets:ModifyBudget', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['budget'], tags: true, why: 'raises or deletes a budget; CloudFormation calls it' },
    { action: 'budgets:UpdateBudgetAction', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['budgetAction'], tags: true, why: 'changes which policy is attached to whom' },
  ],
  leftOut: [],
};
