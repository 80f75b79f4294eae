import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon SimpleDB. */
export const sdb: ServiceCatalogue = {
  service: 'sdb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpledb.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sdb:BatchDeleteAttributes', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['domain'], tags: false, why: 'deletes items in bulk; daily application work' },
    { action: 'sdb:BatchPutAttributes', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domain'], tags: false, why: 'can replace attributes in bulk' },
    { action: 'sdb:DeleteAttributes', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['domain'], tags: false, why: 'deletes an item; daily application work' },
    { action: 'sdb:DeleteDomain', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['domain'], tags: false, why: 'the domain with all items' },
    { action: 'sdb:PutAttributes', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['domain'], tags: false, why: 'can replace attributes of an item' },
  ],
  leftOut: [],
};
