import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Supply Chain. */
export const scn: ServiceCatalogue = {
  service: 'scn',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssupplychain.html',
  seen: '2026-11-20',
  rows: [
    { action: 'scn:DeleteDataIntegrationFlow', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['data-integration-flow'], tags: true, why: 'the data integration flow of the application' },
    { action: 'scn:DeleteDataLakeDataset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dataset'], tags: true, why: 'the data lake dataset with all records' },
    { action: 'scn:DeleteDataLakeNamespace', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['namespace'], tags: true, why: 'the data lake namespace with all records' },
    { action: 'scn:DeleteInstance', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['instance'], tags: true, why: 'the supply chain application with all its data' },
    { action: 'scn:DeleteSSOApplication', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['instance'], tags: true, why: 'nobody can sign in to the application' },
    { action: 'scn:RemoveAdminPermissionsForUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['instance'], tags: true, why: 'an administrator loses the right; leaver work' },
  ],
  leftOut: [],
};
