import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Service Networking. */
export const servicenetworking: ServiceCatalogue = {
  service: 'servicenetworking.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/servicenetworking',
  seen: '2026-11-20',
  rows: [
    { permission: 'servicenetworking.googleapis.com/services.addPeering', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'networks of a service producer become neighbours' },
    { permission: 'servicenetworking.googleapis.com/services.createPeeredDnsDomain', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'names that databases and services are found by' },
    { permission: 'servicenetworking.googleapis.com/services.deleteConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'databases and services lose their network' },
    { permission: 'servicenetworking.googleapis.com/services.deletePeeredDnsDomain', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'names that databases and services are found by' },
    { permission: 'servicenetworking.googleapis.com/services.disableVpcServiceControls', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'traffic of services leaves the perimeter' },
    { permission: 'servicenetworking.googleapis.com/services.enableVpcServiceControls', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes the default route of services' },
  ],
  leftOut: [],
  notDeniable: [],
};
