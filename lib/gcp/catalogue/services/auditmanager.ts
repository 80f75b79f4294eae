import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Audit Manager. */
export const auditmanager: ServiceCatalogue = {
  service: 'auditmanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/auditmanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'auditmanager.googleapis.com/auditSchedules.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'audits come later, or not at all' },
    { permission: 'auditmanager.googleapis.com/customComplianceFrameworks.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the custom framework that audits are measured by' },
    { permission: 'auditmanager.googleapis.com/customComplianceFrameworks.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'the custom framework that audits are measured by' },
    { permission: 'auditmanager.googleapis.com/locations.enrollResource', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'decides what is audited, and where the evidence goes' },
  ],
  leftOut: [],
  notDeniable: [],
};
