import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Kinesis Firehose. */
export const firehose: ServiceCatalogue = {
  service: 'firehose',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisfirehose.html',
  seen: '2026-11-20',
  rows: [
    { action: 'firehose:DeleteDeliveryStream', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['deliverystream'], tags: true, why: 'what is still in the buffer; stack updates replace the stream' },
    { action: 'firehose:StopDeliveryStreamEncryption', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['deliverystream'], tags: true, why: 'buffered records are stored unencrypted' },
    { action: 'firehose:UpdateDestination', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['deliverystream'], tags: true, why: 'records go elsewhere or backup of failed ones stops; no key on the value' },
  ],
  leftOut: [],
};
