import { ServiceCatalogue } from '../row';

/** Amazon Honeycode. */
export const honeycode: ServiceCatalogue = {
  service: 'honeycode',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonhoneycode.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['honeycode:BatchDeleteTableRows', 'honeycode:DeleteDomains', 'honeycode:DeregisterGroups'] },
  ],
};
