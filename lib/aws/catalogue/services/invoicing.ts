import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Invoicing Service. */
export const invoicing: ServiceCatalogue = {
  service: 'invoicing',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsinvoicingservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'invoicing:DeleteInvoiceUnit', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['invoice-unit'], tags: true, why: 'how invoices are split over the organization; CloudFormation resource' },
    { action: 'invoicing:DeleteProcurementPortalPreference', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: true, why: 'invoices no longer reach the procurement portal' },
  ],
  leftOut: [],
};
