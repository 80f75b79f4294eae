import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Kendra. */
export const kendra: ServiceCatalogue = {
  service: 'kendra',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkendra.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kendra:BatchDeleteDocument', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['index'], tags: true, why: 'documents in bulk; connectors do it daily' },
    { action: 'kendra:BatchDeleteFeaturedResultsSet', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['featured-results-set', 'index'], tags: true, why: 'results promoted by editors' },
    { action: 'kendra:BatchPutDocument', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['index'], tags: true, why: 'overwrites documents and their access lists' },
    { action: 'kendra:DeleteAccessControlConfiguration', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['access-control-configuration', 'index'], tags: true, why: 'access rules of documents' },
    { action: 'kendra:DeleteDataSource', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['data-source', 'index'], tags: true, why: 'a connector and its documents; stack updates replace it' },
    { action: 'kendra:DeleteExperience', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['experience', 'index'], tags: true, why: 'a search application' },
    { action: 'kendra:DeleteFaq', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['faq', 'index'], tags: true, why: 'questions and answers; stack updates replace them' },
    { action: 'kendra:DeleteIndex', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['index'], tags: true, why: 'the index with all documents and tuning' },
    { action: 'kendra:DeletePrincipalMapping', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['data-source', 'index'], tags: true, why: 'group membership used for filtering; sync jobs do it' },
    { action: 'kendra:DeleteQuerySuggestionsBlockList', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['index', 'query-suggestions-block-list'], tags: true, why: 'words that must not be suggested' },
    { action: 'kendra:DeleteThesaurus', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['index', 'thesaurus'], tags: true, why: 'synonyms of the index' },
    { action: 'kendra:DisassociateEntitiesFromExperience', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['experience', 'index'], tags: true, why: 'users lose the search application' },
    { action: 'kendra:DisassociatePersonasFromEntities', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['experience', 'index'], tags: true, why: 'users lose rights in the search application' },
    { action: 'kendra:StopDataSourceSyncJob', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['data-source', 'index'], tags: true, why: 'the index goes stale' },
    { action: 'kendra:UpdateIndex', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['index'], tags: true, why: 'access filtering of results by user; no key on the value' },
  ],
  leftOut: [
    { why: 'suggestions are learnt again from queries', actions: ['kendra:ClearQuerySuggestions'] },
  ],
};
