import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Well-Architected Tool. */
export const wellarchitected: ServiceCatalogue = {
  service: 'wellarchitected',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswellarchitectedtool.html',
  seen: '2026-11-20',
  rows: [
    { action: 'wellarchitected:CreateLensShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['lens'], tags: true, why: 'shares the lens share with another account or user' },
    { action: 'wellarchitected:CreateProfileShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['profile'], tags: true, why: 'shares the profile share with another account or user' },
    { action: 'wellarchitected:CreateTemplateShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['review-template'], tags: true, why: 'shares the template share with another account or user' },
    { action: 'wellarchitected:CreateWorkloadShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['workload'], tags: true, why: 'shares the workload share with another account or user' },
    { action: 'wellarchitected:DeleteAgentContext', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agent-profile'], tags: true, why: 'the agent context that reviews are made with' },
    { action: 'wellarchitected:DeleteAgentGoal', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agent-profile'], tags: true, why: 'the agent goal that reviews are made with' },
    { action: 'wellarchitected:DeleteAgentProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['agent-profile'], tags: true, why: 'the agent profile that reviews are made with' },
    { action: 'wellarchitected:DeleteLens', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['lens'], tags: true, why: 'an own lens with all versions' },
    { action: 'wellarchitected:DeleteLensShare', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['lens'], tags: true, why: 'ends the lens share; taking access back is routine' },
    { action: 'wellarchitected:DeleteProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['profile'], tags: true, why: 'the profile that reviews are made with' },
    { action: 'wellarchitected:DeleteProfileShare', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['profile'], tags: true, why: 'ends the profile share; taking access back is routine' },
    { action: 'wellarchitected:DeleteReviewTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['review-template'], tags: true, why: 'the review template that reviews are made with' },
    { action: 'wellarchitected:DeleteTemplateShare', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['review-template'], tags: true, why: 'ends the template share; taking access back is routine' },
    { action: 'wellarchitected:DeleteWorkload', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workload'], tags: true, why: 'a workload with all reviews and milestones' },
    { action: 'wellarchitected:DeleteWorkloadShare', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workload'], tags: true, why: 'ends the workload share; taking access back is routine' },
    { action: 'wellarchitected:DisassociateLenses', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workload'], tags: true, why: 'the answers of the workload for the lens are lost' },
    { action: 'wellarchitected:DisassociateProfiles', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['workload'], tags: true, why: 'a workload loses its profile; reviewers change it' },
    { action: 'wellarchitected:UpdateWorkloadShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['workload'], tags: true, why: 'can raise a share to contributor rights' },
  ],
  leftOut: [
    { why: 'answers an invitation', actions: ['wellarchitected:UpdateShareInvitation'] },
  ],
};
