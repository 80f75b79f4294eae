import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS service providing managed private networks. */
export const privateNetworks: ServiceCatalogue = {
  service: 'private-networks',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsserviceprovidingmanagedprivatenetworks.html',
  seen: '2026-11-20',
  rows: [
    { action: 'private-networks:DeactivateDeviceIdentifier', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['device-identifier'], tags: true, why: 'the SIM can no longer join the network' },
    { action: 'private-networks:DeleteNetwork', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'the private mobile network' },
    { action: 'private-networks:DeleteNetworkSite', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network-site'], tags: true, why: 'the site with its radio units' },
  ],
  leftOut: [],
};
