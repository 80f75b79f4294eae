import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** GKE on premises. */
export const gkeonprem: ServiceCatalogue = {
  service: 'gkeonprem.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/gkeonprem',
  seen: '2026-11-20',
  rows: [
    { permission: 'gkeonprem.googleapis.com/bareMetalAdminClusters.connect', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the way into the cluster' },
    { permission: 'gkeonprem.googleapis.com/bareMetalAdminClusters.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the cluster' },
    { permission: 'gkeonprem.googleapis.com/bareMetalAdminClusters.unenroll', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the cluster is no longer managed from here' },
    { permission: 'gkeonprem.googleapis.com/bareMetalAdminClusters.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrators, logging and network of the cluster' },
    { permission: 'gkeonprem.googleapis.com/bareMetalClusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with everything that runs in it' },
    { permission: 'gkeonprem.googleapis.com/bareMetalClusters.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the cluster' },
    { permission: 'gkeonprem.googleapis.com/bareMetalClusters.unenroll', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the cluster is no longer managed from here' },
    { permission: 'gkeonprem.googleapis.com/bareMetalClusters.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrators, logging and network of the cluster' },
    { permission: 'gkeonprem.googleapis.com/bareMetalNodePools.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
    { permission: 'gkeonprem.googleapis.com/bareMetalNodePools.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the cluster' },
    { permission: 'gkeonprem.googleapis.com/bareMetalNodePools.unenroll', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the cluster is no longer managed from here' },
    { permission: 'gkeonprem.googleapis.com/bareMetalNodePools.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
    { permission: 'gkeonprem.googleapis.com/vmwareAdminClusters.connect', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the way into the cluster' },
    { permission: 'gkeonprem.googleapis.com/vmwareAdminClusters.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the cluster' },
    { permission: 'gkeonprem.googleapis.com/vmwareAdminClusters.unenroll', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the cluster is no longer managed from here' },
    { permission: 'gkeonprem.googleapis.com/vmwareAdminClusters.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrators, logging and network of the cluster' },
    { permission: 'gkeonprem.googleapis.com/vmwareClusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with everything that runs in it' },
    { permission: 'gkeonprem.googleapis.com/vmwareClusters.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the cluster' },
    { permission: 'gkeonprem.googleapis.com/vmwareClusters.unenroll', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the cluster is no longer managed from here' },
    { permission: 'gkeonprem.googleapis.com/vmwareClusters.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'administrators, logging and network of the cluster' },
    { permission: 'gkeonprem.googleapis.com/vmwareNodePools.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
    { permission: 'gkeonprem.googleapis.com/vmwareNodePools.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others change the cluster' },
    { permission: 'gkeonprem.googleapis.com/vmwareNodePools.unenroll', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the cluster is no longer managed from here' },
    { permission: 'gkeonprem.googleapis.com/vmwareNodePools.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'nodes with what runs on them' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'gkeonprem.googleapis.com/operations.cancel', 'gkeonprem.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
