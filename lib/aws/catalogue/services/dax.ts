import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon DynamoDB Accelerator (DAX). */
export const dax: ServiceCatalogue = {
  service: 'dax',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodbaccelerator.html',
  seen: '2026-11-20',
  rows: [
    { action: 'dax:BatchWriteItem', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['application'], tags: false, why: 'deletes or replaces items through the cache; daily application work' },
    { action: 'dax:DecreaseReplicationFactor', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: false, why: 'removes cache nodes; part of scaling by stack update' },
    { action: 'dax:DeleteCluster', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['application'], tags: false, why: 'the cache in front of a table; the whole read load falls on the table' },
    { action: 'dax:DeleteItem', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['application'], tags: false, why: 'deletes an item through the cache; daily application work' },
    { action: 'dax:DeleteParameterGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'cache settings; stack updates replace them' },
    { action: 'dax:DeleteSubnetGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'where cache nodes may be placed; stack updates replace it' },
    { action: 'dax:RebootNode', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: false, why: 'interrupts a node and empties its cache' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['dax:PutItem', 'dax:UpdateItem'] },
  ],
};
