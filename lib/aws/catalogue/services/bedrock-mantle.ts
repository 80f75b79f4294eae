import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Bedrock Powered by AWS Mantle. */
export const bedrockMantle: ServiceCatalogue = {
  service: 'bedrock-mantle',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockpoweredbyawsmantle.html',
  seen: '2026-11-20',
  rows: [
    { action: 'bedrock-mantle:ArchiveProject', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['project'], tags: true, why: 'closes a project with all its keys and callers' },
    { action: 'bedrock-mantle:DeleteCustomizedModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['customized-model'], tags: true, why: 'a customized model; the training has to be paid for again' },
    { action: 'bedrock-mantle:DeleteFile', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['project'], tags: true, why: 'an uploaded file; applications delete their own' },
    { action: 'bedrock-mantle:DeleteInference', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['project'], tags: true, why: 'one stored inference request and its answer' },
    { action: 'bedrock-mantle:DeleteReservation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project', 'reservation'], tags: true, why: 'reserved capacity that may not be available again' },
    { action: 'bedrock-mantle:DisassociateCustomizedModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customized-model', 'project'], tags: true, why: 'a project loses the customized model it calls' },
    { action: 'bedrock-mantle:PutAccountDataRetention', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'changes for the whole account what is kept of prompts and answers' },
  ],
  leftOut: [],
};
