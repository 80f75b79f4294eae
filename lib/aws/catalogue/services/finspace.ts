import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon FinSpace. */
export const finspace: ServiceCatalogue = {
  service: 'finspace',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfinspace.html',
  seen: '2026-11-20',
  rows: [
    { action: 'finspace:DeleteEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'an environment with its datasets' },
    { action: 'finspace:DeleteKxCluster', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxCluster'], tags: true, why: 'a kdb cluster and what is only in memory' },
    { action: 'finspace:DeleteKxClusterNode', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxCluster'], tags: true, why: 'a node and what is only in its memory' },
    { action: 'finspace:DeleteKxDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['kxDatabase'], tags: true, why: 'a kdb database with all changesets' },
    { action: 'finspace:DeleteKxDataview', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxDataview'], tags: true, why: 'a mounted view of a database' },
    { action: 'finspace:DeleteKxEnvironment', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxEnvironment'], tags: true, why: 'a kdb environment with all databases' },
    { action: 'finspace:DeleteKxScalingGroup', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxScalingGroup'], tags: true, why: 'the hosts of clusters' },
    { action: 'finspace:DeleteKxUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxUser'], tags: true, why: 'a kdb user' },
    { action: 'finspace:DeleteKxVolume', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['kxVolume'], tags: true, why: 'a volume shared by clusters with its files' },
    { action: 'finspace:ResetUserPassword', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment', 'user'], tags: true, why: 'returns a temporary password of another user' },
  ],
  leftOut: [],
};
