import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Systems Manager Quick Setup. */
export const ssmQuicksetup: ServiceCatalogue = {
  service: 'ssm-quicksetup',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanagerquicksetup.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ssm-quicksetup:DeleteConfigurationManager', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuration-manager'], tags: true, why: 'configuration rolled out to the fleet; CloudFormation resource' },
  ],
  leftOut: [],
};
