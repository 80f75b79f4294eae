import { ServiceCatalogue } from '../row';

/** AWS Migration Hub Strategy Recommendations. */
export const migrationhubStrategy: ServiceCatalogue = {
  service: 'migrationhub-strategy',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmigrationhubstrategyrecommendations.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'ends an assessment that can be started again', actions: ['migrationhub-strategy:StopAssessment'] },
  ],
};
