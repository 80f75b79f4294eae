import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Network Manager. */
export const networkmanager: ServiceCatalogue = {
  service: 'networkmanager',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsnetworkmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'networkmanager:AcceptAttachment', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['attachment'], tags: true, why: 'connects the network of another account' },
    { action: 'networkmanager:DeleteAttachment', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['attachment'], tags: true, why: 'a VPC, VPN or peering loses the core network' },
    { action: 'networkmanager:DeleteConnectPeer', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connect-peer'], tags: true, why: 'the tunnel to an appliance goes down' },
    { action: 'networkmanager:DeleteConnection', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connection', 'global-network'], tags: true, why: 'the record of a link between devices' },
    { action: 'networkmanager:DeleteCoreNetwork', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['core-network'], tags: true, why: 'the wide area network between sites and Regions' },
    { action: 'networkmanager:DeleteCoreNetworkPolicyVersion', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['core-network'], tags: true, why: 'a policy version to go back to' },
    { action: 'networkmanager:DeleteCoreNetworkPrefixListAssociation', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['core-network'], tags: true, why: 'routing policies lose the prefixes they name' },
    { action: 'networkmanager:DeleteDevice', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['device', 'global-network'], tags: true, why: 'the record of a device in the own network' },
    { action: 'networkmanager:DeleteGlobalNetwork', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network'], tags: true, why: 'the container of sites, devices and links' },
    { action: 'networkmanager:DeleteLink', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network', 'link'], tags: true, why: 'the record of a line of a site' },
    { action: 'networkmanager:DeletePeering', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['peering'], tags: true, why: 'transit gateways lose the core network' },
    { action: 'networkmanager:DeleteResourcePolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['core-network'], tags: true, why: 'accounts the core network was shared with lose it' },
    { action: 'networkmanager:DeleteSite', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network', 'site'], tags: true, why: 'the record of a site' },
    { action: 'networkmanager:DeregisterTransitGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network'], tags: true, why: 'the transit gateway vanishes from the monitored network' },
    { action: 'networkmanager:DisassociateConnectPeer', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network'], tags: true, why: 'the record of which device holds the peer' },
    { action: 'networkmanager:DisassociateCustomerGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network'], tags: true, why: 'the record of which device holds the VPN gateway' },
    { action: 'networkmanager:DisassociateLink', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['device', 'global-network', 'link'], tags: true, why: 'the record of which device uses the line' },
    { action: 'networkmanager:DisassociateTransitGatewayConnectPeer', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-network'], tags: true, why: 'the record of which device holds the peer' },
    { action: 'networkmanager:ExecuteCoreNetworkChangeSet', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['core-network'], tags: true, why: 'makes a changed network policy live everywhere' },
    { action: 'networkmanager:PutResourcePolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['core-network'], tags: true, why: 'shares the core network with other accounts' },
    { action: 'networkmanager:RemoveAttachmentRoutingPolicyLabel', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['attachment', 'core-network'], tags: true, why: 'routes of the attachment are no longer filtered' },
    { action: 'networkmanager:RestoreCoreNetworkPolicyVersion', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['core-network'], tags: true, why: 'brings an old network policy back' },
    { action: 'networkmanager:StartOrganizationServiceAccessUpdate', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'switches trusted access in the organization on or off' },
    { action: 'networkmanager:UpdateVpcAttachment', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['attachment'], tags: true, why: 'may take subnets out of the core network' },
  ],
  leftOut: [],
};
