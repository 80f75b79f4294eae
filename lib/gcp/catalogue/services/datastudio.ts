import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Looker Studio. */
export const datastudio: ServiceCatalogue = {
  service: 'datastudio.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/lookerstudio',
  seen: '2026-11-20',
  rows: [
    { permission: 'datastudio.googleapis.com/pro.manage', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the subscription with its members and what they own' },
  ],
  leftOut: [],
  notDeniable: [],
};
