import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudSearch. */
export const cloudsearch: ServiceCatalogue = {
  service: 'cloudsearch',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudsearch.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cloudsearch:DeleteAnalysisScheme', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domain'], tags: false, why: 'synonyms and stop words of the index' },
    { action: 'cloudsearch:DeleteDomain', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['domain'], tags: false, why: 'the domain with all documents' },
    { action: 'cloudsearch:DeleteExpression', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domain'], tags: false, why: 'a ranking expression that queries name' },
    { action: 'cloudsearch:DeleteIndexField', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domain'], tags: false, why: 'a field with what is indexed in it' },
    { action: 'cloudsearch:DeleteSuggester', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['domain'], tags: false, why: 'a suggester that queries name' },
    { action: 'cloudsearch:UpdateServiceAccessPolicies', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: false, why: 'who may search and change documents' },
    { action: 'cloudsearch:document', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domain'], tags: false, why: 'uploads and deletes documents in one verb' },
  ],
  leftOut: [],
};
