import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS DevOps Agent Service. */
export const aidevops: ServiceCatalogue = {
  service: 'aidevops',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdevopsagentservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aidevops:DeleteAgentSpace', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agentspace'], tags: true, why: 'the space with topology, knowledge and investigations' },
    { action: 'aidevops:DeleteAsset', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agentspace'], tags: true, why: 'the asset that the team gave the agent' },
    { action: 'aidevops:DeleteAssetFile', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agentspace'], tags: true, why: 'the asset file that the team gave the agent' },
    { action: 'aidevops:DeleteKnowledgeItem', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agentspace'], tags: true, why: 'the knowledge item that the team gave the agent' },
    { action: 'aidevops:DeletePrivateConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['private-connection'], tags: true, why: 'the private network path to own tools' },
    { action: 'aidevops:DeleteTrigger', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agentspace'], tags: true, why: 'the trigger that the team gave the agent' },
    { action: 'aidevops:DeregisterService', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['service'], tags: true, why: 'a connected tool with its credentials' },
    { action: 'aidevops:DisableOperatorApp', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['agentspace'], tags: true, why: 'operators lose the web app of the space' },
    { action: 'aidevops:DisassociateService', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agentspace', 'associations'], tags: true, why: 'the space loses a connected tool' },
    { action: 'aidevops:RevokeAccessToken', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['agentspace'], tags: true, why: 'a token stops working; part of normal rotation' },
  ],
  leftOut: [],
};
