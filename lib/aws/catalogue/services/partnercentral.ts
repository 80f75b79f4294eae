import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Partner Central. */
export const partnercentral: ServiceCatalogue = {
  service: 'partnercentral',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspartnercentral.html',
  seen: '2026-11-20',
  rows: [
    { action: 'partnercentral:DeleteProgramManagementAccount', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['ProgramManagementAccount'], tags: true, why: 'a program account with its relationships' },
    { action: 'partnercentral:DeleteRelationship', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['Relationship'], tags: true, why: 'a relationship that discounts and billing hang on' },
    { action: 'partnercentral:DeleteResourceSnapshotJob', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['resource-snapshot-job'], tags: true, why: 'a job that keeps shared opportunities current' },
    { action: 'partnercentral:DisassociateAwsTrainingCertificationEmailDomain', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Partner'], tags: true, why: 'unlinks the aws training certification email domain; partner managers do it' },
    { action: 'partnercentral:DisassociateBenefitApplicationResource', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['BenefitAllocation', 'BenefitApplication', 'Opportunity'], tags: true, why: 'unlinks the benefit application resource; partner managers do it' },
    { action: 'partnercentral:DisassociateOpportunity', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Opportunity'], tags: true, why: 'an opportunity loses a linked entity; sales systems do it' },
    { action: 'partnercentral:StartQualificationsDisassociationTask', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Partner'], tags: true, why: 'unlinks qualifications of the partner; partner managers do it' },
    { action: 'partnercentral:StopResourceSnapshotJob', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['resource-snapshot-job'], tags: true, why: 'shared opportunities are no longer kept current' },
  ],
  leftOut: [
    { why: 'a business record that is created, nothing is opened', actions: ['partnercentral:CreateMarketplaceRevenueShare', 'partnercentral:CreateMarketplaceRevenueShareAllocation'] },
    { why: 'a business figure; nothing is lost', actions: ['partnercentral:UpdateMarketplaceRevenueShareAllocation'] },
  ],
};
