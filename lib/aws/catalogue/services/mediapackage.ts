import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaPackage. */
export const mediapackage: ServiceCatalogue = {
  service: 'mediapackage',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediapackage.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mediapackage:DeleteChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channels'], tags: true, why: 'the channel with its addresses; players and encoders point at them' },
    { action: 'mediapackage:DeleteOriginEndpoint', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['origin_endpoints'], tags: true, why: 'the origin endpoint with its addresses; players and encoders point at them' },
  ],
  leftOut: [],
};
