import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Keyspaces (for Apache Cassandra). */
export const cassandra: ServiceCatalogue = {
  service: 'cassandra',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkeyspaces.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cassandra:Alter', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['keyspace', 'table'], tags: true, why: 'point-in-time recovery off or a default TTL; no key on the value' },
    { action: 'cassandra:AlterMultiRegionResource', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['keyspace', 'table'], tags: true, why: 'the same settings in every Region' },
    { action: 'cassandra:Drop', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['keyspace', 'table'], tags: true, why: 'a keyspace or table with all rows' },
    { action: 'cassandra:DropMultiRegionResource', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['keyspace', 'table'], tags: true, why: 'a keyspace or table with all rows in every Region' },
    { action: 'cassandra:Modify', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['table'], tags: true, why: 'INSERT, UPDATE and DELETE in one verb; daily application work' },
    { action: 'cassandra:ModifyMultiRegionResource', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['table'], tags: true, why: 'the same in every Region' },
  ],
  leftOut: [],
};
