import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Elastic Block Store. */
export const ebs: ServiceCatalogue = {
  service: 'ebs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticblockstore.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ebs:PutSnapshotBlock', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['snapshot'], tags: true, why: 'writes blocks of a snapshot under way; third-party backup tools need it' },
  ],
  leftOut: [],
};
