import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Pub/Sub. */
export const pubsub: ServiceCatalogue = {
  service: 'pubsub.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/pubsub',
  seen: '2026-11-20',
  rows: [
    { permission: 'pubsub.googleapis.com/schemas.commit', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'messages are held to another schema' },
    { permission: 'pubsub.googleapis.com/schemas.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'messages cannot be read without their schema' },
    { permission: 'pubsub.googleapis.com/schemas.rollback', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'messages are held to another schema' },
    { permission: 'pubsub.googleapis.com/schemas.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change the schema' },
    { permission: 'pubsub.googleapis.com/snapshots.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'messages that could be replayed' },
    { permission: 'pubsub.googleapis.com/snapshots.seek', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'skips or replays messages of a subscription' },
    { permission: 'pubsub.googleapis.com/snapshots.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others replay messages' },
    { permission: 'pubsub.googleapis.com/snapshots.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels of the snapshot' },
    { permission: 'pubsub.googleapis.com/subscriptions.consume', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'reads and acknowledges messages, which are then gone; applications do it all day' },
    { permission: 'pubsub.googleapis.com/subscriptions.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the subscription with the messages that nobody has read' },
    { permission: 'pubsub.googleapis.com/subscriptions.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others read messages' },
    { permission: 'pubsub.googleapis.com/subscriptions.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'where messages are pushed, how long they are kept, and under which identity' },
    { permission: 'pubsub.googleapis.com/topics.attachSubscription', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a copy of all new messages' },
    { permission: 'pubsub.googleapis.com/topics.delete', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the topic; its subscriptions hang in the air' },
    { permission: 'pubsub.googleapis.com/topics.detachSubscription', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'drops messages that the subscription has not delivered' },
    { permission: 'pubsub.googleapis.com/topics.setIamPolicy', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others publish and subscribe' },
    { permission: 'pubsub.googleapis.com/topics.update', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'how long messages are kept, their schema and key' },
  ],
  leftOut: [
    {
      why: 'a message; whoever receives it decides what to do with it',
      permissions: [
        'pubsub.googleapis.com/topics.publish',
      ],
    },
  ],
  notDeniable: [],
};
