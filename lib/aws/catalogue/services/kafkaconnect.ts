import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Managed Streaming for Kafka Connect. */
export const kafkaconnect: ServiceCatalogue = {
  service: 'kafkaconnect',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedstreamingforkafkaconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kafkaconnect:DeleteConnector', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connector'], tags: true, why: 'a connector; stack updates replace it' },
    { action: 'kafkaconnect:DeleteCustomPlugin', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['custom plugin'], tags: true, why: 'code of connectors; stack updates replace it' },
    { action: 'kafkaconnect:DeleteWorkerConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['worker configuration'], tags: true, why: 'worker settings; stack updates replace them' },
  ],
  leftOut: [],
};
