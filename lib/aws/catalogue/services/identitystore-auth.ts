import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Identity Store Auth. */
export const identitystoreAuth: ServiceCatalogue = {
  service: 'identitystore-auth',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentitystoreauth.html',
  seen: '2026-11-20',
  rows: [
    { action: 'identitystore-auth:BatchDeleteSession', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'signs people out of their sessions; security staff does it' },
  ],
  leftOut: [],
};
