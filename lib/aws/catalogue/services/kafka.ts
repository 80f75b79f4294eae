import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Managed Streaming for Apache Kafka. */
export const kafka: ServiceCatalogue = {
  service: 'kafka',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedstreamingforapachekafka.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kafka:BatchDisassociateScramSecret', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'applications can no longer log in; stack updates call it' },
    { action: 'kafka:DeleteChannel', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['channel', 'cluster'], tags: true, why: 'delivery of topics to their destination' },
    { action: 'kafka:DeleteCluster', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cluster'], tags: true, why: 'the cluster with all topics' },
    { action: 'kafka:DeleteClusterPolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'other accounts lose access to the cluster' },
    { action: 'kafka:DeleteConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['configuration'], tags: false, why: 'broker settings; stack updates replace them' },
    { action: 'kafka:DeleteReplicator', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['replicator'], tags: true, why: 'the other cluster no longer receives copies; stack updates replace it' },
    { action: 'kafka:DeleteTopic', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['topic'], tags: false, why: 'a topic with all of its records' },
    { action: 'kafka:DeleteVpcConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['vpc-connection'], tags: true, why: 'the private path of clients; stack updates replace it' },
    { action: 'kafka:PutClusterPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['cluster'], tags: true, why: 'opens the cluster to other accounts' },
    { action: 'kafka:RebootBroker', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'interrupts a broker' },
    { action: 'kafka:UpdateClusterConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster', 'configuration'], tags: true, why: 'a shorter default retention deletes records by clock' },
    { action: 'kafka:UpdateConnectivity', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'can give brokers public addresses; no key on the value' },
    { action: 'kafka:UpdateMonitoring', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'broker logs and metrics off; no key on the value' },
    { action: 'kafka:UpdateReplicationInfo', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['replicator'], tags: true, why: 'takes topics out of replication' },
    { action: 'kafka:UpdateSecurity', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'TLS or authentication off; no key on the value' },
    { action: 'kafka:UpdateTopic', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['topic'], tags: false, why: 'a shorter retention deletes records by clock' },
  ],
  leftOut: [],
};
