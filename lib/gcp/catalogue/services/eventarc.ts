import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Eventarc. */
export const eventarc: ServiceCatalogue = {
  service: 'eventarc.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/eventarc',
  seen: '2026-11-20',
  rows: [
    { permission: 'eventarc.googleapis.com/enrollments.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs on an event, under which service account' },
    { permission: 'eventarc.googleapis.com/enrollments.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events no longer arrive where they are waited for' },
    { permission: 'eventarc.googleapis.com/enrollments.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others send or receive events' },
    { permission: 'eventarc.googleapis.com/enrollments.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs on an event, under which service account' },
    { permission: 'eventarc.googleapis.com/googleApiSources.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events no longer arrive where they are waited for' },
    { permission: 'eventarc.googleapis.com/googleApiSources.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others send or receive events' },
    { permission: 'eventarc.googleapis.com/googleApiSources.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'where events of the organization go' },
    { permission: 'eventarc.googleapis.com/googleChannelConfigs.update', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the key of events' },
    { permission: 'eventarc.googleapis.com/messageBuses.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events no longer arrive where they are waited for' },
    { permission: 'eventarc.googleapis.com/messageBuses.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others send or receive events' },
    { permission: 'eventarc.googleapis.com/messageBuses.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'where events of the organization go' },
    { permission: 'eventarc.googleapis.com/pipelines.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs on an event, under which service account' },
    { permission: 'eventarc.googleapis.com/pipelines.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events no longer arrive where they are waited for' },
    { permission: 'eventarc.googleapis.com/pipelines.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others send or receive events' },
    { permission: 'eventarc.googleapis.com/pipelines.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs on an event, under which service account' },
    { permission: 'eventarc.googleapis.com/triggers.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs on an event, under which service account' },
    { permission: 'eventarc.googleapis.com/triggers.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events no longer arrive where they are waited for' },
    { permission: 'eventarc.googleapis.com/triggers.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others send or receive events' },
    { permission: 'eventarc.googleapis.com/triggers.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs on an event, under which service account' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'eventarc.googleapis.com/operations.cancel', 'eventarc.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
