import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS App Mesh. */
export const appmesh: ServiceCatalogue = {
  service: 'appmesh',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsappmesh.html',
  seen: '2026-11-20',
  rows: [
    { action: 'appmesh:DeleteGatewayRoute', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['gatewayRoute'], tags: true, why: 'requests no longer enter the mesh that way' },
    { action: 'appmesh:DeleteMesh', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['mesh'], tags: true, why: 'the mesh; recreatable from the template' },
    { action: 'appmesh:DeleteMeshPolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['mesh'], tags: true, why: 'accounts the mesh was shared with lose it' },
    { action: 'appmesh:DeleteRoute', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['route'], tags: true, why: 'requests between services go elsewhere' },
    { action: 'appmesh:DeleteVirtualGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualGateway'], tags: true, why: 'the entry point of the mesh' },
    { action: 'appmesh:DeleteVirtualNode', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualNode'], tags: true, why: 'the mesh loses a service' },
    { action: 'appmesh:DeleteVirtualRouter', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualRouter'], tags: true, why: 'the mesh loses the routing of a service' },
    { action: 'appmesh:DeleteVirtualService', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualService'], tags: true, why: 'callers no longer find the service' },
    { action: 'appmesh:PutMeshPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['mesh'], tags: true, why: 'shares the mesh with other accounts' },
    { action: 'appmesh:UpdateMesh', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['mesh'], tags: true, why: 'may let services call any outside address' },
    { action: 'appmesh:UpdateVirtualNode', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['virtualNode'], tags: true, why: 'may drop TLS between services' },
  ],
  leftOut: [],
};
