import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Live Stream. */
export const livestream: ServiceCatalogue = {
  service: 'livestream.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/livestream',
  seen: '2026-11-20',
  rows: [
    { permission: 'livestream.googleapis.com/assets.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a live channel, what feeds it or what was recorded' },
    { permission: 'livestream.googleapis.com/channels.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a live channel, what feeds it or what was recorded' },
    { permission: 'livestream.googleapis.com/channels.stop', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'viewers see nothing' },
    { permission: 'livestream.googleapis.com/channels.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is sent, and where' },
    { permission: 'livestream.googleapis.com/clips.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a live channel, what feeds it or what was recorded' },
    { permission: 'livestream.googleapis.com/dvrSessions.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a live channel, what feeds it or what was recorded' },
    { permission: 'livestream.googleapis.com/dvrSessions.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is sent, and where' },
    { permission: 'livestream.googleapis.com/events.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a live channel, what feeds it or what was recorded' },
    { permission: 'livestream.googleapis.com/inputs.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a live channel, what feeds it or what was recorded' },
    { permission: 'livestream.googleapis.com/inputs.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is sent, and where' },
    { permission: 'livestream.googleapis.com/pools.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is sent, and where' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'livestream.googleapis.com/operations.cancel', 'livestream.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
