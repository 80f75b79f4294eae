import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Application Discovery Service. */
export const discovery: ServiceCatalogue = {
  service: 'discovery',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationdiscoveryservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'discovery:BatchDeleteAgents', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the collectors of the inventory have to be installed again' },
    { action: 'discovery:BatchDeleteImportData', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'imported inventory records' },
    { action: 'discovery:DeleteApplications', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'applications with their grouping of servers' },
    { action: 'discovery:StartBatchDeleteConfigurationTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'deletes inventory records in bulk' },
    { action: 'discovery:StopContinuousExport', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'inventory no longer flows to Athena' },
    { action: 'discovery:StopDataCollectionByAgentIds', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'collectors stop gathering' },
  ],
  leftOut: [
    { why: 'only regroups inventory items', actions: ['discovery:DisassociateConfigurationItemsFromApplication'] },
  ],
};
