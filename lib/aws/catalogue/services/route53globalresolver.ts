import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Route53 Global Resolver. */
export const route53globalresolver: ServiceCatalogue = {
  service: 'route53globalresolver',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsroute53globalresolver.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53globalresolver:BatchCreateFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'allow rules in front undo the blocks' },
    { action: 'route53globalresolver:BatchDeleteFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'many domain blocks are lifted in bulk' },
    { action: 'route53globalresolver:BatchUpdateFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may turn blocks into allows in bulk' },
    { action: 'route53globalresolver:CreateFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['dns-view', 'firewall-domain-list'], tags: true, why: 'an allow rule in front undoes the blocks' },
    { action: 'route53globalresolver:DeleteAccessSource', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['access-source'], tags: true, why: 'clients of that network can no longer resolve' },
    { action: 'route53globalresolver:DeleteAccessToken', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['access-token'], tags: true, why: 'clients with the token can no longer resolve' },
    { action: 'route53globalresolver:DeleteDNSView', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dns-view'], tags: true, why: 'the view with its rules and associations' },
    { action: 'route53globalresolver:DeleteFirewallDomainList', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['firewall-domain-list'], tags: true, why: 'the list of blocked or allowed domains' },
    { action: 'route53globalresolver:DeleteFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'a DNS block is lifted' },
    { action: 'route53globalresolver:DeleteGlobalResolver', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['global-resolver'], tags: true, why: 'the resolver and its anycast addresses' },
    { action: 'route53globalresolver:DisableDNSView', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dns-view'], tags: true, why: 'clients of the view can no longer resolve' },
    { action: 'route53globalresolver:DisassociateHostedZone', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'clients no longer resolve the private zone' },
    { action: 'route53globalresolver:ImportFirewallDomains', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['firewall-domain-list'], tags: true, why: 'may replace a list of blocked domains' },
    { action: 'route53globalresolver:UpdateDNSView', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dns-view'], tags: true, why: 'may switch fail-open or DNSSEC validation' },
    { action: 'route53globalresolver:UpdateFirewallDomains', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['firewall-domain-list'], tags: true, why: 'may empty a list of blocked domains' },
    { action: 'route53globalresolver:UpdateFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'may turn a block into an allow' },
  ],
  leftOut: [],
};
