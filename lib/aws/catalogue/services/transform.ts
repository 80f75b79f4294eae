import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Transform. */
export const transform: ServiceCatalogue = {
  service: 'transform',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awstransform.html',
  seen: '2026-11-20',
  rows: [
    { action: 'transform:DeleteAgentRuntimeConfiguration', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the agent runtime configuration of the account' },
    { action: 'transform:DeleteConnector', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['connector'], tags: true, why: 'the connector of the account' },
    { action: 'transform:DeleteProfile', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['profile'], tags: false, why: 'the profile with workspaces and jobs' },
  ],
  leftOut: [],
};
