import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Simple Workflow Service. */
export const swf: ServiceCatalogue = {
  service: 'swf',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleworkflowservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'swf:DeleteActivityType', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'a type that workflows need; must be deprecated first' },
    { action: 'swf:DeleteWorkflowType', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'a type that starters need; must be deprecated first' },
    { action: 'swf:DeprecateDomain', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'no new workflow can start in the domain' },
    { action: 'swf:TerminateWorkflowExecution', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['domain'], tags: true, why: 'ends a running production workflow' },
  ],
  leftOut: [
    { why: 'a decision of the running workflow itself', actions: ['swf:CancelWorkflowExecution', 'swf:CompleteWorkflowExecution', 'swf:ContinueAsNewWorkflowExecution', 'swf:FailWorkflowExecution'] },
  ],
};
