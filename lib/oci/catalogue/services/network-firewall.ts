import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Network Firewall. */
export const networkFirewall: ServiceCatalogue = {
  service: 'network-firewall',
  source: 'https://docs.oracle.com/iaas/Content/network-firewall/iam-policy-reference.htm',
  seen: '2026-09, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: ['network-firewall', 'network-firewall-family', 'network-firewall-policy'],
  rows: [
    { permission: 'NETWORK_FIREWALL_DELETE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'nothing looks at the packets any more' },
    { permission: 'NETWORK_FIREWALL_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the firewall leaves the compartment and what is denied in it' },
    { permission: 'NETWORK_FIREWALL_POLICY_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'rules of a firewall' },
    { permission: 'NETWORK_FIREWALL_POLICY_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the policy leaves the compartment and what is denied in it' },
    { permission: 'NETWORK_FIREWALL_POLICY_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'which names, addresses and applications pass' },
    { permission: 'NETWORK_FIREWALL_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'another policy at the firewall' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
