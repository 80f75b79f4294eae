import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Application Auto Scaling. */
export const applicationAutoscaling: ServiceCatalogue = {
  service: 'application-autoscaling',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationautoscaling.html',
  seen: '2026-11-20',
  rows: [
    { action: 'application-autoscaling:DeleteScalingPolicy', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ScalableTarget'], tags: true, why: 'the service or table no longer follows the load' },
    { action: 'application-autoscaling:DeleteScheduledAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ScalableTarget'], tags: true, why: 'a planned scaling no longer happens' },
    { action: 'application-autoscaling:DeregisterScalableTarget', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ScalableTarget'], tags: true, why: 'removes all scaling policies of the target' },
    { action: 'application-autoscaling:PutScheduledAction', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['ScalableTarget'], tags: true, why: 'may scale a service to zero by clock' },
    { action: 'application-autoscaling:RegisterScalableTarget', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['ScalableTarget'], tags: true, why: 'may set minimum and maximum to zero or suspend scaling' },
  ],
  leftOut: [],
};
