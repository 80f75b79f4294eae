import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Q in Connect. */
export const wisdom: ServiceCatalogue = {
  service: 'wisdom',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqinconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'wisdom:DeactivateMessageTemplate', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['KnowledgeBase', 'MessageTemplate'], tags: true, why: 'agents can no longer send the template' },
    { action: 'wisdom:DeleteAIAgent', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AIAgent'], tags: true, why: 'the AI agent with its settings' },
    { action: 'wisdom:DeleteAIAgentVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AIAgent'], tags: true, why: 'a version; stacks replace versions on every change' },
    { action: 'wisdom:DeleteAIGuardrail', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['AIGuardrail'], tags: true, why: 'the guardrail of the assistant with all versions' },
    { action: 'wisdom:DeleteAIGuardrailVersion', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AIGuardrail'], tags: true, why: 'a version; stacks replace versions on every change' },
    { action: 'wisdom:DeleteAIPrompt', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AIPrompt'], tags: true, why: 'the AI prompt with its settings' },
    { action: 'wisdom:DeleteAIPromptVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AIPrompt'], tags: true, why: 'a version; stacks replace versions on every change' },
    { action: 'wisdom:DeleteAssistant', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Assistant'], tags: true, why: 'the assistant with its sessions' },
    { action: 'wisdom:DeleteAssistantAssociation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AssistantAssociation'], tags: true, why: 'the assistant association with its settings' },
    { action: 'wisdom:DeleteContent', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Content', 'KnowledgeBase'], tags: true, why: 'a document of the knowledge base; sync code calls it' },
    { action: 'wisdom:DeleteContentAssociation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['Content', 'ContentAssociation', 'KnowledgeBase'], tags: true, why: 'the link from a document to a step guide' },
    { action: 'wisdom:DeleteImportJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['KnowledgeBase'], tags: true, why: 'the record of an import' },
    { action: 'wisdom:DeleteKnowledgeBase', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['KnowledgeBase'], tags: true, why: 'the knowledge base with all content' },
    { action: 'wisdom:DeleteMessageTemplate', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['KnowledgeBase', 'MessageTemplate'], tags: true, why: 'the message template with its settings' },
    { action: 'wisdom:DeleteMessageTemplateAttachment', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['KnowledgeBase', 'MessageTemplate'], tags: true, why: 'a file of a message template; supervisors edit them' },
    { action: 'wisdom:DeleteQuickResponse', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['KnowledgeBase', 'QuickResponse'], tags: true, why: 'a quick response; supervisors edit them every day' },
    { action: 'wisdom:RemoveAssistantAIAgent', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Assistant'], tags: true, why: 'unsets the assistant AI agent; configuration that is set again' },
    { action: 'wisdom:RemoveKnowledgeBaseTemplateUri', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['KnowledgeBase'], tags: true, why: 'unsets the knowledge base template uri; configuration that is set again' },
  ],
  leftOut: [
    { why: 'acknowledges recommendations; part of the normal flow', actions: ['wisdom:NotifyRecommendationsReceived'] },
  ],
};
