import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon WorkSpaces Thin Client. */
export const thinclient: ServiceCatalogue = {
  service: 'thinclient',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworkspacesthinclient.html',
  seen: '2026-11-20',
  rows: [
    { action: 'thinclient:DeleteDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['device'], tags: true, why: 'a device of the fleet; it has to be enrolled again' },
    { action: 'thinclient:DeleteEnvironment', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'the environment that devices sign in to' },
    { action: 'thinclient:DeregisterDevice', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['device'], tags: true, why: 'a device of the fleet; it has to be enrolled again' },
  ],
  leftOut: [],
};
