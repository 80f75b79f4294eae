import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Private CA Connector for SCEP. */
export const pcaConnectorScep: ServiceCatalogue = {
  service: 'pca-connector-scep',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsprivatecaconnectorforscep.html',
  seen: '2026-11-20',
  rows: [
    { action: 'pca-connector-scep:DeleteChallenge', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Challenge'], tags: true, why: 'devices can no longer enrol; CloudFormation resource' },
    { action: 'pca-connector-scep:DeleteConnector', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Connector'], tags: true, why: 'devices can no longer enrol or renew; CloudFormation resource' },
    { action: 'pca-connector-scep:GetChallengePassword', asset: Asset.KEYS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: ['Challenge'], tags: true, why: 'password by which any device gets a certificate' },
  ],
  leftOut: [],
};
