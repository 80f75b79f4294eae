import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigQuery Data Policy. */
export const bigquerydatapolicy: ServiceCatalogue = {
  service: 'bigquerydatapolicy.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/bigquerydatapolicy',
  seen: '2026-11-20',
  rows: [
    { permission: 'bigquerydatapolicy.googleapis.com/dataPolicies.create', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'decides how a protected column is masked: it may be not at all' },
    { permission: 'bigquerydatapolicy.googleapis.com/dataPolicies.delete', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the mask of a column goes' },
    { permission: 'bigquerydatapolicy.googleapis.com/dataPolicies.setIamPolicy', asset: Asset.SECRETS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'lets somebody see what is masked' },
    { permission: 'bigquerydatapolicy.googleapis.com/dataPolicies.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'decides how a protected column is masked: it may be not at all' },
  ],
  leftOut: [],
  notDeniable: [],
};
