import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Aurora DSQL. */
export const dsql: ServiceCatalogue = {
  service: 'dsql',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonauroradsql.html',
  seen: '2026-11-20',
  rows: [
    { action: 'dsql:DbConnect', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Cluster'], tags: true, why: 'SQL session; what it deletes is invisible to IAM' },
    { action: 'dsql:DbConnectAdmin', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Cluster'], tags: true, why: 'SQL session as the admin role' },
    { action: 'dsql:DeleteCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Cluster'], tags: true, why: 'the cluster with all of its data' },
    { action: 'dsql:DeleteClusterPolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Cluster'], tags: true, why: 'access rules of the cluster; stack updates replace them' },
    { action: 'dsql:DeleteStream', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Stream'], tags: true, why: 'the change stream consumers read' },
    { action: 'dsql:PutClusterPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Cluster'], tags: true, why: 'opens the cluster to other accounts' },
    { action: 'dsql:RemovePeerCluster', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['Cluster'], tags: true, why: 'breaks the multi-Region pair; the peer no longer holds new data' },
    { action: 'dsql:StopBackupJob', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 1, on: ['Cluster'], tags: true, why: 'a running backup never completes' },
    { action: 'dsql:StopRestoreJob', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 1, on: ['Cluster'], tags: true, why: 'a running recovery never completes' },
    { action: 'dsql:UpdateCluster', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Cluster'], tags: true, why: 'switches deletion protection off; no key on the value' },
  ],
  leftOut: [],
};
