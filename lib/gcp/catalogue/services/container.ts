import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Kubernetes Engine. */
export const container: ServiceCatalogue = {
  service: 'container.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/container',
  seen: '2026-11-20',
  rows: [
    { permission: 'container.googleapis.com/clusters.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'nodes that run what the caller wants under a service account' },
    { permission: 'container.googleapis.com/clusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with everything that runs in it' },
    { permission: 'container.googleapis.com/clusters.getCredentials', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the way into the cluster, where IAM decides little' },
    { permission: 'container.googleapis.com/clusters.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'logging, network policy, workload identity and maintenance off; node pools changed' },
  ],
  leftOut: [],
  notDeniable: [
    {
      permission: 'container.googleapis.com/persistentVolumeClaims.delete',
      asset: Asset.BLOCK_AND_FILE_STORAGE,
      effect: Effect.DESTROYS,
      possible: 'in the cluster, claims, volumes, namespaces and deployments can be deleted (container.persistentVolumeClaims.delete, namespaces.delete and others)',
      add: 'Kubernetes RBAC; deny clusters.getCredentials; Backup for GKE with delete lock',
    },
    {
      permission: 'container.googleapis.com/pods.exec',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a shell in a pod, with the identity of its workload',
      add: 'Kubernetes RBAC; deny clusters.getCredentials',
    },
    {
      permission: 'container.googleapis.com/secrets.get',
      asset: Asset.SECRETS,
      effect: Effect.READS_SECRET,
      possible: 'Kubernetes secrets can be read by whoever has a Kubernetes Engine role',
      add: 'Kubernetes RBAC; no roles/container.* for agents; secrets in Secret Manager',
    },
  ],
};
