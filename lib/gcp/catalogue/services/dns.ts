import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud DNS. */
export const dns: ServiceCatalogue = {
  service: 'dns.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dns',
  seen: '2026-11-20',
  rows: [
    { permission: 'dns.googleapis.com/changes.create', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'deletes or redirects records, together with the permission on record sets' },
    { permission: 'dns.googleapis.com/gkeClusters.bindDNSResponsePolicy', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside a cluster' },
    { permission: 'dns.googleapis.com/gkeClusters.bindPrivateDNSZone', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside a cluster' },
    { permission: 'dns.googleapis.com/managedZones.delete', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the zone; a new one gets other name servers' },
    { permission: 'dns.googleapis.com/managedZones.setIamPolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others change records' },
    { permission: 'dns.googleapis.com/managedZones.update', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'DNSSEC or query log off, forwarding elsewhere' },
    { permission: 'dns.googleapis.com/networks.bindDNSResponsePolicy', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside a network' },
    { permission: 'dns.googleapis.com/networks.bindPrivateDNSPolicy', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside a network' },
    { permission: 'dns.googleapis.com/networks.bindPrivateDNSZone', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside a network' },
    { permission: 'dns.googleapis.com/networks.targetWithPeeringZone', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside a network' },
    { permission: 'dns.googleapis.com/policies.delete', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the log of queries off, or queries sent elsewhere' },
    { permission: 'dns.googleapis.com/policies.update', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the log of queries off, or queries sent elsewhere' },
    { permission: 'dns.googleapis.com/resourceRecordSets.delete', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a name that clients look for' },
    { permission: 'dns.googleapis.com/resourceRecordSets.update', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'redirects a name' },
    { permission: 'dns.googleapis.com/responsePolicies.create', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside networks, and which are blocked' },
    { permission: 'dns.googleapis.com/responsePolicies.delete', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside networks, and which are blocked' },
    { permission: 'dns.googleapis.com/responsePolicies.update', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside networks, and which are blocked' },
    { permission: 'dns.googleapis.com/responsePolicyRules.create', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside networks, and which are blocked' },
    { permission: 'dns.googleapis.com/responsePolicyRules.delete', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside networks, and which are blocked' },
    { permission: 'dns.googleapis.com/responsePolicyRules.update', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what names mean inside networks, and which are blocked' },
  ],
  leftOut: [],
  notDeniable: [],
};
