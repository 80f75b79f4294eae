import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS SQL Workbench. */
export const sqlworkbench: ServiceCatalogue = {
  service: 'sqlworkbench',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssqlworkbench.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sqlworkbench:BatchDeleteFolder', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'folders with saved queries; users do it daily' },
    { action: 'sqlworkbench:DeleteChart', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['chart'], tags: true, why: 'a chart of a team; users do it daily' },
    { action: 'sqlworkbench:DeleteConnection', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['connection'], tags: true, why: 'a saved connection; users do it daily' },
    { action: 'sqlworkbench:DeleteNotebook', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['notebook'], tags: true, why: 'a notebook with all versions; users do it daily' },
    { action: 'sqlworkbench:DeleteNotebookCell', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['notebook'], tags: true, why: 'a cell of a notebook' },
    { action: 'sqlworkbench:DeleteNotebookVersion', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['notebook'], tags: true, why: 'a version to go back to' },
    { action: 'sqlworkbench:DeleteQCustomContext', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'context that tunes SQL generation for the account' },
    { action: 'sqlworkbench:DeleteSavedQuery', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['query'], tags: true, why: 'a saved query with all versions; users do it daily' },
    { action: 'sqlworkbench:DeleteSqlGenerationContext', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'context that tunes SQL generation' },
    { action: 'sqlworkbench:DeleteTab', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'unsaved SQL of an open tab' },
  ],
  leftOut: [],
};
