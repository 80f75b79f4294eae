import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Migration Hub Refactor Spaces. */
export const refactorSpaces: ServiceCatalogue = {
  service: 'refactor-spaces',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmigrationhubrefactorspaces.html',
  seen: '2026-11-20',
  rows: [
    { action: 'refactor-spaces:DeleteApplication', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'the proxy in front of the application; recreatable' },
    { action: 'refactor-spaces:DeleteEnvironment', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'the network bridge between accounts; recreatable' },
    { action: 'refactor-spaces:DeleteResourcePolicy', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'member accounts lose the environment; recreatable' },
    { action: 'refactor-spaces:DeleteRoute', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['route'], tags: true, why: 'traffic no longer reaches the service; replaced on updates' },
    { action: 'refactor-spaces:DeleteService', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['service'], tags: true, why: 'the target of routes; replaced on updates' },
    { action: 'refactor-spaces:PutResourcePolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shares the environment with other accounts' },
  ],
  leftOut: [],
};
