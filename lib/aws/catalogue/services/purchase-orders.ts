import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Purchase Orders Console. */
export const purchaseOrders: ServiceCatalogue = {
  service: 'purchase-orders',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspurchaseordersconsole.html',
  seen: '2026-11-20',
  rows: [
    { action: 'purchase-orders:DeletePurchaseOrder', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['purchase-order'], tags: true, why: 'a purchase order that invoices refer to' },
  ],
  leftOut: [],
};
