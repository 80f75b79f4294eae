import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Resource Explorer. */
export const resourceExplorer2: ServiceCatalogue = {
  service: 'resource-explorer-2',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresourceexplorer.html',
  seen: '2026-11-20',
  rows: [
    { action: 'resource-explorer-2:DeleteIndex', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['index'], tags: true, why: 'inventory search of the Region; CloudFormation resource' },
    { action: 'resource-explorer-2:DeleteResourceExplorerSetup', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'inventory search in all Regions' },
    { action: 'resource-explorer-2:DeleteResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['view'], tags: true, why: 'accounts that share the view lose it' },
    { action: 'resource-explorer-2:DeleteStreamingAccessForService', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a service no longer sees resource changes' },
    { action: 'resource-explorer-2:DeleteView', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['view'], tags: true, why: 'view on the inventory; CloudFormation resource' },
    { action: 'resource-explorer-2:PutResourcePolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['view'], tags: true, why: 'shows the view of all resources to other accounts' },
  ],
  leftOut: [
    { why: 'which view search opens with', actions: ['resource-explorer-2:DisassociateDefaultView'] },
  ],
};
