import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Kendra Intelligent Ranking. */
export const kendraRanking: ServiceCatalogue = {
  service: 'kendra-ranking',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkendraintelligentranking.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kendra-ranking:DeleteRescoreExecutionPlan', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['rescore-execution-plan'], tags: true, why: 'the plan with its capacity; search results are no longer ranked' },
  ],
  leftOut: [],
};
