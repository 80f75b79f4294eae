import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Elastic VMware Service. */
export const evs: ServiceCatalogue = {
  service: 'evs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticvmwareservice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'evs:AssociateEipToVlan', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'puts hosts of the VLAN on the internet' },
    { action: 'evs:DeleteEntitlement', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'virtual machines lose their licence entitlement' },
    { action: 'evs:DeleteEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'the VMware environment itself' },
    { action: 'evs:DeleteEnvironmentConnector', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'the link to the VMware management appliance' },
    { action: 'evs:DeleteEnvironmentHost', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'the host with its local storage' },
    { action: 'evs:DisassociateEipFromVlan', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'takes the VLAN off the internet; recreatable' },
  ],
  leftOut: [],
};
