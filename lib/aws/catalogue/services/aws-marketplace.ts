import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Marketplace Catalog. */
export const awsMarketplace: ServiceCatalogue = {
  service: 'aws-marketplace',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmarketplacecatalog.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aws-marketplace:CancelAgreement', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'ends an agreement; the product stops working' },
    { action: 'aws-marketplace:DeleteResourcePolicy', asset: Asset.ORGANIZATION, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Entity'], tags: true, why: 'the policy that shares a listing' },
    { action: 'aws-marketplace:PutResourcePolicy', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Entity'], tags: true, why: 'shares a listing with other accounts' },
    { action: 'aws-marketplace:Unsubscribe', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'ends a subscription; the product stops working' },
  ],
  leftOut: [
    { why: 'declines a request; it can be made again', actions: ['aws-marketplace:DisassociateProductsFromPrivateMarketplace'] },
    { why: 'sends the sellers own evidence; nothing is lost', actions: ['aws-marketplace:StartVerification'] },
    { why: 'an incoming request of a seller; answering it is sales work', actions: ['aws-marketplace:UpdateAgreementApprovalRequest'] },
  ],
};
