import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53. */
export const route53: ServiceCatalogue = {
  service: 'route53',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53:ChangeCidrCollection', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['cidrcollection'], tags: false, why: 'removes address ranges from routing by client network' },
    { action: 'route53:ChangeResourceRecordSets', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['hostedzone'], tags: false, why: 'deletes or redirects records; keys on action, type and name exist' },
    { action: 'route53:CreateVPCAssociationAuthorization', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 1, on: ['hostedzone'], tags: false, why: 'lets the VPC of another account resolve the private zone' },
    { action: 'route53:DeactivateKeySigningKey', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['hostedzone'], tags: false, why: 'the zone is no longer signed with this key' },
    { action: 'route53:DeleteCidrCollection', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cidrcollection'], tags: false, why: 'address ranges that routing by client network needs' },
    { action: 'route53:DeleteHealthCheck', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['healthcheck'], tags: false, why: 'failover no longer notices that an endpoint is down' },
    { action: 'route53:DeleteHostedZone', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['hostedzone'], tags: false, why: 'the zone; a new one gets other name servers' },
    { action: 'route53:DeleteKeySigningKey', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['hostedzone'], tags: false, why: 'the DNSSEC key; a zone with its DS record left behind goes dark' },
    { action: 'route53:DeleteQueryLoggingConfig', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['queryloggingconfig'], tags: false, why: 'queries of the zone are no longer logged' },
    { action: 'route53:DeleteReusableDelegationSet', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['delegationset'], tags: false, why: 'name servers that registrars point to never come back' },
    { action: 'route53:DeleteTrafficPolicy', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['trafficpolicy'], tags: false, why: 'routing rules for many records' },
    { action: 'route53:DeleteTrafficPolicyInstance', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['trafficpolicyinstance'], tags: false, why: 'all records of the policy are deleted with it' },
    { action: 'route53:DeleteVPCAssociationAuthorization', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['hostedzone'], tags: false, why: 'the other account can no longer attach its VPC to the zone' },
    { action: 'route53:DisableHostedZoneDNSSEC', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['hostedzone'], tags: false, why: 'takes signing off; with a DS record left the zone goes dark' },
    { action: 'route53:DisassociateVPCFromHostedZone', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['hostedzone'], tags: false, why: 'the VPC no longer resolves the private names' },
    { action: 'route53:UpdateHealthCheck', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 1, on: ['healthcheck'], tags: false, why: 'disabled or inverted, it steers failover wrongly' },
    { action: 'route53:UpdateHostedZoneFeatures', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['hostedzone'], tags: false, why: 'may switch accelerated recovery of the zone off' },
    { action: 'route53:UpdateTrafficPolicyInstance', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['trafficpolicyinstance'], tags: false, why: 'rewrites all records of the policy' },
  ],
  leftOut: [
    { why: 'creates an empty zone', actions: ['route53:CreateHostedZone'] },
  ],
};
