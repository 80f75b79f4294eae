import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Kinesis Video Streams. */
export const kinesisvideo: ServiceCatalogue = {
  service: 'kinesisvideo',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisvideostreams.html',
  seen: '2026-11-20',
  rows: [
    { action: 'kinesisvideo:DeleteEdgeConfiguration', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stream'], tags: true, why: 'recording and upload rules of a camera' },
    { action: 'kinesisvideo:DeleteSignalingChannel', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['channel'], tags: true, why: 'the channel devices and viewers meet on; holds no video' },
    { action: 'kinesisvideo:DeleteStream', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['stream'], tags: true, why: 'the stream with all recorded video' },
    { action: 'kinesisvideo:UpdateDataRetention', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['stream'], tags: true, why: 'a shorter retention deletes video by clock; stack updates call it' },
  ],
  leftOut: [],
};
