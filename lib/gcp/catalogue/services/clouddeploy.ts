import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Deploy. */
export const clouddeploy: ServiceCatalogue = {
  service: 'clouddeploy.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/clouddeploy',
  seen: '2026-11-20',
  rows: [
    { permission: 'clouddeploy.googleapis.com/automationRuns.cancel', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'an automatic promotion or repair stops' },
    { permission: 'clouddeploy.googleapis.com/automations.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'promotes and repairs releases without anybody asking' },
    { permission: 'clouddeploy.googleapis.com/automations.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'releases wait for a hand' },
    { permission: 'clouddeploy.googleapis.com/automations.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'promotes and repairs releases without anybody asking' },
    { permission: 'clouddeploy.googleapis.com/customTargetTypes.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'commands that run for every rollout to such a target' },
    { permission: 'clouddeploy.googleapis.com/customTargetTypes.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'targets of that kind can no longer be deployed to' },
    { permission: 'clouddeploy.googleapis.com/customTargetTypes.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change what runs at a rollout' },
    { permission: 'clouddeploy.googleapis.com/customTargetTypes.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'commands that run for every rollout to such a target' },
    { permission: 'clouddeploy.googleapis.com/deliveryPipelines.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the pipeline with its releases and their history' },
    { permission: 'clouddeploy.googleapis.com/deliveryPipelines.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others deploy' },
    { permission: 'clouddeploy.googleapis.com/deliveryPipelines.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can drop approval or the strategy, or suspend the pipeline' },
    { permission: 'clouddeploy.googleapis.com/deployPolicies.create', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a new policy can stop every rollout' },
    { permission: 'clouddeploy.googleapis.com/deployPolicies.delete', asset: Asset.COMPUTE, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'the windows in which nobody may deploy' },
    { permission: 'clouddeploy.googleapis.com/deployPolicies.override', asset: Asset.COMPUTE, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'deploys in spite of a policy' },
    { permission: 'clouddeploy.googleapis.com/deployPolicies.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'lets others lift the policy' },
    { permission: 'clouddeploy.googleapis.com/deployPolicies.update', asset: Asset.COMPUTE, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'the windows in which nobody may deploy' },
    { permission: 'clouddeploy.googleapis.com/jobRuns.terminate', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'ends a step half done' },
    { permission: 'clouddeploy.googleapis.com/releases.abandon', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'the release can never be rolled out any more' },
    { permission: 'clouddeploy.googleapis.com/releases.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'renders and runs what is to be deployed under the service account of the target' },
    { permission: 'clouddeploy.googleapis.com/rollouts.advance', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'moves a release on to production' },
    { permission: 'clouddeploy.googleapis.com/rollouts.approve', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the approval itself' },
    { permission: 'clouddeploy.googleapis.com/rollouts.cancel', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'leaves production half on the new version' },
    { permission: 'clouddeploy.googleapis.com/rollouts.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'moves a release on to production' },
    { permission: 'clouddeploy.googleapis.com/rollouts.ignoreJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'moves a release on to production' },
    { permission: 'clouddeploy.googleapis.com/rollouts.retryJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'moves a release on to production' },
    { permission: 'clouddeploy.googleapis.com/rollouts.rollback', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'puts an old version back into production' },
    { permission: 'clouddeploy.googleapis.com/targets.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'where a rollout goes, under which identity, and whether it needs approval' },
    { permission: 'clouddeploy.googleapis.com/targets.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the target with its history' },
    { permission: 'clouddeploy.googleapis.com/targets.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others deploy there' },
    { permission: 'clouddeploy.googleapis.com/targets.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'where a rollout goes, under which identity, and whether it needs approval' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'clouddeploy.googleapis.com/operations.cancel', 'clouddeploy.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
