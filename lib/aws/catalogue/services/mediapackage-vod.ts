import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaPackage VOD. */
export const mediapackageVod: ServiceCatalogue = {
  service: 'mediapackage-vod',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediapackagevod.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mediapackage-vod:DeleteAsset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['assets'], tags: true, why: 'a packaged title; content systems remove titles every day' },
    { action: 'mediapackage-vod:DeletePackagingConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['packaging-configurations'], tags: true, why: 'a packaging format; any change replaces it in a stack' },
    { action: 'mediapackage-vod:DeletePackagingGroup', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['packaging-groups'], tags: true, why: 'the group that all titles are packaged by' },
  ],
  leftOut: [],
};
