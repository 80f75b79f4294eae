import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Elemental MediaConnect. */
export const mediaconnect: ServiceCatalogue = {
  service: 'mediaconnect',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediaconnect.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mediaconnect:DeleteBridge', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Bridge'], tags: false, why: 'the bridge with its addresses' },
    { action: 'mediaconnect:DeleteFlow', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Flow'], tags: true, why: 'the flow with its addresses' },
    { action: 'mediaconnect:DeleteGateway', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Gateway'], tags: false, why: 'the gateway with its addresses' },
    { action: 'mediaconnect:DeleteRouterInput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['RouterInput'], tags: true, why: 'the router input with its addresses' },
    { action: 'mediaconnect:DeleteRouterNetworkInterface', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['RouterNetworkInterface'], tags: true, why: 'the router network interface with its addresses' },
    { action: 'mediaconnect:DeleteRouterOutput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['RouterOutput'], tags: true, why: 'the router output with its addresses' },
    { action: 'mediaconnect:DeregisterGatewayInstance', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['GatewayInstance'], tags: false, why: 'an instance of the gateway drops out with its bridges' },
    { action: 'mediaconnect:GrantFlowEntitlements', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Entitlement', 'Flow'], tags: true, why: 'lets other accounts take the stream' },
    { action: 'mediaconnect:RemoveBridgeOutput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Bridge'], tags: false, why: 'unhooks the bridge output; stack updates drop and add it' },
    { action: 'mediaconnect:RemoveBridgeSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Bridge'], tags: false, why: 'unhooks the bridge source; stack updates drop and add it' },
    { action: 'mediaconnect:RemoveFlowMediaStream', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Flow', 'MediaStream'], tags: true, why: 'unhooks the flow media stream; stack updates drop and add it' },
    { action: 'mediaconnect:RemoveFlowOutput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Flow', 'Output'], tags: true, why: 'unhooks the flow output; stack updates drop and add it' },
    { action: 'mediaconnect:RemoveFlowSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Flow', 'Source'], tags: true, why: 'unhooks the flow source; stack updates drop and add it' },
    { action: 'mediaconnect:RemoveFlowVpcInterface', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Flow', 'VpcInterface'], tags: true, why: 'unhooks the flow vpc interface; stack updates drop and add it' },
    { action: 'mediaconnect:RevokeFlowEntitlement', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Entitlement', 'Flow'], tags: true, why: 'a subscriber loses the stream' },
    { action: 'mediaconnect:StopFlow', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Flow'], tags: true, why: 'ends the running flow; the signal is gone' },
    { action: 'mediaconnect:StopRouterInput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['RouterInput'], tags: true, why: 'ends the running router input; the signal is gone' },
    { action: 'mediaconnect:StopRouterOutput', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['RouterOutput'], tags: true, why: 'ends the running router output; the signal is gone' },
  ],
  leftOut: [],
};
