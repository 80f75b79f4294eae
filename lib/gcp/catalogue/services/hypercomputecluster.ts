import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cluster Director. */
export const hypercomputecluster: ServiceCatalogue = {
  service: 'hypercomputecluster.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/hypercomputecluster',
  seen: '2026-11-20',
  rows: [
    { permission: 'hypercomputecluster.googleapis.com/clusters.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the cluster with its file systems' },
    { permission: 'hypercomputecluster.googleapis.com/clusters.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'size and network of the cluster' },
    { permission: 'hypercomputecluster.googleapis.com/machineLearningRuns.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a training run' },
    { permission: 'hypercomputecluster.googleapis.com/machineLearningRuns.update', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a training run' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'hypercomputecluster.googleapis.com/operations.cancel', 'hypercomputecluster.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
