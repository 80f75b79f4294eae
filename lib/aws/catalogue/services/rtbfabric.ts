import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS RTB Fabric. */
export const rtbfabric: ServiceCatalogue = {
  service: 'rtbfabric',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsrtbfabric.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rtbfabric:AcceptLink', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['Link'], tags: true, why: 'connects the gateway of another party' },
    { action: 'rtbfabric:CreateInboundExternalLink', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['ResponderGateway'], tags: true, why: 'opens a path from outside AWS to the gateway' },
    { action: 'rtbfabric:CreateOutboundExternalLink', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['RequesterGateway'], tags: true, why: 'opens a path to an endpoint outside AWS' },
    { action: 'rtbfabric:DeleteInboundExternalLink', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['InboundExternalLink', 'ResponderGateway'], tags: true, why: 'outside partners can no longer send bids' },
    { action: 'rtbfabric:DeleteLink', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Link'], tags: true, why: 'the partners can no longer exchange bids' },
    { action: 'rtbfabric:DeleteLinkRoutingRule', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Link', 'LinkRoutingRule'], tags: true, why: 'bids of the link go elsewhere' },
    { action: 'rtbfabric:DeleteOutboundExternalLink', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['OutboundExternalLink', 'RequesterGateway'], tags: true, why: 'bids no longer reach the outside partner' },
    { action: 'rtbfabric:DeleteRequesterGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['RequesterGateway'], tags: true, why: 'the gateway with its links' },
    { action: 'rtbfabric:DeleteResponderGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResponderGateway'], tags: true, why: 'the gateway with its links and address' },
    { action: 'rtbfabric:DisassociateCertificate', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResponderGateway'], tags: true, why: 'the gateway loses its certificate' },
  ],
  leftOut: [],
};
