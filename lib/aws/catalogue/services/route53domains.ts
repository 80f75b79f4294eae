import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Route 53 Domains. */
export const route53domains: ServiceCatalogue = {
  service: 'route53domains',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53domains.html',
  seen: '2026-11-20',
  rows: [
    { action: 'route53domains:AssociateDelegationSignerToDomain', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a wrong signer makes the whole domain unresolvable' },
    { action: 'route53domains:DeleteDomain', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the registration itself; somebody else can take the name' },
    { action: 'route53domains:DisableDomainAutoRenew', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the domain runs out by clock' },
    { action: 'route53domains:DisableDomainTransferLock', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the domain may be moved to another registrar' },
    { action: 'route53domains:DisassociateDelegationSignerFromDomain', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'signing of the domain is no longer anchored in its parent' },
    { action: 'route53domains:PushDomain', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'moves a .uk domain to another registrar' },
    { action: 'route53domains:RetrieveDomainAuthCode', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the code with which anybody can move the domain away' },
    { action: 'route53domains:TransferDomain', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'moves a domain between registrars' },
    { action: 'route53domains:TransferDomainToAnotherAwsAccount', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the domain leaves the account' },
    { action: 'route53domains:UpdateDomainContact', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a new registrant may claim the domain' },
    { action: 'route53domains:UpdateDomainContactPrivacy', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'publishes names and addresses of the contacts' },
    { action: 'route53domains:UpdateDomainNameservers', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'hands all names of the domain to other name servers' },
  ],
  leftOut: [
    { why: 'keeps the domain from running out', actions: ['route53domains:EnableDomainAutoRenew'] },
  ],
};
