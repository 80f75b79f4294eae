import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Audit Manager. */
export const auditmanager: ServiceCatalogue = {
  service: 'auditmanager',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsauditmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'auditmanager:DeleteAssessment', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['assessment'], tags: true, why: 'assessment with the evidence it gathered' },
    { action: 'auditmanager:DeleteAssessmentFramework', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['assessmentFramework'], tags: true, why: 'own framework that assessments are built from' },
    { action: 'auditmanager:DeleteAssessmentFrameworkShare', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'offer of a framework to another account' },
    { action: 'auditmanager:DeleteAssessmentReport', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['assessment'], tags: true, why: 'finished report for the auditor' },
    { action: 'auditmanager:DeleteControl', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['control'], tags: true, why: 'own control that frameworks are built from' },
    { action: 'auditmanager:DeregisterAccount', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'Audit Manager is off; evidence can go with it' },
    { action: 'auditmanager:DeregisterOrganizationAdminAccount', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'audit account loses the evidence of all accounts' },
    { action: 'auditmanager:StartAssessmentFrameworkShare', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['assessmentFramework'], tags: true, why: 'copies a framework to another account' },
    { action: 'auditmanager:UpdateAssessmentStatus', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['assessment'], tags: true, why: 'inactive assessment gathers no evidence any more' },
    { action: 'auditmanager:UpdateSettings', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch the evidence finder off or change the report bucket' },
  ],
  leftOut: [
    { why: 'takes back a review task given to a colleague', actions: ['auditmanager:BatchDeleteDelegationByAssessment'] },
    { why: 'takes evidence off a report draft; the evidence stays', actions: ['auditmanager:BatchDisassociateAssessmentReportEvidence'] },
    { why: 'takes a folder off a report draft; the evidence stays', actions: ['auditmanager:DisassociateAssessmentReportEvidenceFolder'] },
    { why: 'accepts or turns down a shared framework', actions: ['auditmanager:UpdateAssessmentFrameworkShare'] },
  ],
};
