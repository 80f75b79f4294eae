import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Firewall Manager. */
export const fms: ServiceCatalogue = {
  service: 'fms',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsfirewallmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'fms:BatchDisassociateResource', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['resource-set'], tags: true, why: 'resources leave the set that policies protect' },
    { action: 'fms:DeleteAppsList', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['applications-list'], tags: true, why: 'list that security group policies use' },
    { action: 'fms:DeleteNotificationChannel', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'administrator no longer hears of attacks and violations' },
    { action: 'fms:DeletePolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['policy'], tags: true, why: 'firewall policy of the organization; can clean up what it made' },
    { action: 'fms:DeleteProtocolsList', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['protocols-list'], tags: true, why: 'list that security group policies use' },
    { action: 'fms:DeleteResourceSet', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['resource-set'], tags: true, why: 'set that policies protect' },
    { action: 'fms:DisassociateAdminAccount', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'Firewall Manager is off in all accounts' },
    { action: 'fms:DisassociateThirdPartyFirewall', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'firewall of the vendor is no longer managed' },
    { action: 'fms:PutAppsList', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['applications-list'], tags: true, why: 'overwrites a list that policies use' },
    { action: 'fms:PutNotificationChannel', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'notices of attacks go elsewhere; CloudFormation resource' },
    { action: 'fms:PutPolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['policy'], tags: true, why: 'changes or narrows a firewall policy; CloudFormation resource' },
    { action: 'fms:PutProtocolsList', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['protocols-list'], tags: true, why: 'overwrites a list that policies use' },
    { action: 'fms:PutResourceSet', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resource-set'], tags: true, why: 'changes the set that policies protect; CloudFormation resource' },
  ],
  leftOut: [],
};
