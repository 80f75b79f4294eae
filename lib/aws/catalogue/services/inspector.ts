import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Inspector. */
export const inspector: ServiceCatalogue = {
  service: 'inspector',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoninspector.html',
  seen: '2026-11-20',
  rows: [
    { action: 'inspector:DeleteAssessmentRun', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'run with all its findings' },
    { action: 'inspector:DeleteAssessmentTarget', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'which servers are assessed' },
    { action: 'inspector:DeleteAssessmentTemplate', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'template with its runs and findings' },
    { action: 'inspector:RemoveAttributesFromFindings', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'notes of the analysts on findings' },
    { action: 'inspector:StopAssessmentRun', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'assessment stops half way; operators do it' },
  ],
  leftOut: [
    { why: 'subscription to a notification', actions: ['inspector:UnsubscribeFromEvent'] },
  ],
};
