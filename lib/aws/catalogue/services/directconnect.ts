import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Direct Connect. */
export const directconnect: ServiceCatalogue = {
  service: 'directconnect',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdirectconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'directconnect:AcceptDirectConnectGatewayAssociationProposal', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['dx-gateway'], tags: true, why: 'connects the network of another account' },
    { action: 'directconnect:DeleteBGPPeer', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dxvif'], tags: true, why: 'the route exchange with the own network' },
    { action: 'directconnect:DeleteConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dxcon'], tags: true, why: 'the physical port; ordering it again takes weeks' },
    { action: 'directconnect:DeleteDirectConnectGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dx-gateway'], tags: true, why: 'the gateway between own network and VPCs' },
    { action: 'directconnect:DeleteDirectConnectGatewayAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dx-gateway'], tags: true, why: 'networks behind the gateway lose the own network' },
    { action: 'directconnect:DeleteDirectConnectGatewayAssociationProposal', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the pending link of another account has to be proposed again' },
    { action: 'directconnect:DeleteInterconnect', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dxcon'], tags: true, why: 'the physical interconnect of a partner' },
    { action: 'directconnect:DeleteLag', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dxlag'], tags: true, why: 'the bundle of physical connections' },
    { action: 'directconnect:DeleteResiliencyGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dx-resiliency-group'], tags: true, why: 'the record of which connections back each other up' },
    { action: 'directconnect:DeleteVirtualInterface', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dxvif'], tags: true, why: 'the link between own network and AWS' },
    { action: 'directconnect:DisassociateConnectionFromLag', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dxcon', 'dxlag'], tags: true, why: 'one connection of the bundle is interrupted' },
    { action: 'directconnect:DisassociateConnectionsFromResiliencyGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dx-resiliency-group', 'dxcon'], tags: true, why: 'connections are no longer watched as backups of one another' },
    { action: 'directconnect:DisassociateMacSecKey', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dxcon', 'dxlag'], tags: true, why: 'the line may run unencrypted or go down' },
    { action: 'directconnect:StartBgpFailoverTest', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['dxvif'], tags: true, why: 'takes the routing sessions of an interface down' },
    { action: 'directconnect:UpdateConnection', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dxcon'], tags: true, why: 'may set the line encryption to none' },
    { action: 'directconnect:UpdateDirectConnectGatewayAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may take announced prefixes away' },
    { action: 'directconnect:UpdateLag', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dxlag'], tags: true, why: 'may set the line encryption to none' },
    { action: 'directconnect:UpdateVirtualInterfaceAttributes', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['dxvif'], tags: true, why: 'may interrupt the interface' },
  ],
  leftOut: [
    { why: 'provisions an interface for a customer', actions: ['directconnect:AllocatePublicVirtualInterface'] },
    { why: 'accepts an interface', actions: ['directconnect:ConfirmPublicVirtualInterface'] },
    { why: 'creates an interface; it publishes no data', actions: ['directconnect:CreatePublicVirtualInterface'] },
    { why: 'ends a test and brings the session back', actions: ['directconnect:StopBgpFailoverTest'] },
  ],
};
