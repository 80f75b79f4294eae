import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS App Mesh Preview. */
export const appmeshPreview: ServiceCatalogue = {
  service: 'appmesh-preview',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsappmeshpreview.html',
  seen: '2026-11-20',
  rows: [
    { action: 'appmesh-preview:DeleteGatewayRoute', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['gatewayRoute'], tags: false, why: 'requests no longer enter the mesh that way' },
    { action: 'appmesh-preview:DeleteMesh', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['mesh'], tags: false, why: 'the mesh; recreatable from the template' },
    { action: 'appmesh-preview:DeleteMeshPolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['mesh'], tags: false, why: 'accounts the mesh was shared with lose it' },
    { action: 'appmesh-preview:DeleteRoute', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['route'], tags: false, why: 'requests between services go elsewhere' },
    { action: 'appmesh-preview:DeleteVirtualGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualGateway'], tags: false, why: 'the entry point of the mesh' },
    { action: 'appmesh-preview:DeleteVirtualNode', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualNode'], tags: false, why: 'the mesh loses a service' },
    { action: 'appmesh-preview:DeleteVirtualRouter', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualRouter'], tags: false, why: 'the mesh loses the routing of a service' },
    { action: 'appmesh-preview:DeleteVirtualService', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualService'], tags: false, why: 'callers no longer find the service' },
    { action: 'appmesh-preview:PutMeshPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['mesh'], tags: false, why: 'shares the mesh with other accounts' },
    { action: 'appmesh-preview:UpdateMesh', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['mesh'], tags: false, why: 'may let services call any outside address' },
    { action: 'appmesh-preview:UpdateVirtualNode', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['virtualNode'], tags: false, why: 'may drop TLS between services' },
  ],
  leftOut: [],
};
