import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon VPC Lattice. */
export const vpcLattice: ServiceCatalogue = {
  service: 'vpc-lattice',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonvpclattice.html',
  seen: '2026-11-20',
  rows: [
    { action: 'vpc-lattice:DeleteAccessLogSubscription', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AccessLogSubscription'], tags: true, why: 'access logs of the service stop' },
    { action: 'vpc-lattice:DeleteAuthPolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Service', 'ServiceNetwork'], tags: true, why: 'the rules who may call the service' },
    { action: 'vpc-lattice:DeleteDomainVerification', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DomainVerification'], tags: true, why: 'the custom domain has to be verified again' },
    { action: 'vpc-lattice:DeleteListener', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Listener'], tags: true, why: 'clients of the service can no longer connect' },
    { action: 'vpc-lattice:DeleteResourceConfiguration', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResourceConfiguration'], tags: true, why: 'consumers lose the shared resource' },
    { action: 'vpc-lattice:DeleteResourceEndpointAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResourceEndpointAssociation'], tags: true, why: 'the consumer endpoint is cut off' },
    { action: 'vpc-lattice:DeleteResourceGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResourceGateway'], tags: true, why: 'all resources behind the gateway are cut off' },
    { action: 'vpc-lattice:DeleteResourcePolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResourceConfiguration', 'Service', 'ServiceNetwork'], tags: true, why: 'accounts the service was shared with lose it' },
    { action: 'vpc-lattice:DeleteRule', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Rule'], tags: true, why: 'requests of that path go elsewhere' },
    { action: 'vpc-lattice:DeleteService', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Service'], tags: true, why: 'the service and its DNS name' },
    { action: 'vpc-lattice:DeleteServiceNetwork', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceNetwork'], tags: true, why: 'services of the network no longer reach each other' },
    { action: 'vpc-lattice:DeleteServiceNetworkResourceAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceNetworkResourceAssociation'], tags: true, why: 'the network loses the resource' },
    { action: 'vpc-lattice:DeleteServiceNetworkServiceAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceNetworkServiceAssociation'], tags: true, why: 'the network loses the service' },
    { action: 'vpc-lattice:DeleteServiceNetworkVpcAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceNetworkVpcAssociation'], tags: true, why: 'the VPC loses the services of the network' },
    { action: 'vpc-lattice:DeleteTargetGroup', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TargetGroup'], tags: true, why: 'targets and health checks of the service' },
    { action: 'vpc-lattice:DeregisterTargets', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['TargetGroup'], tags: true, why: 'targets no longer get traffic; controllers do it all day' },
    { action: 'vpc-lattice:PutAuthPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Service', 'ServiceNetwork'], tags: true, why: 'may let anybody call the service' },
    { action: 'vpc-lattice:PutResourcePolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ResourceConfiguration', 'Service', 'ServiceNetwork'], tags: true, why: 'shares the service with other accounts' },
    { action: 'vpc-lattice:RegisterTargets', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['TargetGroup'], tags: true, why: 'puts a foreign target into production traffic' },
    { action: 'vpc-lattice:UpdateAccessLogSubscription', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AccessLogSubscription'], tags: true, why: 'diverts access logs elsewhere' },
    { action: 'vpc-lattice:UpdateListener', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['Listener'], tags: true, why: 'may send requests to other targets' },
    { action: 'vpc-lattice:UpdateResourceConfiguration', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['ResourceConfiguration'], tags: true, why: 'may open other ports or targets to consumers' },
    { action: 'vpc-lattice:UpdateRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['Rule'], tags: true, why: 'may send requests to other targets' },
    { action: 'vpc-lattice:UpdateService', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Service'], tags: true, why: 'may set the authentication to none' },
    { action: 'vpc-lattice:UpdateServiceNetwork', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceNetwork'], tags: true, why: 'may set the authentication to none' },
    { action: 'vpc-lattice:UpdateServiceNetworkVpcAssociation', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ServiceNetworkVpcAssociation'], tags: true, why: 'may swap the security groups for open ones' },
  ],
  leftOut: [],
};
