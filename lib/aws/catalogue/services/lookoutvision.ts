import { ServiceCatalogue } from '../row';

/** Amazon Lookout for Vision. */
export const lookoutvision: ServiceCatalogue = {
  service: 'lookoutvision',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonlookoutforvision.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['lookoutvision:DeleteDataset', 'lookoutvision:DeleteModel', 'lookoutvision:DeleteProject', 'lookoutvision:StopModel'] },
  ],
};
