import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS FinOps Agent. */
export const finopsAgent: ServiceCatalogue = {
  service: 'finops-agent',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsfinopsagent.html',
  seen: '2026-11-20',
  rows: [
    { action: 'finops-agent:DeleteAgentSpace', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the workspace with documents and automations' },
    { action: 'finops-agent:DeleteArtifact', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the artifact of the workspace' },
    { action: 'finops-agent:DeleteAutomation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the automation of the workspace' },
    { action: 'finops-agent:DeleteConnection', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the connection of the workspace' },
    { action: 'finops-agent:DeleteDocument', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the document of the workspace' },
    { action: 'finops-agent:DeleteIntegration', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the integration of the workspace' },
  ],
  leftOut: [],
};
