import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Health APIs and Notifications. */
export const health: ServiceCatalogue = {
  service: 'health',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awshealthapisandnotifications.html',
  seen: '2026-11-20',
  rows: [
    { action: 'health:DisableHealthServiceAccessForOrganization', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'organization no longer sees AWS outages of its accounts' },
  ],
  leftOut: [],
};
