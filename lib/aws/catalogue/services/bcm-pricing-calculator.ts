import { ServiceCatalogue } from '../row';

/** AWS Billing And Cost Management Pricing Calculator. */
export const bcmPricingCalculator: ServiceCatalogue = {
  service: 'bcm-pricing-calculator',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbillingandcostmanagementpricingcalculator.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'an estimate or scenario, a draft of its author', actions: ['bcm-pricing-calculator:CreateBillScenarioCommitmentModification', 'bcm-pricing-calculator:DeleteBillEstimate', 'bcm-pricing-calculator:DeleteBillScenario', 'bcm-pricing-calculator:DeleteBillScenarioCommitmentModification', 'bcm-pricing-calculator:DeleteBillScenarioUsageModification', 'bcm-pricing-calculator:DeleteWorkloadEstimate', 'bcm-pricing-calculator:DeleteWorkloadEstimateUsage', 'bcm-pricing-calculator:UpdateBillEstimate', 'bcm-pricing-calculator:UpdateBillScenario', 'bcm-pricing-calculator:UpdateWorkloadEstimate'] },
  ],
};
