import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon OpenSearch Ingestion. */
export const osis: ServiceCatalogue = {
  service: 'osis',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonopensearchingestion.html',
  seen: '2026-11-20',
  rows: [
    { action: 'osis:DeletePipeline', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline'], tags: true, why: 'an ingestion pipeline and what is still in its buffer; stack updates replace it' },
    { action: 'osis:DeletePipelineEndpoint', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline-endpoint'], tags: true, why: 'the private path of producers' },
    { action: 'osis:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline'], tags: true, why: 'producers in other accounts lose access' },
    { action: 'osis:PutResourcePolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline'], tags: true, why: 'lets other accounts send into the pipeline' },
    { action: 'osis:RevokePipelineEndpointConnections', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pipeline'], tags: true, why: 'cuts producers off' },
    { action: 'osis:StopPipeline', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['pipeline'], tags: true, why: 'ingestion stops' },
  ],
  leftOut: [],
};
