import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Textract. */
export const textract: ServiceCatalogue = {
  service: 'textract',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazontextract.html',
  seen: '2026-11-20',
  rows: [
    { action: 'textract:DeleteAdapter', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['adapter'], tags: true, why: 'the trained adapter; training has to be repeated' },
    { action: 'textract:DeleteAdapterVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['adapterversion'], tags: true, why: 'the trained adapter version; training has to be repeated' },
  ],
  leftOut: [],
};
