import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Q Business. */
export const qbusiness: ServiceCatalogue = {
  service: 'qbusiness',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html',
  seen: '2026-11-20',
  rows: [
    { action: 'qbusiness:AssociatePermission', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'lets a partner application read the index' },
    { action: 'qbusiness:BatchDeleteDocument', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['application', 'index'], tags: true, why: 'documents of the index; custom connectors call it' },
    { action: 'qbusiness:DeleteApplication', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['application'], tags: true, why: 'the application with index, conversations and users' },
    { action: 'qbusiness:DeleteAttachment', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'a file in a chat; users delete their own' },
    { action: 'qbusiness:DeleteChatControlsConfiguration', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'takes blocked words, topic rules and other guardrails off the chat' },
    { action: 'qbusiness:DeleteChatResponseConfiguration', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application', 'chat-response-configuration'], tags: true, why: 'the chat response configuration of the application, with its settings' },
    { action: 'qbusiness:DeleteConversation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'a chat; users delete their own' },
    { action: 'qbusiness:DeleteDataAccessor', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application', 'data-accessor'], tags: true, why: 'the access of a partner application, with its policy' },
    { action: 'qbusiness:DeleteDataSource', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['application', 'data-source', 'index'], tags: true, why: 'a source with everything that was crawled from it' },
    { action: 'qbusiness:DeleteGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application', 'index'], tags: true, why: 'a group of the access lists; connectors keep them in step' },
    { action: 'qbusiness:DeleteIndex', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['application', 'index'], tags: true, why: 'the index with all crawled documents' },
    { action: 'qbusiness:DeleteIntegration', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application', 'integration'], tags: true, why: 'the integration of the application, with its settings' },
    { action: 'qbusiness:DeletePlugin', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application', 'plugin'], tags: true, why: 'the plugin of the application, with its settings' },
    { action: 'qbusiness:DeleteRetriever', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application', 'retriever'], tags: true, why: 'the retriever of the application, with its settings' },
    { action: 'qbusiness:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'the identity mapping of a user; connectors keep them in step' },
    { action: 'qbusiness:DeleteWebExperience', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application', 'web-experience'], tags: true, why: 'the web experience of the application, with its settings' },
    { action: 'qbusiness:DisableAclOnDataSource', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'documents are indexed without their access lists, readable by every user' },
    { action: 'qbusiness:DisassociatePermission', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'a statement of the application policy; stacks add and remove them' },
    { action: 'qbusiness:PutResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'lets other accounts read the application' },
  ],
  leftOut: [
    { why: 'the sync runs again on schedule', actions: ['qbusiness:StopDataSourceSyncJob'] },
  ],
};
