import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Infrastructure Manager. */
export const config: ServiceCatalogue = {
  service: 'config.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/config',
  seen: '2026-11-20',
  rows: [
    { permission: 'config.googleapis.com/automigrationconfig.update', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'moves all deployments to newer versions by themselves' },
    { permission: 'config.googleapis.com/deploymentgroups.create', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied, and in which order' },
    { permission: 'config.googleapis.com/deploymentgroups.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the group, and what its deployments own if asked' },
    { permission: 'config.googleapis.com/deploymentgroups.deprovision', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'destroys everything that the deployments of the group own' },
    { permission: 'config.googleapis.com/deploymentgroups.provision', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'applies Terraform under the service accounts of the group' },
    { permission: 'config.googleapis.com/deploymentgroups.update', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what is applied, and in which order' },
    { permission: 'config.googleapis.com/deployments.create', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'applies Terraform under a service account that the caller names' },
    { permission: 'config.googleapis.com/deployments.delete', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'destroys everything that the deployment owns' },
    { permission: 'config.googleapis.com/deployments.deleteState', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'without its state nobody knows what the deployment owns' },
    { permission: 'config.googleapis.com/deployments.getState', asset: Asset.STACKS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the state of Terraform, with the secrets in it' },
    { permission: 'config.googleapis.com/deployments.lock', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'nobody can deploy until it is unlocked' },
    { permission: 'config.googleapis.com/deployments.setIamPolicy', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others apply Terraform as the deployment' },
    { permission: 'config.googleapis.com/deployments.unlock', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'two applications at once damage the state' },
    { permission: 'config.googleapis.com/deployments.update', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'applies other Terraform under the service account of the deployment' },
    { permission: 'config.googleapis.com/deployments.updateState', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'can forget resources, or adopt those of others' },
    { permission: 'config.googleapis.com/previews.create', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs a plan, and the providers in it, under a service account' },
    { permission: 'config.googleapis.com/previews.export', asset: Asset.STACKS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a plan with the values in it' },
    { permission: 'config.googleapis.com/revisions.getState', asset: Asset.STACKS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the state of Terraform, with the secrets in it' },
  ],
  leftOut: [
    {
      why: 'a plan that can be made again',
      permissions: [
        'config.googleapis.com/operations.cancel', 'config.googleapis.com/operations.delete', 'config.googleapis.com/previews.delete',
      ],
    },
  ],
  notDeniable: [],
};
