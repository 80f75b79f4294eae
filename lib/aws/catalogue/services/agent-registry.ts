import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Agent Registry. */
export const agentRegistry: ServiceCatalogue = {
  service: 'agent-registry',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsagentregistry.html',
  seen: '2026-11-20',
  rows: [
    { action: 'agent-registry:DeleteRegistry', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['registry'], tags: true, why: 'the registry with all records of agents and tools' },
    { action: 'agent-registry:DeleteRegistryRecord', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['registry-record'], tags: true, why: 'a published record that agents are found by' },
    { action: 'agent-registry:DeleteResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['registry'], tags: true, why: 'the policy that says who uses the registry' },
    { action: 'agent-registry:PutResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['registry'], tags: true, why: 'lets other accounts use the registry' },
  ],
  leftOut: [],
};
