import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Payments. */
export const payments: ServiceCatalogue = {
  service: 'payments',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspayments.html',
  seen: '2026-11-20',
  rows: [
    { action: 'payments:DeletePaymentInstrument', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'card or bank account the bill is paid with' },
  ],
  leftOut: [],
};
