import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Private CA Connector for Active Directory. */
export const pcaConnectorAd: ServiceCatalogue = {
  service: 'pca-connector-ad',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsprivatecaconnectorforactivedirectory.html',
  seen: '2026-11-20',
  rows: [
    { action: 'pca-connector-ad:DeleteConnector', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Connector'], tags: true, why: 'domain computers get no certificates; CloudFormation resource' },
    { action: 'pca-connector-ad:DeleteDirectoryRegistration', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DirectoryRegistration'], tags: true, why: 'directory is no longer known to the connector; CloudFormation resource' },
    { action: 'pca-connector-ad:DeleteServicePrincipalName', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['DirectoryRegistration'], tags: true, why: 'connector can no longer sign in to the directory; CloudFormation resource' },
    { action: 'pca-connector-ad:DeleteTemplate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Template'], tags: true, why: 'certificate template of the domain; CloudFormation resource' },
    { action: 'pca-connector-ad:DeleteTemplateGroupAccessControlEntry', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Template'], tags: true, why: 'group can no longer enrol; CloudFormation resource' },
  ],
  leftOut: [],
};
