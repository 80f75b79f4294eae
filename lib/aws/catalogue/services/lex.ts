import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Lex V2. */
export const lex: ServiceCatalogue = {
  service: 'lex',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonlexv2.html',
  seen: '2026-11-20',
  rows: [
    { action: 'lex:BatchDeleteCustomVocabularyItem', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot'], tags: true, why: 'words of the custom vocabulary; bot builds add and remove them' },
    { action: 'lex:CreateResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'bot alias'], tags: true, why: 'lets other accounts use a bot' },
    { action: 'lex:CreateResourcePolicyStatement', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'bot alias'], tags: true, why: 'lets another account use a bot' },
    { action: 'lex:DeleteBot', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['bot', 'bot alias', 'bot version'], tags: true, why: 'the bot with all versions, intents and aliases' },
    { action: 'lex:DeleteBotAlias', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot alias'], tags: true, why: 'the bot alias, kept as code with the bot' },
    { action: 'lex:DeleteBotAnalyzerRecommendation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['bot'], tags: true, why: 'a generated recommendation; it can be generated again' },
    { action: 'lex:DeleteBotChannel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot'], tags: true, why: 'the bot channel, kept as code with the bot' },
    { action: 'lex:DeleteBotChannelAssociation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['channel'], tags: true, why: 'the bot channel association, kept as code with the bot' },
    { action: 'lex:DeleteBotLocale', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot'], tags: true, why: 'a language of the bot; a stack update of the bot drops and adds it' },
    { action: 'lex:DeleteBotReplica', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['bot'], tags: true, why: 'the copy in the second Region, the way out of an outage' },
    { action: 'lex:DeleteBotVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'bot version'], tags: true, why: 'a bot version; stacks replace versions on every change' },
    { action: 'lex:DeleteCustomVocabulary', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot'], tags: true, why: 'the custom vocabulary, kept as code with the bot' },
    { action: 'lex:DeleteExport', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['bot', 'test set'], tags: true, why: 'a finished export file' },
    { action: 'lex:DeleteImport', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['bot', 'test set'], tags: true, why: 'the record of an import' },
    { action: 'lex:DeleteIntent', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'intent version'], tags: true, why: 'an intent; a stack update of the bot drops and adds intents' },
    { action: 'lex:DeleteIntentVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['intent version'], tags: false, why: 'an intent; a stack update of the bot drops and adds intents' },
    { action: 'lex:DeleteResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'bot alias'], tags: true, why: 'the policy of a bot or a statement of it; stacks put and remove it' },
    { action: 'lex:DeleteResourcePolicyStatement', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'bot alias'], tags: true, why: 'the policy of a bot or a statement of it; stacks put and remove it' },
    { action: 'lex:DeleteSession', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['bot alias', 'bot version'], tags: true, why: 'one conversation; applications end their own' },
    { action: 'lex:DeleteSlot', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot'], tags: true, why: 'a slot or slot type; a stack update of the bot drops and adds them' },
    { action: 'lex:DeleteSlotType', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'slottype version'], tags: true, why: 'a slot or slot type; a stack update of the bot drops and adds them' },
    { action: 'lex:DeleteSlotTypeVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['slottype version'], tags: false, why: 'a slot or slot type; a stack update of the bot drops and adds them' },
    { action: 'lex:DeleteTestSet', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['test set'], tags: true, why: 'the recorded conversations a bot is tested against' },
    { action: 'lex:DeleteUtterances', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['bot', 'bot version'], tags: true, why: 'what a user said; applications erase it on request' },
    { action: 'lex:UpdateResourcePolicy', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bot', 'bot alias'], tags: true, why: 'replaces the policy that says who uses a bot' },
  ],
  leftOut: [
    { why: 'the analysis can be run again', actions: ['lex:StopBotAnalyzer', 'lex:StopBotRecommendation'] },
  ],
};
