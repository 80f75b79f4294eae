import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Video Stitcher. */
export const videostitcher: ServiceCatalogue = {
  service: 'videostitcher.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/videostitcher',
  seen: '2026-11-20',
  rows: [
    { permission: 'videostitcher.googleapis.com/cdnKeys.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the key that links to video are signed with' },
    { permission: 'videostitcher.googleapis.com/cdnKeys.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the key that links to video are signed with' },
    { permission: 'videostitcher.googleapis.com/liveConfigs.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what viewers are shown' },
    { permission: 'videostitcher.googleapis.com/slates.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what viewers are shown' },
    { permission: 'videostitcher.googleapis.com/slates.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what viewers are shown' },
    { permission: 'videostitcher.googleapis.com/vodConfigs.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what viewers are shown' },
    { permission: 'videostitcher.googleapis.com/vodConfigs.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what viewers are shown' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'videostitcher.googleapis.com/operations.cancel', 'videostitcher.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
