import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Chatbot. */
export const chatbot: ServiceCatalogue = {
  service: 'chatbot',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awschatbot.html',
  seen: '2026-11-20',
  rows: [
    { action: 'chatbot:DeleteChimeWebhookConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['ChatbotConfiguration'], tags: true, why: 'the chime webhook configuration; alarms no longer reach the channel' },
    { action: 'chatbot:DeleteCustomAction', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['custom-action'], tags: true, why: 'a button that operators act on alarms with' },
    { action: 'chatbot:DeleteMicrosoftTeamsChannelConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['ChatbotConfiguration'], tags: true, why: 'the microsoft teams channel configuration; alarms no longer reach the channel' },
    { action: 'chatbot:DeleteMicrosoftTeamsConfiguredTeam', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'alarms no longer reach any channel of the team' },
    { action: 'chatbot:DeleteMicrosoftTeamsUserIdentity', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the role that a chat user acts with' },
    { action: 'chatbot:DeleteSlackChannelConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['ChatbotConfiguration'], tags: true, why: 'the slack channel configuration; alarms no longer reach the channel' },
    { action: 'chatbot:DeleteSlackUserIdentity', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the role that a chat user acts with' },
    { action: 'chatbot:DeleteSlackWorkspaceAuthorization', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'alarms no longer reach any channel of the workspace' },
    { action: 'chatbot:DisassociateFromConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ChatbotConfiguration', 'custom-action'], tags: true, why: 'takes a custom action off a channel; stack updates do it' },
  ],
  leftOut: [],
};
