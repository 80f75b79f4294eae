import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaTailor. */
export const mediatailor: ServiceCatalogue = {
  service: 'mediatailor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediatailor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mediatailor:DeleteChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: true, why: 'the channel; players depend on its address' },
    { action: 'mediatailor:DeleteChannelPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['channel'], tags: true, why: 'the policy that says who may play the channel' },
    { action: 'mediatailor:DeleteLiveSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['liveSource'], tags: true, why: 'a live source; content systems add and remove them' },
    { action: 'mediatailor:DeletePlaybackConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['playbackConfiguration'], tags: true, why: 'the playback configuration; players depend on its address' },
    { action: 'mediatailor:DeletePrefetchSchedule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['playbackConfiguration', 'prefetchSchedule'], tags: true, why: 'a planned ad fetch; playout systems add and remove them' },
    { action: 'mediatailor:DeleteProgram', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['program'], tags: false, why: 'a program of the schedule; playout systems add and remove them' },
    { action: 'mediatailor:DeleteSourceLocation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['sourceLocation'], tags: true, why: 'the source location; players depend on its address' },
    { action: 'mediatailor:DeleteVodSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['vodSource'], tags: true, why: 'a title; content systems add and remove them' },
    { action: 'mediatailor:PutChannelPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['channel'], tags: true, why: 'says who may play the channel' },
    { action: 'mediatailor:StopChannel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['channel'], tags: true, why: 'takes a channel off the air' },
  ],
  leftOut: [],
};
