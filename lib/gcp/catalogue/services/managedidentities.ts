import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Managed Microsoft AD. */
export const managedidentities: ServiceCatalogue = {
  service: 'managedidentities.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/managedidentities',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'managedidentities.googleapis.com/domains.resetpassword',
      asset: Asset.IDENTITY,
      effect: Effect.ESCALATES,
      possible: 'the password of the administrator of a domain can be set, and the domain deleted (domains.delete)',
      add: 'no role of Managed Microsoft AD for agents',
    },
  ],
};
