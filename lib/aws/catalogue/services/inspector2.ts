import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Inspector2. */
export const inspector2: ServiceCatalogue = {
  service: 'inspector2',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoninspector2.html',
  seen: '2026-11-20',
  rows: [
    { action: 'inspector2:BatchDisassociateCodeSecurityScanConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'repositories are no longer scanned' },
    { action: 'inspector2:BatchUpdateMemberEc2DeepInspectionStatus', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'switches deep inspection of member accounts off' },
    { action: 'inspector2:CreateFilter', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Filter'], tags: true, why: 'filter can suppress findings' },
    { action: 'inspector2:DeleteCisScanConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['CIS Scan Configuration'], tags: true, why: 'scheduled CIS scan with its settings' },
    { action: 'inspector2:DeleteCodeSecurityIntegration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Code Security Integration'], tags: true, why: 'link to the code host; repositories are no longer scanned' },
    { action: 'inspector2:DeleteCodeSecurityScanConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Code Security Scan Configuration'], tags: true, why: 'repositories are no longer scanned' },
    { action: 'inspector2:DeleteConnector', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Connector'], tags: true, why: 'resources in the other cloud are no longer scanned' },
    { action: 'inspector2:DeleteFilter', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['Filter'], tags: true, why: 'filter that sorts or suppresses findings' },
    { action: 'inspector2:Disable', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'no vulnerability scans; findings are lost' },
    { action: 'inspector2:DisableDelegatedAdminAccount', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'security account loses the watch over all accounts' },
    { action: 'inspector2:DisassociateMember', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'account drops out of the central watch' },
    { action: 'inspector2:ResetEncryptionKey', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'code snippets no longer under the customer key' },
    { action: 'inspector2:UpdateCisScanConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['CIS Scan Configuration'], tags: true, why: 'which servers are scanned and when' },
    { action: 'inspector2:UpdateCodeSecurityScanConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Code Security Scan Configuration'], tags: true, why: 'which code is scanned and when' },
    { action: 'inspector2:UpdateConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'scan mode and rescan period; no key on the value' },
    { action: 'inspector2:UpdateConnectorScanConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'which resources in the other cloud are scanned' },
    { action: 'inspector2:UpdateEc2DeepInspectionConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'leaves paths out or switches deep inspection off' },
    { action: 'inspector2:UpdateEncryptionKey', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'code snippets of findings go under another key' },
    { action: 'inspector2:UpdateFilter', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Filter'], tags: true, why: 'filter can suppress findings' },
    { action: 'inspector2:UpdateOrgEc2DeepInspectionConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'leaves paths out for the organization' },
    { action: 'inspector2:UpdateOrganizationConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'new accounts are no longer enrolled' },
  ],
  leftOut: [
    { why: 'scanner on the instance ends its own session', actions: ['inspector2:StopCisSession'] },
  ],
};
