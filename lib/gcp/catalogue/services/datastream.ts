import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Datastream. */
export const datastream: ServiceCatalogue = {
  service: 'datastream.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/datastream',
  seen: '2026-11-20',
  rows: [
    { permission: 'datastream.googleapis.com/connectionProfiles.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way to a source or a target' },
    { permission: 'datastream.googleapis.com/connectionProfiles.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'points the stream at another target' },
    { permission: 'datastream.googleapis.com/objects.startBackfillJob', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'copies a table again, or not' },
    { permission: 'datastream.googleapis.com/objects.stopBackfillJob', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'copies a table again, or not' },
    { permission: 'datastream.googleapis.com/privateConnections.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the private way to a source' },
    { permission: 'datastream.googleapis.com/routes.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the private way to a source' },
    { permission: 'datastream.googleapis.com/streams.create', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies a database as it changes' },
    { permission: 'datastream.googleapis.com/streams.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the stream; its place in the source is lost' },
    { permission: 'datastream.googleapis.com/streams.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'what is copied, and where to' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'datastream.googleapis.com/operations.cancel', 'datastream.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
