import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Dialogflow. */
export const dialogflow: ServiceCatalogue = {
  service: 'dialogflow.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dialogflow',
  seen: '2026-11-20',
  rows: [
    { permission: 'dialogflow.googleapis.com/agents.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the agent that speaks to customers' },
    { permission: 'dialogflow.googleapis.com/agents.export', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'the whole agent, with what it calls' },
    { permission: 'dialogflow.googleapis.com/agents.restore', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'puts a file over the agent' },
    { permission: 'dialogflow.googleapis.com/agents.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is said to customers, and which models say it' },
    { permission: 'dialogflow.googleapis.com/companionAgents.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the agent that speaks to customers' },
    { permission: 'dialogflow.googleapis.com/companionAgents.update', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is said to customers, and which models say it' },
    { permission: 'dialogflow.googleapis.com/entityTypes.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of what the agent understands' },
    { permission: 'dialogflow.googleapis.com/entityTypes.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is said to customers' },
    { permission: 'dialogflow.googleapis.com/flows.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of what the agent understands' },
    { permission: 'dialogflow.googleapis.com/flows.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is said to customers' },
    { permission: 'dialogflow.googleapis.com/integrations.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of what the agent understands' },
    { permission: 'dialogflow.googleapis.com/integrations.update', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where conversations are sent' },
    { permission: 'dialogflow.googleapis.com/intents.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of what the agent understands' },
    { permission: 'dialogflow.googleapis.com/intents.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is said to customers' },
    { permission: 'dialogflow.googleapis.com/pages.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of what the agent understands' },
    { permission: 'dialogflow.googleapis.com/pages.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is said to customers' },
    { permission: 'dialogflow.googleapis.com/securitySettings.create', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'redaction of conversations, and how long they are kept' },
    { permission: 'dialogflow.googleapis.com/securitySettings.delete', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'redaction of conversations, and how long they are kept' },
    { permission: 'dialogflow.googleapis.com/securitySettings.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'redaction of conversations, and how long they are kept' },
    { permission: 'dialogflow.googleapis.com/transitionRouteGroups.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a part of what the agent understands' },
    { permission: 'dialogflow.googleapis.com/transitionRouteGroups.update', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is said to customers' },
    { permission: 'dialogflow.googleapis.com/webhooks.create', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where conversations are sent' },
    { permission: 'dialogflow.googleapis.com/webhooks.delete', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the agent cannot look things up any more' },
    { permission: 'dialogflow.googleapis.com/webhooks.update', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where conversations are sent' },
  ],
  leftOut: [],
  notDeniable: [],
};
