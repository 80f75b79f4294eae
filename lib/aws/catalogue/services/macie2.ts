import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Macie. */
export const macie2: ServiceCatalogue = {
  service: 'macie2',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmacie.html',
  seen: '2026-11-20',
  rows: [
    { action: 'macie2:BatchUpdateAutomatedDiscoveryAccounts', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'switches automated discovery of accounts off' },
    { action: 'macie2:CreateAllowList', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'text the discovery ignores' },
    { action: 'macie2:CreateFindingsFilter', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['FindingsFilter'], tags: true, why: 'filter can archive findings unseen' },
    { action: 'macie2:DeleteAllowList', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['AllowList'], tags: true, why: 'text the discovery is told to ignore' },
    { action: 'macie2:DeleteCustomDataIdentifier', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['CustomDataIdentifier'], tags: true, why: 'own pattern is no longer looked for' },
    { action: 'macie2:DeleteFindingsFilter', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['FindingsFilter'], tags: true, why: 'filter that sorts or suppresses findings' },
    { action: 'macie2:DeleteInvitations', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'security account cannot take this one under watch' },
    { action: 'macie2:DeleteMember', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Member'], tags: true, why: 'account drops out of the central watch' },
    { action: 'macie2:DisableMacie', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'discovery is off, findings and settings are gone' },
    { action: 'macie2:DisableOrganizationAdminAccount', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'security account loses the watch over all accounts' },
    { action: 'macie2:DisassociateFromAdministratorAccount', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'account walks out of the central watch' },
    { action: 'macie2:DisassociateFromMasterAccount', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'account walks out of the central watch' },
    { action: 'macie2:DisassociateMember', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Member'], tags: true, why: 'account drops out of the central watch' },
    { action: 'macie2:GetSensitiveDataOccurrences', asset: Asset.AUDIT_LOGS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', tier: 1, on: [], tags: false, why: 'shows the sensitive data that was found' },
    { action: 'macie2:PutClassificationExportConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'discovery results go elsewhere' },
    { action: 'macie2:PutFindingsPublicationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'findings no longer go to Security Hub' },
    { action: 'macie2:UpdateAllowList', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['AllowList'], tags: true, why: 'text the discovery ignores' },
    { action: 'macie2:UpdateAutomatedDiscoveryConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch automated discovery off' },
    { action: 'macie2:UpdateClassificationJob', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['ClassificationJob'], tags: true, why: 'pauses or cancels a discovery job; operators do it' },
    { action: 'macie2:UpdateClassificationScope', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'leaves buckets out of discovery' },
    { action: 'macie2:UpdateFindingsFilter', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['FindingsFilter'], tags: true, why: 'filter can archive findings unseen' },
    { action: 'macie2:UpdateMacieSession', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can suspend discovery; CloudFormation property' },
    { action: 'macie2:UpdateMemberSession', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'suspends discovery in a member account' },
    { action: 'macie2:UpdateOrganizationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'new accounts are no longer enrolled' },
    { action: 'macie2:UpdateRevealConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'lets people see the sensitive data that was found' },
  ],
  leftOut: [],
};
