import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EC2 Auto Scaling. */
export const autoscaling: ServiceCatalogue = {
  service: 'autoscaling',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2autoscaling.html',
  seen: '2026-11-20',
  rows: [
    { action: 'autoscaling:BatchDeleteScheduledAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'planned scaling no longer happens' },
    { action: 'autoscaling:BatchPutScheduledUpdateGroupAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'may scale groups to zero by clock' },
    { action: 'autoscaling:CancelInstanceRefresh', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'leaves a replacement of instances half done' },
    { action: 'autoscaling:CreateAutoScalingGroup', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'starts instances with an instance role' },
    { action: 'autoscaling:CreateLaunchConfiguration', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['launchConfiguration'], tags: false, why: 'user data and instance role for new instances' },
    { action: 'autoscaling:DeleteAutoScalingGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['autoScalingGroup'], tags: true, why: 'forced deletion terminates every instance of the group' },
    { action: 'autoscaling:DeleteLaunchConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['launchConfiguration'], tags: false, why: 'the group can no longer start instances from it' },
    { action: 'autoscaling:DeleteLifecycleHook', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'instances start or end without the waiting step' },
    { action: 'autoscaling:DeleteNotificationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'launch and termination events are no longer reported' },
    { action: 'autoscaling:DeletePolicy', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'the group no longer follows the load' },
    { action: 'autoscaling:DeleteScheduledAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'a planned scaling no longer happens' },
    { action: 'autoscaling:DeleteWarmPool', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'the prepared instances are terminated' },
    { action: 'autoscaling:DetachInstances', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'instances leave the group and its load balancer' },
    { action: 'autoscaling:DetachLoadBalancerTargetGroups', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'the group no longer receives traffic' },
    { action: 'autoscaling:DetachLoadBalancers', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'the group no longer receives traffic from the load balancer' },
    { action: 'autoscaling:DetachTrafficSources', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'the group no longer receives traffic from the source' },
    { action: 'autoscaling:DisableMetricsCollection', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'group metrics that alarms are built on stop' },
    { action: 'autoscaling:EnterStandby', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'takes instances out of traffic' },
    { action: 'autoscaling:PutScheduledUpdateGroupAction', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'may scale the group to zero by clock' },
    { action: 'autoscaling:RollbackInstanceRefresh', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'replaces instances with those of the old template' },
    { action: 'autoscaling:SetDesiredCapacity', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'a size of zero terminates every instance' },
    { action: 'autoscaling:SetInstanceHealth', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'an instance marked unhealthy is terminated' },
    { action: 'autoscaling:SetInstanceProtection', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'takes scale-in protection from instances' },
    { action: 'autoscaling:StartInstanceRefresh', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'replaces all instances one after the other' },
    { action: 'autoscaling:SuspendProcesses', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'health checks and replacement of instances stop' },
    { action: 'autoscaling:TerminateInstanceInAutoScalingGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'the instance and its local data; cluster autoscalers call it' },
    { action: 'autoscaling:UpdateAutoScalingGroup', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['autoScalingGroup'], tags: true, why: 'another launch template, size zero or deletion protection off' },
  ],
  leftOut: [
    { why: 'brings suspended scaling processes back', actions: ['autoscaling:ResumeProcesses'] },
  ],
};
