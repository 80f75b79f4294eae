import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS B2B Data Interchange. */
export const b2bi: ServiceCatalogue = {
  service: 'b2bi',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsb2bdatainterchange.html',
  seen: '2026-11-20',
  rows: [
    { action: 'b2bi:DeleteCapability', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['capability'], tags: true, why: 'documents of partners are no longer translated' },
    { action: 'b2bi:DeletePartnership', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['partnership'], tags: true, why: 'the agreement with a trading partner' },
    { action: 'b2bi:DeleteProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['profile'], tags: true, why: 'the own trading profile' },
    { action: 'b2bi:DeleteTransformer', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['transformer'], tags: true, why: 'the mapping of documents' },
  ],
  leftOut: [],
};
