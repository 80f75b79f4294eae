import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Interconnect. */
export const interconnect: ServiceCatalogue = {
  service: 'interconnect',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsinterconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'interconnect:DeleteConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['connection'], tags: true, why: 'the provisioned link to another network or cloud' },
  ],
  leftOut: [],
};
