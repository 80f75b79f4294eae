import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53 Resolver. */
export const route53resolver: ServiceCatalogue = {
  service: 'route53resolver',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53resolver.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53resolver:AssociateResolverRule', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['resolver-rule'], tags: true, why: 'sends DNS queries of a VPC to another server' },
    { action: 'route53resolver:CreateFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['firewall-domain-list', 'firewall-rule-group'], tags: true, why: 'an allow rule in front undoes the blocks' },
    { action: 'route53resolver:DeleteFirewallDomainList', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['firewall-domain-list'], tags: true, why: 'the list of blocked or allowed domains' },
    { action: 'route53resolver:DeleteFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['firewall-domain-list', 'firewall-rule-group'], tags: true, why: 'a DNS block is lifted' },
    { action: 'route53resolver:DeleteFirewallRuleGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['firewall-rule-group'], tags: true, why: 'the whole set of DNS blocks' },
    { action: 'route53resolver:DeleteOutpostResolver', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['outpost-resolver'], tags: true, why: 'names no longer resolve on the Outpost' },
    { action: 'route53resolver:DeleteResolverEndpoint', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-endpoint'], tags: true, why: 'names no longer resolve between VPC and own network' },
    { action: 'route53resolver:DeleteResolverQueryLogConfig', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['resolver-query-log-config'], tags: true, why: 'name queries are no longer logged' },
    { action: 'route53resolver:DeleteResolverRule', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-rule'], tags: true, why: 'queries of the domain no longer reach their server' },
    { action: 'route53resolver:DisassociateFirewallRuleGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['firewall-rule-group-association'], tags: true, why: 'the VPC stands without DNS Firewall' },
    { action: 'route53resolver:DisassociateResolverEndpointIpAddress', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-endpoint'], tags: true, why: 'one address of the endpoint goes away' },
    { action: 'route53resolver:DisassociateResolverQueryLogConfig', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['resolver-query-log-config'], tags: true, why: 'name queries of the VPC are no longer logged' },
    { action: 'route53resolver:DisassociateResolverRule', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-rule'], tags: true, why: 'the VPC no longer forwards queries of the domain' },
    { action: 'route53resolver:ImportFirewallDomains', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['firewall-domain-list'], tags: true, why: 'may replace a list of blocked domains' },
    { action: 'route53resolver:PutFirewallRuleGroupPolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['firewall-rule-group'], tags: true, why: 'shares the rule group with another account' },
    { action: 'route53resolver:PutResolverQueryLogConfigPolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-query-log-config'], tags: true, why: 'shares the query logging with another account' },
    { action: 'route53resolver:PutResolverRulePolicy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-rule'], tags: true, why: 'shares the forwarding rules with another account' },
    { action: 'route53resolver:UpdateFirewallConfig', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['firewall-config'], tags: true, why: 'may let queries through when the firewall fails' },
    { action: 'route53resolver:UpdateFirewallDomains', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['firewall-domain-list'], tags: true, why: 'may empty a list of blocked domains' },
    { action: 'route53resolver:UpdateFirewallRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['firewall-domain-list', 'firewall-rule-group'], tags: true, why: 'may turn a block into an allow' },
    { action: 'route53resolver:UpdateFirewallRuleGroupAssociation', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['firewall-rule-group-association'], tags: true, why: 'may switch mutation protection off or lower the priority' },
    { action: 'route53resolver:UpdateResolverConfig', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['resolver-config'], tags: false, why: 'may switch the automatic reverse names off' },
    { action: 'route53resolver:UpdateResolverDnssecConfig', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-dnssec-config'], tags: true, why: 'may switch DNSSEC validation off' },
    { action: 'route53resolver:UpdateResolverRule', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resolver-rule'], tags: true, why: 'may send queries of a domain to a foreign server' },
  ],
  leftOut: [],
};
