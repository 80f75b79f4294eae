import { ServiceCatalogue } from '../row';

/** AWS IoT Analytics. */
export const iotanalytics: ServiceCatalogue = {
  service: 'iotanalytics',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotanalytics.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['iotanalytics:DeleteChannel', 'iotanalytics:DeleteDataset', 'iotanalytics:DeleteDatasetContent', 'iotanalytics:DeleteDatastore', 'iotanalytics:DeletePipeline'] },
  ],
};
