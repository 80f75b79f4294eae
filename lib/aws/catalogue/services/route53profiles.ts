import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53 Profiles. */
export const route53profiles: ServiceCatalogue = {
  service: 'route53profiles',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53profiles.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53profiles:DeleteProfile', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the DNS settings shared by many VPCs' },
    { action: 'route53profiles:DisassociateProfile', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'the VPC loses private zones, rules and DNS Firewall at once' },
    { action: 'route53profiles:DisassociateResourceFromProfile', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'all VPCs of the profile lose the zone, rule or DNS Firewall' },
    { action: 'route53profiles:PutProfilePolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['profile'], tags: true, why: 'shares the profile with other accounts' },
    { action: 'route53profiles:UpdateProfileResourceAssociation', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may change the priority of DNS Firewall groups' },
  ],
  leftOut: [],
};
