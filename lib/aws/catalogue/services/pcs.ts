import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Parallel Computing Service. */
export const pcs: ServiceCatalogue = {
  service: 'pcs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsparallelcomputingservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'pcs:CreateComputeNodeGroup', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'starts nodes with an instance profile' },
    { action: 'pcs:DeleteCluster', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['cluster'], tags: true, why: 'the cluster with scheduler and accounting data' },
    { action: 'pcs:DeleteComputeNodeGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster', 'computenodegroup'], tags: true, why: 'compute nodes and the jobs on them' },
    { action: 'pcs:DeleteQueue', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster', 'queue'], tags: true, why: 'the queue that jobs are submitted to' },
    { action: 'pcs:RegisterComputeNodeGroupInstance', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'answers with the shared secret of the cluster' },
    { action: 'pcs:UpdateComputeNodeGroup', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['cluster', 'computenodegroup'], tags: true, why: 'may change image, template or instance profile of nodes' },
  ],
  leftOut: [],
};
