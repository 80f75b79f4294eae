import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigQuery Data Transfer. */
export const bigquerydatatransfer: ServiceCatalogue = {
  service: 'bigquerydatatransfer.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/bigquerydatatransfer',
  seen: '2026-11-20',
  rows: [
    { permission: 'bigquerydatatransfer.googleapis.com/transfers.update', asset: Asset.DATABASES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'scheduled queries and transfers run under an identity that can be changed here' },
  ],
  leftOut: [],
  notDeniable: [],
};
