import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Service Quotas. */
export const servicequotas: ServiceCatalogue = {
  service: 'servicequotas',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_servicequotas.html',
  seen: '2026-11-20',
  rows: [
    { action: 'servicequotas:DeleteServiceQuotaIncreaseRequestFromTemplate', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'new accounts no longer get the quota' },
    { action: 'servicequotas:DisassociateServiceQuotaTemplate', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'new accounts no longer get any quota of the template' },
    { action: 'servicequotas:StopAutoManagement', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'quotas are no longer raised before they are hit' },
  ],
  leftOut: [],
};
