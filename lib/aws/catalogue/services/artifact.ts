import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Artifact. */
export const artifact: ServiceCatalogue = {
  service: 'artifact',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsartifact.html',
  seen: '2026-11-20',
  rows: [
    { action: 'artifact:TerminateAgreement', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['customer-agreement'], tags: false, why: 'ends a contract such as the BAA, at once' },
  ],
  leftOut: [],
};
