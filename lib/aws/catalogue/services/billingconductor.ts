import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Billing Conductor. */
export const billingconductor: ServiceCatalogue = {
  service: 'billingconductor',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbillingconductor.html',
  seen: '2026-11-20',
  rows: [
    { action: 'billingconductor:BatchDisassociateResourcesFromCustomLineItem', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customlineitem'], tags: true, why: 'a line item loses its base; stack updates do it' },
    { action: 'billingconductor:DeleteBillingGroup', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['billinggroup'], tags: true, why: 'a billing group; the pro forma bill of its accounts ends' },
    { action: 'billingconductor:DeleteCustomLineItem', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['customlineitem'], tags: true, why: 'the custom line item that accounts are billed by' },
    { action: 'billingconductor:DeletePricingPlan', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['pricingplan'], tags: true, why: 'the pricing plan that accounts are billed by' },
    { action: 'billingconductor:DeletePricingRule', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['pricingrule'], tags: true, why: 'the pricing rule that accounts are billed by' },
    { action: 'billingconductor:DisassociateAccounts', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['billinggroup'], tags: true, why: 'takes accounts out; stack updates do it' },
    { action: 'billingconductor:DisassociatePricingRules', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['pricingplan', 'pricingrule'], tags: true, why: 'takes pricing rules out; stack updates do it' },
  ],
  leftOut: [],
};
