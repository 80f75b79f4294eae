import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** GKE on other clouds. */
export const gkemulticloud: ServiceCatalogue = {
  service: 'gkemulticloud.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/gkemulticloud',
  seen: '2026-11-20',
  rows: [
    { permission: 'gkemulticloud.googleapis.com/attachedClusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster leaves Google Cloud; it runs on without control' },
    { permission: 'gkemulticloud.googleapis.com/attachedClusters.generateInstallManifest', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what joins a cluster' },
    { permission: 'gkemulticloud.googleapis.com/attachedClusters.import', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'takes a cluster under control' },
    { permission: 'gkemulticloud.googleapis.com/attachedClusters.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'administrators, logging and policies of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/awsClusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with everything that runs in it' },
    { permission: 'gkemulticloud.googleapis.com/awsClusters.generateAccessToken', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrator of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/awsClusters.getAdminKubeconfig', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrator of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/awsClusters.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrators, logging and version of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/awsNodePools.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
    { permission: 'gkemulticloud.googleapis.com/awsNodePools.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
    { permission: 'gkemulticloud.googleapis.com/azureClients.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the credential with which clusters are managed' },
    { permission: 'gkemulticloud.googleapis.com/azureClusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with everything that runs in it' },
    { permission: 'gkemulticloud.googleapis.com/azureClusters.generateAccessToken', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrator of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/azureClusters.getAdminKubeconfig', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrator of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/azureClusters.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrators, logging and version of the cluster' },
    { permission: 'gkemulticloud.googleapis.com/azureNodePools.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
    { permission: 'gkemulticloud.googleapis.com/azureNodePools.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'gkemulticloud.googleapis.com/operations.cancel', 'gkemulticloud.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
