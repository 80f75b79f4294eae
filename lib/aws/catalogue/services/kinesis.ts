import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Kinesis Data Streams. */
export const kinesis: ServiceCatalogue = {
  service: 'kinesis',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisdatastreams.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kinesis:DecreaseStreamRetentionPeriod', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['stream'], tags: true, why: 'older records become unreadable at once' },
    { action: 'kinesis:DeleteChannel', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['channel'], tags: true, why: 'delivery of a stream to its destination' },
    { action: 'kinesis:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['consumer', 'stream'], tags: true, why: 'other accounts lose access to the stream' },
    { action: 'kinesis:DeleteStream', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['stream'], tags: true, why: 'the stream with all records in it' },
    { action: 'kinesis:DeregisterStreamConsumer', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['consumer'], tags: true, why: 'a consumer loses its pipe; client libraries do it at runtime' },
    { action: 'kinesis:DisableEnhancedMonitoring', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shard metrics behind alarms disappear; stack updates call it' },
    { action: 'kinesis:MergeShards', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 1, on: ['stream'], tags: true, why: 'halves the capacity of shards; scalers do it' },
    { action: 'kinesis:PutResourcePolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['consumer', 'stream'], tags: true, why: 'opens the stream to another account' },
    { action: 'kinesis:StopStreamEncryption', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['kmsKey', 'stream'], tags: true, why: 'new records are stored unencrypted' },
  ],
  leftOut: [
    { why: 'records are kept longer', actions: ['kinesis:IncreaseStreamRetentionPeriod'] },
  ],
};
