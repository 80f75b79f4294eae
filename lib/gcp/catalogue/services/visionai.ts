import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Vertex AI Vision. */
export const visionai: ServiceCatalogue = {
  service: 'visionai.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/visionai',
  seen: '2026-11-20',
  rows: [
    { permission: 'visionai.googleapis.com/applications.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/applications.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
    { permission: 'visionai.googleapis.com/assets.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/assets.generateHlsUri', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a link to the video' },
    { permission: 'visionai.googleapis.com/clusters.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/clusters.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
    { permission: 'visionai.googleapis.com/corpora.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/corpora.import', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'writes in bulk among what was recorded' },
    { permission: 'visionai.googleapis.com/corpora.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
    { permission: 'visionai.googleapis.com/indexEndpoints.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/indexEndpoints.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
    { permission: 'visionai.googleapis.com/operators.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/operators.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
    { permission: 'visionai.googleapis.com/processors.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/processors.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
    { permission: 'visionai.googleapis.com/series.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/streams.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'recorded video, what reads it and what was found in it' },
    { permission: 'visionai.googleapis.com/streams.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what reads video and where it goes' },
  ],
  leftOut: [
    {
      why: 'ordinary edits of what is known of video, and leases that end by themselves',
      permissions: [
        'visionai.googleapis.com/annotations.delete', 'visionai.googleapis.com/annotations.update', 'visionai.googleapis.com/assets.update',
        'visionai.googleapis.com/dataSchemas.delete', 'visionai.googleapis.com/dataSchemas.update', 'visionai.googleapis.com/drafts.delete',
        'visionai.googleapis.com/drafts.update', 'visionai.googleapis.com/events.delete', 'visionai.googleapis.com/events.update',
        'visionai.googleapis.com/searchConfigs.delete', 'visionai.googleapis.com/searchConfigs.update', 'visionai.googleapis.com/series.update',
      ],
    },
  ],
  notDeniable: [],
};
