import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Neptune Analytics. */
export const neptuneGraph: ServiceCatalogue = {
  service: 'neptune-graph',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonneptuneanalytics.html',
  seen: '2026-11-20',
  rows: [
    { action: 'neptune-graph:DeleteDataViaQuery', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['graph'], tags: true, why: 'deletes nodes and edges by query; daily application work' },
    { action: 'neptune-graph:DeleteGraph', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['graph'], tags: true, why: 'the graph with all of its data; the final snapshot can be skipped' },
    { action: 'neptune-graph:DeleteGraphSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['graph-snapshot'], tags: true, why: 'a snapshot of a graph' },
    { action: 'neptune-graph:DeletePrivateGraphEndpoint', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['graph'], tags: true, why: 'the private path applications use; stack updates replace it' },
    { action: 'neptune-graph:ResetGraph', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['graph'], tags: true, why: 'empties the graph in one call' },
    { action: 'neptune-graph:StartExportTask', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'data', from: 'agents', tier: 1, on: ['export-task', 'graph'], tags: true, why: 'copies the graph to a bucket' },
    { action: 'neptune-graph:StartImportTask', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['graph', 'import-task'], tags: true, why: 'loads files over the existing graph' },
    { action: 'neptune-graph:StopGraph', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['graph'], tags: true, why: 'takes the graph out of service' },
    { action: 'neptune-graph:UpdateGraph', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['graph'], tags: true, why: 'deletion protection off or public endpoint on; no key on the value' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['neptune-graph:WriteDataViaQuery'] },
  ],
};
