import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon ARC Region switch. */
export const arcRegionSwitch: ServiceCatalogue = {
  service: 'arc-region-switch',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonarcregionswitch.html',
  seen: '2026-11-20',
  rows: [
    { action: 'arc-region-switch:ApprovePlanExecutionStep', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['plan'], tags: true, why: 'approves a failover step that waits for a human' },
    { action: 'arc-region-switch:CancelPlanExecution', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['plan'], tags: true, why: 'failover stops half way; operators do it' },
    { action: 'arc-region-switch:DeletePlan', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['plan'], tags: true, why: 'recovery plan needed when a Region fails; CloudFormation resource' },
    { action: 'arc-region-switch:DeleteResourcePolicy', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'accounts that share the plan lose it' },
    { action: 'arc-region-switch:PutResourcePolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets other accounts use the recovery plan' },
    { action: 'arc-region-switch:StartPlanExecution', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['plan'], tags: true, why: 'moves production to another Region with the plan role' },
    { action: 'arc-region-switch:UpdatePlan', asset: Asset.NETWORK, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['plan'], tags: true, why: 'changes what the plan role does' },
  ],
  leftOut: [],
};
