import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Kubernetes Engine. */
export const kubernetesEngine: ServiceCatalogue = {
  service: 'kubernetes-engine',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/contengpolicyreference.htm',
  seen: '2024-08-13',
  resourceTypes: [
    'cluster-family', 'cluster-node-pools', 'cluster-pod-shapes', 'cluster-virtual-node-pools', 'cluster-virtualnode-pools', 'cluster-work-requests',
    'cluster-workload-mappings', 'clusters',
  ],
  rows: [
    { permission: 'CLUSTER_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with everything that runs on it' },
    { permission: 'CLUSTER_JOIN', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a machine of the caller becomes a node, with the secrets of its pods' },
    { permission: 'CLUSTER_MANAGE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrator inside of the cluster, and its endpoint' },
    { permission: 'CLUSTER_NODE_POOL_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'nodes with the start script of the caller' },
    { permission: 'CLUSTER_NODE_POOL_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the machines of a pool, with the pods on them' },
    { permission: 'CLUSTER_NODE_POOL_UPDATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'image, start script and number of the machines' },
    { permission: 'CLUSTER_UPDATE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'version, add-ons, admission and image policy; rotates credentials' },
    { permission: 'CLUSTER_USE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a kubeconfig: with rights inside of the cluster, everything there' },
    { permission: 'CLUSTER_VIRTUAL_NODE_POOL_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'virtual nodes, with the pods on them' },
    { permission: 'CLUSTER_VIRTUAL_NODE_POOL_UPDATE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'number and taints of virtual nodes; deletes one as well' },
    { permission: 'CLUSTER_WORKLOAD_COMPARTMENT_BIND', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'pods of a namespace act in a compartment' },
    { permission: 'CLUSTER_WORKLOAD_COMPARTMENT_UNBIND', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'pods of a namespace no longer act in a compartment' },
    { permission: 'CLUSTER_WORKLOAD_MAPPING_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'which compartment pods of a namespace act in' },
    { permission: 'CLUSTER_WORKLOAD_MAPPING_DELETE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'pods of a namespace lose their compartment' },
    { permission: 'CLUSTER_WORKLOAD_MAPPING_UPDATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'another compartment for the pods of a namespace' },
  ],
  byVerb: [],
  leftOut: [
    {
      why: 'ends a task of the service before it is done',
      permissions: ['CLUSTER_WORK_REQUEST_DELETE'],
    },
  ],
  notDeniable: [
    {
      what: 'kubectl delete and exec inside of a cluster',
      asset: Asset.COMPUTE,
      effect: Effect.DESTROYS,
      possible: 'whoever has a role of RBAC in the cluster acts there under no policy of IAM',
      add: 'bind no role of clusters to agents beyond their own namespace, and keep CLUSTER_MANAGE denied',
    },
  ],
};
