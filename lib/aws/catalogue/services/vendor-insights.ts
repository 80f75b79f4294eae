import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Marketplace Vendor Insights. */
export const vendorInsights: ServiceCatalogue = {
  service: 'vendor-insights',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmarketplacevendorinsights.html',
  seen: '2026-11-20',
  rows: [
    { action: 'vendor-insights:DeactivateSecurityProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['SecurityProfile'], tags: true, why: 'buyers no longer see the security profile of the product' },
    { action: 'vendor-insights:DeleteDataSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['DataSource'], tags: true, why: 'evidence that a security profile is built from' },
    { action: 'vendor-insights:DisassociateDataSource', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['SecurityProfile'], tags: true, why: 'a security profile loses a source of evidence' },
  ],
  leftOut: [],
};
