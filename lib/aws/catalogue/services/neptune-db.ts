import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Neptune. */
export const neptuneDb: ServiceCatalogue = {
  service: 'neptune-db',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonneptune.html',
  seen: '2026-11-20',
  rows: [
    { action: 'neptune-db:DeleteDataViaQuery', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['database'], tags: false, why: 'deletes nodes and edges by query; daily application work' },
    { action: 'neptune-db:DeleteMLEndpoint', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['database'], tags: false, why: 'the inference endpoint of a graph model' },
    { action: 'neptune-db:DeleteStatistics', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['database'], tags: false, why: 'statistics the query planner relies on' },
    { action: 'neptune-db:ResetDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 1, on: ['database'], tags: false, why: 'wipes the whole graph database in one fast reset' },
    { action: 'neptune-db:StartLoaderJob', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['database'], tags: false, why: 'bulk load over the live graph' },
    { action: 'neptune-db:connect', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['database'], tags: false, why: 'all data access in older engine versions, deletion included' },
    { action: 'neptune-db:StartMLModelTrainingJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['database'], tags: false, why: 'runs a model of the caller under the role that the cluster passes on' },
    { action: 'neptune-db:StartMLModelTransformJob', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['database'], tags: false, why: 'runs a model of the caller under the role that the cluster passes on' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['neptune-db:WriteDataViaQuery'] },
  ],
};
