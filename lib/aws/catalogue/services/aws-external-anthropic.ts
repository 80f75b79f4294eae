import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Claude Platform on AWS. */
export const awsExternalAnthropic: ServiceCatalogue = {
  service: 'aws-external-anthropic',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_claudeplatformonaws.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aws-external-anthropic:ArchiveAgent', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'puts a managed agent out of use' },
    { action: 'aws-external-anthropic:ArchiveEnvironment', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'puts an environment out of use' },
    { action: 'aws-external-anthropic:ArchiveMemoryStore', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspace'], tags: true, why: 'puts a memory store out of use; nothing in the API brings it back' },
    { action: 'aws-external-anthropic:ArchiveSession', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'closes one agent session; applications close their own' },
    { action: 'aws-external-anthropic:ArchiveVault', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspace'], tags: true, why: 'puts a credential vault out of use; nothing in the API brings it back' },
    { action: 'aws-external-anthropic:ArchiveWorkspace', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['workspace'], tags: true, why: 'closes a workspace with its keys; nothing in the API opens it again' },
    { action: 'aws-external-anthropic:AssumeConsole', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'console access to the Claude Platform account' },
    { action: 'aws-external-anthropic:DeleteBatchInference', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'a batch with its results; applications clean up their own' },
    { action: 'aws-external-anthropic:DeleteEnvironment', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'the environment managed agents run in, kept as code' },
    { action: 'aws-external-anthropic:DeleteFile', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['workspace'], tags: true, why: 'a file of the workspace; applications delete their own' },
    { action: 'aws-external-anthropic:DeleteMemoryStore', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['workspace'], tags: true, why: 'everything managed agents remember' },
    { action: 'aws-external-anthropic:DeleteSession', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'the history of one agent session' },
    { action: 'aws-external-anthropic:DeleteSkill', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'a skill that agents of the workspace load' },
    { action: 'aws-external-anthropic:DeleteVault', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['workspace'], tags: true, why: 'the credential vault with all stored credentials' },
    { action: 'aws-external-anthropic:DeleteWebhook', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'the webhook that events are delivered to' },
    { action: 'aws-external-anthropic:RotateWebhookSecret', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'the old signing secret stops working at once' },
    { action: 'aws-external-anthropic:UpdateSkill', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workspace'], tags: true, why: 'one action for publishing and for deleting skill versions' },
    { action: 'aws-external-anthropic:UpdateVault', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['workspace'], tags: true, why: 'overwrites stored credentials' },
  ],
  leftOut: [],
};
