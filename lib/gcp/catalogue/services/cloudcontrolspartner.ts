import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Sovereign Controls by Partners. */
export const cloudcontrolspartner: ServiceCatalogue = {
  service: 'cloudcontrolspartner.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudcontrolspartner',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudcontrolspartner.googleapis.com/customers.delete', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the customer under the control of a partner' },
  ],
  leftOut: [],
  notDeniable: [],
};
