import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS OpsWorks. */
export const opsworks: ServiceCatalogue = {
  service: 'opsworks',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsopsworks.html',
  seen: '2026-11-20',
  rows: [
    { action: 'opsworks:CloneStack', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'passes a service role and an instance profile' },
    { action: 'opsworks:CreateDeployment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'runs recipes and commands on the servers' },
    { action: 'opsworks:CreateInstance', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'starts a server with the instance profile of the layer' },
    { action: 'opsworks:CreateStack', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'passes a service role and an instance profile' },
    { action: 'opsworks:DeleteApp', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: false, why: 'the app definition of the stack' },
    { action: 'opsworks:DeleteInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: false, why: 'terminates the EC2 instance behind it' },
    { action: 'opsworks:DeleteLayer', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: false, why: 'the layer with its recipes and settings' },
    { action: 'opsworks:DeleteStack', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: false, why: 'the stack with its layers and apps' },
    { action: 'opsworks:DeleteUserProfile', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the user loses shell access to the stacks' },
    { action: 'opsworks:DeregisterEcsCluster', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'the layer loses its cluster' },
    { action: 'opsworks:DeregisterElasticIp', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'the stack no longer manages the address' },
    { action: 'opsworks:DeregisterInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'the stack no longer manages the server' },
    { action: 'opsworks:DeregisterRdsDbInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'apps lose the connection data of the database' },
    { action: 'opsworks:DeregisterVolume', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'instances lose the volume at the next start' },
    { action: 'opsworks:DetachElasticLoadBalancer', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'instances of the layer get no more traffic' },
    { action: 'opsworks:DisassociateElasticIp', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: false, why: 'the instance loses its fixed address' },
    { action: 'opsworks:GrantAccess', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'temporary administrator credentials on an instance' },
    { action: 'opsworks:RebootInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'interrupts the instance' },
    { action: 'opsworks:SetPermission', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'gives a user shell and sudo rights' },
    { action: 'opsworks:StopInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'takes the instance down; instance store is lost' },
    { action: 'opsworks:StopStack', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'takes all instances of the stack down' },
    { action: 'opsworks:UnassignInstance', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'removes the instance from its layers' },
    { action: 'opsworks:UnassignVolume', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'unmounts the volume from its instance' },
    { action: 'opsworks:UpdateLayer', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'may change recipes and instance profile' },
    { action: 'opsworks:UpdateStack', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['stack'], tags: false, why: 'may change cookbooks and roles of all instances' },
    { action: 'opsworks:UpdateUserProfile', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'puts an SSH key into the profile of a user' },
  ],
  leftOut: [
    { why: 'the SSH key of the caller itself', actions: ['opsworks:UpdateMyUserProfile'] },
  ],
};
