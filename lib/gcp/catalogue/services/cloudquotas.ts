import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Quotas. */
export const cloudquotas: ServiceCatalogue = {
  service: 'cloudquotas.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudquotas',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudquotas.googleapis.com/quotas.update', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a quota cut to nothing stops production' },
  ],
  leftOut: [],
  notDeniable: [],
};
