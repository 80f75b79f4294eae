import { ServiceCatalogue } from '../row';

/** AWS Compute Optimizer. */
export const computeOptimizer: ServiceCatalogue = {
  service: 'compute-optimizer',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscomputeoptimizer.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'how recommendations are computed; nothing runs on them', actions: ['compute-optimizer:DeleteRecommendationPreferences'] },
  ],
};
