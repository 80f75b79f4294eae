import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon AI Operations. */
export const aiops: ServiceCatalogue = {
  service: 'aiops',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonaioperations.html',
  seen: '2026-11-20',
  rows: [
    { action: 'aiops:DeleteInvestigation', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['investigation-group'], tags: true, why: 'an investigation with its findings, evidence of an incident' },
    { action: 'aiops:DeleteInvestigationGroup', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['investigation-group'], tags: true, why: 'the group with all investigations' },
    { action: 'aiops:DeleteInvestigationGroupPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['investigation-group'], tags: true, why: 'alarms can no longer start investigations' },
    { action: 'aiops:PutInvestigationGroupPolicy', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['investigation-group'], tags: true, why: 'lets other principals write into the group' },
  ],
  leftOut: [],
};
