import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeDeploy. */
export const codedeploy: ServiceCatalogue = {
  service: 'codedeploy',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodedeploy.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codedeploy:ContinueDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'passes the wait at which somebody was to look' },
    { action: 'codedeploy:CreateDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['deploymentgroup'], tags: true, why: 'runs revision scripts on production servers' },
    { action: 'codedeploy:CreateDeploymentGroup', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['deploymentgroup'], tags: true, why: 'deploys with a passed service role' },
    { action: 'codedeploy:DeleteApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'deployment groups and revision history of the application' },
    { action: 'codedeploy:DeleteDeploymentConfig', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['deploymentconfig'], tags: false, why: 'the pace and health rules of deployments' },
    { action: 'codedeploy:DeleteDeploymentGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['deploymentgroup'], tags: true, why: 'targets, alarms and rollback rules of the group' },
    { action: 'codedeploy:DeleteGitHubAccountToken', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'deployments lose their access to GitHub' },
    { action: 'codedeploy:DeleteResourcesByExternalId', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'deployment resources tied to an external stack' },
    { action: 'codedeploy:DeregisterOnPremisesInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['instance'], tags: false, why: 'the server no longer gets deployments' },
    { action: 'codedeploy:PutLifecycleEventHookExecutionStatus', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'fakes the result of a validation hook' },
    { action: 'codedeploy:SkipWaitTimeForInstanceTermination', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'terminates the old instances, so no way back' },
    { action: 'codedeploy:StopDeployment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'leaves a deployment half done' },
    { action: 'codedeploy:UpdateDeploymentGroup', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['deploymentgroup'], tags: true, why: 'may change targets, alarms, rollback or role' },
  ],
  leftOut: [],
};
