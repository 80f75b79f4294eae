import { ServiceCatalogue } from '../row';

/** Amazon Lookout for Metrics. */
export const lookoutmetrics: ServiceCatalogue = {
  service: 'lookoutmetrics',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonlookoutformetrics.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['lookoutmetrics:DeactivateAnomalyDetector', 'lookoutmetrics:DeleteAlert', 'lookoutmetrics:DeleteAnomalyDetector'] },
  ],
};
