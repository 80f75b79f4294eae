import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** DNS. */
export const dns: ServiceCatalogue = {
  service: 'dns',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/dnspolicyreference.htm',
  seen: '2026-08, in the extract of NetSPI/OCInferno',
  resourceTypes: [
    'dns', 'dns-records', 'dns-resolver-endpoint', 'dns-resolver-endpoints', 'dns-resolvers', 'dns-steering-policies',
    'dns-steering-policy-attachments', 'dns-tsig-keys', 'dns-views', 'dns-zones',
  ],
  rows: [
    { permission: 'DNS_POLICY_STEERING_UPDATE', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'the same by the other spelling of the page' },
    { permission: 'DNS_RECORD_DELETE', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a name' },
    { permission: 'DNS_RECORD_UPDATE', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'whose servers a name means' },
    { permission: 'DNS_RESOLVER_DELETE', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'networks resolve no names' },
    { permission: 'DNS_RESOLVER_ENDPOINT_DELETE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'questions are forwarded no more' },
    { permission: 'DNS_RESOLVER_ENDPOINT_UPDATE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'network groups of an endpoint' },
    { permission: 'DNS_RESOLVER_MOVE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the resolver leaves the compartment and what is denied in it' },
    { permission: 'DNS_RESOLVER_UPDATE', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'to whom questions of a network are forwarded' },
    { permission: 'DNS_STEERING_POLICY_DELETE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'names are no longer steered by health and place' },
    { permission: 'DNS_STEERING_POLICY_MOVE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the policy leaves the compartment and what is denied in it' },
    { permission: 'DNS_STEERING_POLICY_UPDATE', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'to which answers names are steered' },
    { permission: 'DNS_TSIG_KEY_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'transfers of zones fail' },
    { permission: 'DNS_TSIG_KEY_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the key leaves the compartment and what is denied in it' },
    { permission: 'DNS_TSIG_KEY_READ', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the secret that proves who transfers a zone' },
    { permission: 'DNS_TSIG_KEY_UPDATE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'tags of a key' },
    { permission: 'DNS_VIEW_DELETE', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'private names of networks' },
    { permission: 'DNS_VIEW_MOVE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the view leaves the compartment and what is denied in it' },
    { permission: 'DNS_VIEW_UPDATE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'name of a view' },
    { permission: 'DNS_ZONE_DELETE', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'every name of the zone' },
    { permission: 'DNS_ZONE_MOVE', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the zone leaves the compartment and what is denied in it' },
    { permission: 'DNS_ZONE_UPDATE', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'records and transfers of a zone: whose servers a name means' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
