import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Apache Kafka APIs for Amazon MSK clusters. */
export const kafkaCluster: ServiceCatalogue = {
  service: 'kafka-cluster',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_apachekafkaapisforamazonmskclusters.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kafka-cluster:AlterCluster', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'changes access lists and cluster settings' },
    { action: 'kafka-cluster:AlterClusterDynamicConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'data', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'default retention of all topics' },
    { action: 'kafka-cluster:AlterGroup', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['group'], tags: false, why: 'overwrites the positions of a consumer group' },
    { action: 'kafka-cluster:AlterTopic', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['topic'], tags: false, why: 'changes partitions of a topic' },
    { action: 'kafka-cluster:AlterTopicDynamicConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['topic'], tags: false, why: 'a shorter retention deletes records by clock' },
    { action: 'kafka-cluster:DeleteGroup', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['group'], tags: false, why: 'the positions of a consumer group' },
    { action: 'kafka-cluster:DeleteTopic', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['topic'], tags: false, why: 'a topic with all of its records' },
  ],
  leftOut: [],
};
