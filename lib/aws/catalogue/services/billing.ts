import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Billing. */
export const billing: ServiceCatalogue = {
  service: 'billing',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbilling.html',
  seen: '2026-11-20',
  rows: [
    { action: 'billing:DeleteBillingView', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['billingview'], tags: true, why: 'cost view that teams work with; CloudFormation resource' },
    { action: 'billing:DeleteResourcePolicy', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['billingview'], tags: true, why: 'accounts that share the billing view lose it' },
    { action: 'billing:DisassociateSourceViews', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['billingview'], tags: true, why: 'costs of other views drop out' },
    { action: 'billing:PutContractInformation', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'contract facts such as public-sector use' },
    { action: 'billing:PutResourcePolicy', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['billingview'], tags: true, why: 'shows the billing view to other accounts' },
    { action: 'billing:UpdateBillingPreferences', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'who shares savings plans and credits' },
    { action: 'billing:UpdateIAMAccessPreference', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'whether IAM principals may see and change billing' },
  ],
  leftOut: [],
};
