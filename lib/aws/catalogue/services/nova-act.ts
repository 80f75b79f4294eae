import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Nova Act. */
export const novaAct: ServiceCatalogue = {
  service: 'nova-act',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonnovaact.html',
  seen: '2026-11-20',
  rows: [
    { action: 'nova-act:DeleteWorkflowDefinition', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workflow-definition'], tags: false, why: 'the workflow with all runs and resources' },
    { action: 'nova-act:DeleteWorkflowRun', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workflow-definition', 'workflow-run'], tags: false, why: 'ends and removes one run with its sessions' },
  ],
  leftOut: [],
};
