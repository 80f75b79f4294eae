import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon SageMaker geospatial capabilities. */
export const sagemakerGeospatial: ServiceCatalogue = {
  service: 'sagemaker-geospatial',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemakergeospatialcapabilities.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sagemaker-geospatial:DeleteEarthObservationJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['EarthObservationJob'], tags: true, why: 'the earth observation job with results that were not exported' },
    { action: 'sagemaker-geospatial:DeleteVectorEnrichmentJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['VectorEnrichmentJob'], tags: true, why: 'the vector enrichment job with results that were not exported' },
  ],
  leftOut: [
    { why: 'the job can be run again', actions: ['sagemaker-geospatial:StopEarthObservationJob', 'sagemaker-geospatial:StopVectorEnrichmentJob'] },
  ],
};
