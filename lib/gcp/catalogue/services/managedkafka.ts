import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Managed Kafka. */
export const managedkafka: ServiceCatalogue = {
  service: 'managedkafka.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/managedkafka',
  seen: '2026-11-20',
  rows: [
    { permission: 'managedkafka.googleapis.com/acls.create', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who may read and write topics' },
    { permission: 'managedkafka.googleapis.com/acls.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who may read and write topics: without a rule, everybody' },
    { permission: 'managedkafka.googleapis.com/acls.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who may read and write topics' },
    { permission: 'managedkafka.googleapis.com/acls.updateEntries', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'who may read and write topics' },
    { permission: 'managedkafka.googleapis.com/clusters.attachConnectCluster', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets connectors of another project work on the cluster' },
    { permission: 'managedkafka.googleapis.com/clusters.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with all topics and messages' },
    { permission: 'managedkafka.googleapis.com/clusters.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'capacity, network and keys of the cluster' },
    { permission: 'managedkafka.googleapis.com/config.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which schemas are compatible, and whether they may change' },
    { permission: 'managedkafka.googleapis.com/config.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which schemas are compatible, and whether they may change' },
    { permission: 'managedkafka.googleapis.com/connectClusters.create', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where data flows to' },
    { permission: 'managedkafka.googleapis.com/connectClusters.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'data no longer flows in or out' },
    { permission: 'managedkafka.googleapis.com/connectClusters.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where data flows to' },
    { permission: 'managedkafka.googleapis.com/connectors.create', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where data flows to' },
    { permission: 'managedkafka.googleapis.com/connectors.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'data no longer flows in or out' },
    { permission: 'managedkafka.googleapis.com/connectors.pause', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'data flows later, or not' },
    { permission: 'managedkafka.googleapis.com/connectors.restart', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'data flows later, or not' },
    { permission: 'managedkafka.googleapis.com/connectors.resume', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'data flows later, or not' },
    { permission: 'managedkafka.googleapis.com/connectors.stop', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'data flows later, or not' },
    { permission: 'managedkafka.googleapis.com/connectors.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where data flows to' },
    { permission: 'managedkafka.googleapis.com/consumerGroups.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'consumers begin again, or lose what they have not read' },
    { permission: 'managedkafka.googleapis.com/consumerGroups.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'skips what a consumer has not read' },
    { permission: 'managedkafka.googleapis.com/mode.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which schemas are compatible, and whether they may change' },
    { permission: 'managedkafka.googleapis.com/mode.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which schemas are compatible, and whether they may change' },
    { permission: 'managedkafka.googleapis.com/schemaRegistries.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'all schemas: messages cannot be read' },
    { permission: 'managedkafka.googleapis.com/subjects.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a schema: messages cannot be read' },
    { permission: 'managedkafka.googleapis.com/topics.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the topic with all messages' },
    { permission: 'managedkafka.googleapis.com/topics.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'how long messages are kept' },
    { permission: 'managedkafka.googleapis.com/versions.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a schema: messages cannot be read' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'managedkafka.googleapis.com/operations.cancel', 'managedkafka.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
