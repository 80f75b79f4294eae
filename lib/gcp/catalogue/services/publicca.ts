import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Public Certificate Authority. */
export const publicca: ServiceCatalogue = {
  service: 'publicca.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/publicca',
  seen: '2026-11-20',
  rows: [
    { permission: 'publicca.googleapis.com/externalAccountKeys.create', asset: Asset.KEYS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'registers an account that has certificates of the public issued' },
  ],
  leftOut: [],
  notDeniable: [],
};
