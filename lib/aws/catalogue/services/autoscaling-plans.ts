import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Auto Scaling. */
export const autoscalingPlans: ServiceCatalogue = {
  service: 'autoscaling-plans',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsautoscaling.html',
  seen: '2026-11-20',
  rows: [
    { action: 'autoscaling-plans:DeleteScalingPlan', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'removes the scaling policies of the whole plan' },
  ],
  leftOut: [],
};
