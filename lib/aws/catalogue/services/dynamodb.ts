import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon DynamoDB. */
export const dynamodb: ServiceCatalogue = {
  service: 'dynamodb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html',
  seen: '2026-11-20',
  rows: [
    { action: 'dynamodb:BatchWriteItem', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['table'], tags: true, why: 'deletes or replaces 25 items a call; applications do it all day' },
    { action: 'dynamodb:DeleteBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['backup'], tags: false, why: 'an on-demand backup of a table' },
    { action: 'dynamodb:DeleteGlobalTableWitness', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['table'], tags: true, why: 'takes the witness that keeps a multi-Region table consistent' },
    { action: 'dynamodb:DeleteItem', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['table'], tags: true, why: 'one item; applications do it all day' },
    { action: 'dynamodb:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['stream', 'table'], tags: true, why: 'other accounts lose access to the table; stack updates call it' },
    { action: 'dynamodb:DeleteTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['table'], tags: true, why: 'the table with all of its items' },
    { action: 'dynamodb:DeleteTableReplica', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['table'], tags: true, why: 'a Region of a global table with all of its items' },
    { action: 'dynamodb:DisableKinesisStreamingDestination', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['table'], tags: true, why: 'changes of the table no longer reach the stream; part of stack updates' },
    { action: 'dynamodb:ExportTableToPointInTime', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 1, on: ['table'], tags: true, why: 'copies the whole table to a bucket, of another account too' },
    { action: 'dynamodb:PartiQLDelete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['table'], tags: true, why: 'deletes items by SQL; applications do it all day' },
    { action: 'dynamodb:PutResourcePolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['stream', 'table'], tags: true, why: 'opens a table or stream to another account' },
    { action: 'dynamodb:UpdateAbacStatus', asset: Asset.IDENTITY, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'switches tag conditions on tables on or off for the whole account' },
    { action: 'dynamodb:UpdateContinuousBackups', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['table'], tags: true, why: 'switches point-in-time recovery off; no key on the value' },
    { action: 'dynamodb:UpdateGlobalTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['global-table', 'table'], tags: true, why: 'removes replicas; the same call adds them' },
    { action: 'dynamodb:UpdateTable', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['table'], tags: true, why: 'deletion protection off, replicas removed; no key on the value' },
    { action: 'dynamodb:UpdateTimeToLive', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['table'], tags: true, why: 'a TTL attribute expires items by clock; no key on the value' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['dynamodb:PartiQLUpdate', 'dynamodb:PutItem', 'dynamodb:UpdateItem'] },
  ],
};
