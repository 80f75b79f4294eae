import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** NoSQL Database Cloud. */
export const nosql: ServiceCatalogue = {
  service: 'nosql',
  source: 'https://docs.oracle.com/en/cloud/paas/nosql-cloud/odsql/index.html',
  seen: '2026-11',
  resourceTypes: ['nosql-family', 'nosql-indexes', 'nosql-rows', 'nosql-tables'],
  rows: [
    { permission: 'NOSQL_ROWS_DELETE', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'rows of a table, one by one or by a range' },
    { permission: 'NOSQL_ROWS_READ', asset: Asset.DATABASES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'rows of a table' },
    { permission: 'NOSQL_TABLE_ALTER', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'columns dropped, time to live and limits of a table' },
    { permission: 'NOSQL_TABLE_DROP', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the table with its rows' },
    { permission: 'NOSQL_TABLE_MOVE', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the table leaves the compartment and what is denied in it' },
  ],
  byVerb: [
    { resourceType: 'nosql-indexes', verb: 'manage', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'indexes dropped; queries that need them fail' },
  ],
  leftOut: [],
  notDeniable: [],
};
