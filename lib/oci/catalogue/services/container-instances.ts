import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Container Instances. */
export const containerInstances: ServiceCatalogue = {
  service: 'container-instances',
  source: 'https://docs.oracle.com/iaas/Content/container-instances/permissions/policy-reference.htm',
  seen: '2026-09, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: ['compute-container-family', 'compute-container-instances', 'compute-containers'],
  rows: [
    { permission: 'COMPUTE_CONTAINER_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a container of the caller beside others' },
    { permission: 'COMPUTE_CONTAINER_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'one container' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'containers of the caller; a dynamic group may take them in' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'containers with what they kept' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_MOVE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the container instance leaves the compartment and what is denied in it' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_READ', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'volumes and settings of containers, with configuration in them' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_RESTART', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'interrupts containers' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_STOP', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'containers answer no more' },
    { permission: 'COMPUTE_CONTAINER_INSTANCE_UPDATE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name and tags of a container instance' },
    { permission: 'COMPUTE_CONTAINER_LOG_RETRIEVE', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'what a container printed' },
    { permission: 'COMPUTE_CONTAINER_READ', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'environment variables of a container' },
    { permission: 'COMPUTE_CONTAINER_UPDATE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name and tags of a container' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
