import { ServiceCatalogue } from '../row';

/** Amazon API Gateway. */
export const executeApi: ServiceCatalogue = {
  service: 'execute-api',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigateway.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the API cache refills on the next request', actions: ['execute-api:InvalidateCache'] },
  ],
};
