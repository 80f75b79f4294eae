import { ServiceCatalogue } from '../row';

/** Amazon OpenSearch. */
export const opensearch: ServiceCatalogue = {
  service: 'opensearch',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonopensearch.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'a tuning job; indices are untouched', actions: ['opensearch:DeleteAutoOptimizeJob'] },
  ],
};
