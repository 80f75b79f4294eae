import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Zero Trust Packet Routing. */
export const zeroTrustPacketRouting: ServiceCatalogue = {
  service: 'zero-trust-packet-routing',
  source: 'https://docs.oracle.com/iaas/Content/zero-trust-packet-routing/policy-reference.htm',
  seen: '2026-09, in the extract of agregory999/oci-policy-analysis',
  resourceTypes: [
    'security-attribute-family', 'security-attribute-namespace', 'security-attribute-namespaces', 'zpr-configuration', 'zpr-family', 'zpr-policy',
    'zpr-topology', 'zpr-topology-family',
  ],
  rows: [
    { permission: 'SECURITY_ATTRIBUTE_NAMESPACE_DELETE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'attributes that policies go by vanish from everything' },
    { permission: 'SECURITY_ATTRIBUTE_NAMESPACE_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the namespace leaves the compartment and what is denied in it' },
    { permission: 'SECURITY_ATTRIBUTE_NAMESPACE_UPDATE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'attributes and their values' },
    { permission: 'SECURITY_ATTRIBUTE_NAMESPACE_USE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'sets and takes off attributes: a resource without one is under no policy' },
    { permission: 'ZPR_CONFIGURATION_DELETE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'Zero Trust Packet Routing off' },
    { permission: 'ZPR_CONFIGURATION_UPDATE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'whether packets are routed by policy' },
    { permission: 'ZPR_POLICY_CREATE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'agents', why: 'a way between resources that no policy had' },
    { permission: 'ZPR_POLICY_DELETE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'what the policy allowed stops; what it was part of has to be written anew' },
    { permission: 'ZPR_POLICY_UPDATE', asset: Asset.NETWORK, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'a way between resources that no policy had' },
    { permission: 'ZPR_TOPOLOGY_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a picture of the network' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
