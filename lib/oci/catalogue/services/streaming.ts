import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Streaming. */
export const streaming: ServiceCatalogue = {
  service: 'streaming',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/streamingpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['connect-harness', 'connect-harnesses', 'stream-family', 'stream-pools', 'stream-pull', 'stream-push', 'streams'],
  rows: [
    { permission: 'CONNECT_HARNESS_DELETE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'Kafka Connect loses where it keeps its state' },
    { permission: 'CONNECT_HARNESS_MOVE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the harness leaves the compartment and what is denied in it' },
    { permission: 'CONNECT_HARNESS_UPDATE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'tags of where Kafka Connect keeps its state' },
    { permission: 'STREAM_CONSUME', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'messages; and moves the cursor of a group of consumers' },
    { permission: 'STREAM_DELETE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the stream with the messages in it' },
    { permission: 'STREAM_MOVE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the stream leaves the compartment and what is denied in it' },
    { permission: 'STREAM_POOL_DELETE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the pool with its streams' },
    { permission: 'STREAM_POOL_MOVE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the pool leaves the compartment and what is denied in it' },
    { permission: 'STREAM_POOL_UPDATE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'key, retention, partitions and endpoint of streams' },
    { permission: 'STREAM_PRODUCE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'messages that consumers take for true' },
    { permission: 'STREAM_UPDATE', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'to which pool a stream belongs' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
