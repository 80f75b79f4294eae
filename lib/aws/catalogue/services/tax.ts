import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Tax Settings. */
export const tax: ServiceCatalogue = {
  service: 'tax',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awstaxsettings.html',
  seen: '2026-11-20',
  rows: [
    { action: 'tax:BatchDeleteTaxRegistration', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'tax numbers of accounts; invoices turn wrong' },
    { action: 'tax:DeleteSupplementalTaxRegistration', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'further tax number; invoices turn wrong' },
    { action: 'tax:DeleteTaxRegistration', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'tax number of the account; invoices turn wrong' },
  ],
  leftOut: [],
};
