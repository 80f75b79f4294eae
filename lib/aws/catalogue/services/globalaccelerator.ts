import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Global Accelerator. */
export const globalaccelerator: ServiceCatalogue = {
  service: 'globalaccelerator',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglobalaccelerator.html',
  seen: '2026-11-20',
  rows: [
    { action: 'globalaccelerator:AllowCustomRoutingTraffic', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['endpointgroup'], tags: true, why: 'opens destinations in the subnet to the internet' },
    { action: 'globalaccelerator:DeleteAccelerator', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['accelerator'], tags: true, why: 'the static addresses that clients use never come back' },
    { action: 'globalaccelerator:DeleteCrossAccountAttachment', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['attachment'], tags: true, why: 'endpoints in other accounts lose their traffic' },
    { action: 'globalaccelerator:DeleteCustomRoutingAccelerator', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['accelerator'], tags: true, why: 'the static addresses that clients use never come back' },
    { action: 'globalaccelerator:DeleteCustomRoutingEndpointGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['endpointgroup'], tags: true, why: 'the Region no longer gets traffic' },
    { action: 'globalaccelerator:DeleteCustomRoutingListener', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['listener'], tags: true, why: 'clients can no longer connect on those ports' },
    { action: 'globalaccelerator:DeleteEndpointGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['endpointgroup'], tags: true, why: 'the Region no longer gets traffic' },
    { action: 'globalaccelerator:DeleteListener', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['listener'], tags: true, why: 'clients can no longer connect on those ports' },
    { action: 'globalaccelerator:DenyCustomRoutingTraffic', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['endpointgroup'], tags: true, why: 'destinations in the subnet are cut off' },
    { action: 'globalaccelerator:DeprovisionByoipCidr', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'own address range is taken away from the service' },
    { action: 'globalaccelerator:RemoveCustomRoutingEndpoints', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['endpointgroup'], tags: true, why: 'the subnet no longer gets traffic' },
    { action: 'globalaccelerator:RemoveEndpoints', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['endpointgroup'], tags: true, why: 'the endpoint no longer gets traffic' },
    { action: 'globalaccelerator:UpdateAccelerator', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accelerator'], tags: true, why: 'may disable the accelerator' },
    { action: 'globalaccelerator:UpdateAcceleratorAttributes', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accelerator'], tags: true, why: 'may switch flow logs off' },
    { action: 'globalaccelerator:UpdateCrossAccountAttachment', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['attachment'], tags: true, why: 'lets other accounts use own endpoints' },
    { action: 'globalaccelerator:UpdateCustomRoutingAccelerator', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accelerator'], tags: true, why: 'may disable the accelerator' },
    { action: 'globalaccelerator:UpdateCustomRoutingAcceleratorAttributes', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accelerator'], tags: true, why: 'may switch flow logs off' },
    { action: 'globalaccelerator:UpdateEndpointGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['endpointgroup'], tags: true, why: 'a traffic dial of zero empties the Region' },
    { action: 'globalaccelerator:UpdateListener', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['listener'], tags: true, why: 'may drop ports clients use' },
    { action: 'globalaccelerator:WithdrawByoipCidr', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'own addresses are no longer announced to the internet' },
  ],
  leftOut: [],
};
