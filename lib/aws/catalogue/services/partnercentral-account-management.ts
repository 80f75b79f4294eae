import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Partner central account management. */
export const partnercentralAccountManagement: ServiceCatalogue = {
  service: 'partnercentral-account-management',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspartnercentralaccountmanagement.html',
  seen: '2026-11-20',
  rows: [
    { action: 'partnercentral-account-management:DisassociatePartnerUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a partner user loses the role' },
  ],
  leftOut: [],
};
