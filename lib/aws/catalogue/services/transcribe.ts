import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Transcribe. */
export const transcribe: ServiceCatalogue = {
  service: 'transcribe',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazontranscribe.html',
  seen: '2026-11-20',
  rows: [
    { action: 'transcribe:DeleteCallAnalyticsCategory', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['callanalyticscategory'], tags: true, why: 'the call analytics category that teams curated' },
    { action: 'transcribe:DeleteCallAnalyticsJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['callanalyticsjob'], tags: true, why: 'the call analytics job with its transcript; applications clean up their own' },
    { action: 'transcribe:DeleteLanguageModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['languagemodel'], tags: true, why: 'a trained language model' },
    { action: 'transcribe:DeleteMedicalScribeJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['medicalscribejob'], tags: true, why: 'the medical scribe job with its transcript; applications clean up their own' },
    { action: 'transcribe:DeleteMedicalTranscriptionJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['medicaltranscriptionjob'], tags: true, why: 'the medical transcription job with its transcript; applications clean up their own' },
    { action: 'transcribe:DeleteMedicalVocabulary', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['medicalvocabulary'], tags: true, why: 'the medical vocabulary that teams curated' },
    { action: 'transcribe:DeleteTranscriptionJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['transcriptionjob'], tags: true, why: 'the transcription job with its transcript; applications clean up their own' },
    { action: 'transcribe:DeleteVocabulary', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['vocabulary'], tags: true, why: 'the vocabulary that teams curated' },
    { action: 'transcribe:DeleteVocabularyFilter', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['vocabularyfilter'], tags: true, why: 'the vocabulary filter that teams curated' },
    { action: 'transcribe:UpdateCallAnalyticsCategory', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['callanalyticscategory'], tags: true, why: 'overwrites the whole call analytics category; the old content is not kept' },
    { action: 'transcribe:UpdateMedicalVocabulary', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['medicalvocabulary'], tags: true, why: 'overwrites the whole medical vocabulary; the old content is not kept' },
    { action: 'transcribe:UpdateVocabulary', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['vocabulary'], tags: true, why: 'overwrites the whole vocabulary; the old content is not kept' },
    { action: 'transcribe:UpdateVocabularyFilter', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['vocabularyfilter'], tags: true, why: 'overwrites the whole vocabulary filter; the old content is not kept' },
  ],
  leftOut: [],
};
