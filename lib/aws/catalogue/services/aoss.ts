import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon OpenSearch Serverless. */
export const aoss: ServiceCatalogue = {
  service: 'aoss',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonopensearchserverless.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aoss:APIAccessAll', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Collection'], tags: true, why: 'every data call, index deletion included; IAM sees one verb' },
    { action: 'aoss:CreateAccessPolicy', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'grants principals of any account access to indices' },
    { action: 'aoss:CreateLifecyclePolicy', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a short retention deletes documents by clock' },
    { action: 'aoss:CreateSecurityPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a network policy can make collections public' },
    { action: 'aoss:DashboardsAccessAll', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Dashboards'], tags: false, why: 'edits and deletes dashboards; IAM sees one verb' },
    { action: 'aoss:DeleteAccessPolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'applications lose access to their indices; stack updates replace it' },
    { action: 'aoss:DeleteCollection', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Collection'], tags: true, why: 'the collection with all indices; there is no undelete' },
    { action: 'aoss:DeleteCollectionGroup', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['CollectionGroup'], tags: true, why: 'shared capacity settings of collections' },
    { action: 'aoss:DeleteIndex', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'an index with all of its documents' },
    { action: 'aoss:DeleteLifecyclePolicy', asset: Asset.CACHES_AND_SEARCH, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'retention falls back to the default or another policy' },
    { action: 'aoss:DeleteSecurityConfig', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the sign-in of users to dashboards' },
    { action: 'aoss:DeleteSecurityPolicy', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'network or encryption policy of collections; stack updates replace it' },
    { action: 'aoss:DeleteVpcEndpoint', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the private path clients use; stack updates replace it' },
    { action: 'aoss:UpdateAccessPolicy', asset: Asset.CACHES_AND_SEARCH, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'grants others access to indices or takes it from applications' },
    { action: 'aoss:UpdateLifecyclePolicy', asset: Asset.CACHES_AND_SEARCH, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'a shorter retention deletes documents by clock' },
    { action: 'aoss:UpdateSecurityConfig', asset: Asset.IDENTITY, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'changes who may sign in to dashboards' },
    { action: 'aoss:UpdateSecurityPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can make collections public; no key on the value' },
  ],
  leftOut: [
    { why: 'labels only; the collection and its policies stay', actions: ['aoss:UntagResource'] },
  ],
};
