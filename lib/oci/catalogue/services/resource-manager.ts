import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Resource Manager. */
export const resourceManager: ServiceCatalogue = {
  service: 'resource-manager',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/resourcemanagerpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: [
    'orm-config-source-providers', 'orm-family', 'orm-jobs', 'orm-private-endpoints', 'orm-stacks', 'orm-template', 'orm-work-requests',
  ],
  rows: [
    { permission: 'ORM_CONFIG_SOURCE_PROVIDER_DELETE', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'stacks lose where their configuration comes from' },
    { permission: 'ORM_CONFIG_SOURCE_PROVIDER_MOVE', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the provider leaves the compartment and what is denied in it' },
    { permission: 'ORM_CONFIG_SOURCE_PROVIDER_UPDATE', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'from which repository, and with which token, configuration comes' },
    { permission: 'ORM_JOB_MANAGE', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'applies and destroys stacks; a condition on `target.job.operation` tells DESTROY apart' },
    { permission: 'ORM_JOB_READ', asset: Asset.STACKS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'plans, logs and state of Terraform, with the secrets in them' },
    { permission: 'ORM_PRIVATE_ENDPOINT_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'jobs lose the way to private services' },
    { permission: 'ORM_PRIVATE_ENDPOINT_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the endpoint leaves the compartment and what is denied in it' },
    { permission: 'ORM_PRIVATE_ENDPOINT_UPDATE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which subnets jobs reach' },
    { permission: 'ORM_STACK_CREATE', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a configuration of the caller, which a job applies' },
    { permission: 'ORM_STACK_DELETE', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the stack with its state: nothing knows any more what it owns' },
    { permission: 'ORM_STACK_MOVE', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the stack leaves the compartment and what is denied in it' },
    { permission: 'ORM_STACK_READ', asset: Asset.STACKS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'state and configuration of Terraform, with the secrets in them' },
    { permission: 'ORM_STACK_UPDATE', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'another configuration in a stack that somebody applies' },
    { permission: 'ORM_STACK_USE', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'part of running a job' },
    { permission: 'ORM_TEMPLATE_DELETE', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'stacks are no longer made of it' },
    { permission: 'ORM_TEMPLATE_MOVE', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the template leaves the compartment and what is denied in it' },
    { permission: 'ORM_TEMPLATE_UPDATE', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what everybody who uses the template applies' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [
    {
      what: 'DESTROY among the jobs',
      asset: Asset.STACKS,
      effect: Effect.DESTROYS,
      possible: 'ORM_JOB_MANAGE is one permission for plan, apply and destroy; a condition has to tell them apart, and it says nothing of what an apply deletes',
      add: 'deny ORM_JOB_MANAGE where target.job.operation is DESTROY to everybody, and rest on the permissions of what the stack owns',
    },
  ],
};
