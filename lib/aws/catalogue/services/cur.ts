import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Cost and Usage Report. */
export const cur: ServiceCatalogue = {
  service: 'cur',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscostandusagereport.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cur:DeleteReportDefinition', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cur'], tags: false, why: 'cost report no longer arrives; CloudFormation resource' },
    { action: 'cur:ModifyReportDefinition', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['cur'], tags: false, why: 'cost report goes elsewhere; CloudFormation calls it' },
  ],
  leftOut: [],
};
