import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS License Manager. */
export const licenseManager: ServiceCatalogue = {
  service: 'license-manager',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslicensemanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'license-manager:CreateToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['license'], tags: true, why: 'long-lived refresh token with a role' },
    { action: 'license-manager:DeleteGrant', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['grant'], tags: true, why: 'other account loses its licenses; CloudFormation resource' },
    { action: 'license-manager:DeleteLicense', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['license'], tags: true, why: 'issued license; CloudFormation resource' },
    { action: 'license-manager:DeleteLicenseAssetGroup', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['license-asset-group'], tags: true, why: 'how license use is counted' },
    { action: 'license-manager:DeleteLicenseAssetRuleset', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['license-asset-ruleset'], tags: true, why: 'how license use is counted' },
    { action: 'license-manager:DeleteLicenseConfiguration', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['license-configuration'], tags: true, why: 'license limits that launches are checked against' },
    { action: 'license-manager:DeleteLicenseManagerReportGenerator', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['report-generator'], tags: true, why: 'license reports no longer arrive' },
    { action: 'license-manager:DeleteToken', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'application can no longer check licenses out' },
    { action: 'license-manager:GetAccessToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'access token out of a refresh token' },
  ],
  leftOut: [],
};
