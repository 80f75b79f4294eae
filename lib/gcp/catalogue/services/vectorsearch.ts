import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Vector Search. */
export const vectorsearch: ServiceCatalogue = {
  service: 'vectorsearch.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/vectorsearch',
  seen: '2026-11-20',
  rows: [
    { permission: 'vectorsearch.googleapis.com/collections.delete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the collection with all its vectors' },
    { permission: 'vectorsearch.googleapis.com/collections.update', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'schema and settings of the collection' },
    { permission: 'vectorsearch.googleapis.com/dataObjects.delete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'vectors that searches find; applications do it' },
    { permission: 'vectorsearch.googleapis.com/dataObjects.import', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes vectors in bulk' },
    { permission: 'vectorsearch.googleapis.com/dataObjects.update', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'vectors that searches find; applications do it' },
    { permission: 'vectorsearch.googleapis.com/indexes.delete', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'searches become slow until the index is built again' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'vectorsearch.googleapis.com/operations.cancel', 'vectorsearch.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
