import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Web Application Firewall. */
export const waf: ServiceCatalogue = {
  service: 'waf',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/wafpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: [
    'http-redirects', 'waas-address-list', 'waas-certificate', 'waas-custom-protection-rule', 'waas-family', 'waas-metering', 'waas-policy',
    'waas-work-request',
  ],
  rows: [
    { permission: 'HTTPREDIRECT_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'visitors of a name find nothing' },
    { permission: 'HTTPREDIRECT_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the redirect leaves the compartment and what is denied in it' },
    { permission: 'HTTPREDIRECT_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'to where visitors of a name are sent' },
    { permission: 'WAAS_ADDRESS_LIST_DELETE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'addresses that rules go by' },
    { permission: 'WAAS_ADDRESS_LIST_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the list leaves the compartment and what is denied in it' },
    { permission: 'WAAS_ADDRESS_LIST_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'whose addresses pass' },
    { permission: 'WAAS_CERTFICATE_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the application loses its certificate at the edge' },
    { permission: 'WAAS_CERTFICATE_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the certificate leaves the compartment and what is denied in it' },
    { permission: 'WAAS_CERTIFICATE_DELETE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the same by the name that the table of operations has' },
    { permission: 'WAAS_CERTIFICATE_MOVE', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'moving the certificate, by the name that the table of operations has' },
    { permission: 'WAAS_CUSTOM_PROTECTION_RULE_DELETE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a rule of protection of the tenancy\'s own' },
    { permission: 'WAAS_CUSTOM_PROTECTION_RULE_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the rule leaves the compartment and what is denied in it' },
    { permission: 'WAAS_CUSTOM_PROTECTION_RULE_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'what a rule of protection stops' },
    { permission: 'WAAS_POLICY_DELETE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'nothing stands in front of the application any more' },
    { permission: 'WAAS_POLICY_MOVE', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the policy leaves the compartment and what is denied in it' },
    { permission: 'WAAS_POLICY_UPDATE', asset: Asset.NETWORK, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'rules of protection switched off, and where traffic goes' },
  ],
  byVerb: [],
  leftOut: [
    {
      why: 'ends a task of the service before it is done',
      permissions: ['WAAS_WORK_REQUEST_DELETE'],
    },
  ],
  notDeniable: [],
};
