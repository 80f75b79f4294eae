import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon DocumentDB Elastic Clusters. */
export const docdbElastic: ServiceCatalogue = {
  service: 'docdb-elastic',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondocumentdbelasticclusters.html',
  seen: '2026-11-20',
  rows: [
    { action: 'docdb-elastic:DeleteCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cluster'], tags: true, why: 'the cluster with all documents' },
    { action: 'docdb-elastic:DeleteClusterSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cluster-snapshot'], tags: true, why: 'a snapshot; often the last copy once the cluster is gone' },
    { action: 'docdb-elastic:StopCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['cluster'], tags: true, why: 'takes the cluster out of service' },
    { action: 'docdb-elastic:UpdateCluster', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cluster'], tags: true, why: 'cuts backup retention or replaces the admin password; no key on the value' },
  ],
  leftOut: [
    { why: 'starting a cluster loses nothing', actions: ['docdb-elastic:StartCluster'] },
  ],
};
