import { ServiceCatalogue } from '../row';

/** AWS PricingPlanManager Service. */
export const pricingplanmanager: ServiceCatalogue = {
  service: 'pricingplanmanager',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspricingplanmanagerservice.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'moves a resource back to pay as you go; nothing is lost', actions: ['pricingplanmanager:DisassociateResourcesFromSubscription'] },
  ],
};
