import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS WAF V2. */
export const wafv2: ServiceCatalogue = {
  service: 'wafv2',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswafv2.html',
  seen: '2026-11-20',
  rows: [
    { action: 'wafv2:AssociateWebACL', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['agentcore-gateway', 'amplify-app', 'apigateway', 'apprunner', 'appsync', 'loadbalancer/app/', 'userpool', 'verified-access-instance', 'webacl'], tags: true, why: 'puts a weaker web ACL in place of the old one' },
    { action: 'wafv2:DeleteAPIKey', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'CAPTCHA of the web application fails' },
    { action: 'wafv2:DeleteFirewallManagerRuleGroups', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['webacl'], tags: true, why: 'rules that the central policy put there' },
    { action: 'wafv2:DeleteIPSet', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ipset'], tags: true, why: 'block or allow list; CloudFormation replaces it' },
    { action: 'wafv2:DeleteLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['webacl'], tags: true, why: 'requests are no longer logged; CloudFormation resource' },
    { action: 'wafv2:DeletePermissionPolicy', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rulegroup'], tags: true, why: 'accounts that use the shared rule group lose it' },
    { action: 'wafv2:DeleteRegexPatternSet', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['regexpatternset'], tags: true, why: 'patterns that rules match; CloudFormation replaces it' },
    { action: 'wafv2:DeleteRuleGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rulegroup'], tags: true, why: 'set of rules; CloudFormation replaces it' },
    { action: 'wafv2:DeleteWebACL', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webacl'], tags: true, why: 'firewall of web applications; CloudFormation replaces it' },
    { action: 'wafv2:DisassociateFirewallManager', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['webacl'], tags: true, why: 'web ACL leaves the central firewall policy' },
    { action: 'wafv2:DisassociateWebACL', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['agentcore-gateway', 'amplify-app', 'apigateway', 'apprunner', 'appsync', 'loadbalancer/app/', 'userpool', 'verified-access-instance'], tags: false, why: 'application stands without firewall; CloudFormation does it' },
    { action: 'wafv2:PutLoggingConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webacl'], tags: true, why: 'request log goes elsewhere or loses fields; CloudFormation resource' },
    { action: 'wafv2:PutPermissionPolicy', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['rulegroup'], tags: true, why: 'shares a rule group with other accounts' },
    { action: 'wafv2:UpdateIPSet', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['ipset'], tags: true, why: 'overwrites a block or allow list; automation does it all day' },
    { action: 'wafv2:UpdateManagedRuleSetVersionExpiryDate', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['managedruleset'], tags: false, why: 'customers of the rule set lose a version' },
    { action: 'wafv2:UpdateRegexPatternSet', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['regexpatternset'], tags: true, why: 'overwrites patterns that rules match' },
    { action: 'wafv2:UpdateRuleGroup', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['ipset', 'regexpatternset', 'rulegroup'], tags: true, why: 'overwrites a set of rules; operators do it under attack' },
    { action: 'wafv2:UpdateWebACL', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['ipset', 'managedruleset', 'regexpatternset', 'rulegroup', 'webacl'], tags: true, why: 'overwrites all rules of the firewall; operators do it under attack' },
  ],
  leftOut: [],
};
