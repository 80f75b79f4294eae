import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT TwinMaker. */
export const iottwinmaker: ServiceCatalogue = {
  service: 'iottwinmaker',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiottwinmaker.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iottwinmaker:DeleteComponentType', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['componentType', 'workspace'], tags: true, why: 'the component type of the digital twin' },
    { action: 'iottwinmaker:DeleteEntity', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['entity', 'workspace'], tags: true, why: 'the entity of the digital twin' },
    { action: 'iottwinmaker:DeleteScene', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['scene', 'workspace'], tags: true, why: 'the scene of the digital twin' },
    { action: 'iottwinmaker:DeleteSyncJob', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['syncJob', 'workspace'], tags: true, why: 'the sync job of the digital twin' },
    { action: 'iottwinmaker:DeleteWorkspace', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspace'], tags: true, why: 'the workspace of the digital twin' },
  ],
  leftOut: [],
};
