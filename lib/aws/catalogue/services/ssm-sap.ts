import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Systems Manager for SAP. */
export const ssmSap: ServiceCatalogue = {
  service: 'ssm-sap',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanagerforsap.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ssm-sap:DeleteResourcePermission', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'cross-service right on an SAP database' },
    { action: 'ssm-sap:DeregisterApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application'], tags: true, why: 'SAP application is no longer managed; CloudFormation resource' },
    { action: 'ssm-sap:PutResourcePermission', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'gives another service rights on an SAP database' },
    { action: 'ssm-sap:RestoreDatabase', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'restores over a live HANA database' },
    { action: 'ssm-sap:StopApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['application'], tags: true, why: 'SAP application goes down; operators do it' },
    { action: 'ssm-sap:UpdateHANABackupSettings', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'backup settings of HANA; no key on the value' },
  ],
  leftOut: [],
};
