import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon SQS. */
export const sqs: ServiceCatalogue = {
  service: 'sqs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sqs:AddPermission', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['queue'], tags: true, why: 'opens the queue to another account' },
    { action: 'sqs:DeleteMessage', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['queue'], tags: true, why: 'one message; every consumer does it' },
    { action: 'sqs:DeleteQueue', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['queue'], tags: true, why: 'the queue with all messages in it' },
    { action: 'sqs:PurgeQueue', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 1, on: ['queue'], tags: true, why: 'all messages in one call; not part of daily work' },
    { action: 'sqs:RemovePermission', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['queue'], tags: true, why: 'senders or consumers lose access to the queue' },
    { action: 'sqs:SetQueueAttributes', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['queue'], tags: true, why: 'retention, dead-letter queue, encryption, policy; no key on the value' },
  ],
  leftOut: [],
};
