import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Queue. */
export const queue: ServiceCatalogue = {
  service: 'queue',
  source: 'https://docs.oracle.com/iaas/Content/queue/policy-reference.htm',
  seen: '2026-11',
  resourceTypes: ['queue', 'queues'],
  rows: [],
  byVerb: [
    { resourceType: 'queues', verb: 'manage', asset: Asset.STREAMS_AND_QUEUES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the queue with the messages in it; Oracle\'s names for it were not seen, so that creating one goes too' },
  ],
  leftOut: [],
  notDeniable: [],
};
