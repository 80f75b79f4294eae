import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Security Incident Response. */
export const securityIr: ServiceCatalogue = {
  service: 'security-ir',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecurityincidentresponse.html',
  seen: '2026-11-20',
  rows: [
    { action: 'security-ir:CancelMembership', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['membership'], tags: true, why: 'incident response team of AWS is no longer on call' },
    { action: 'security-ir:CloseCase', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['case'], tags: true, why: 'security case is closed; responders do it' },
    { action: 'security-ir:UpdateCaseStatus', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['case'], tags: true, why: 'security case changes state; responders do it' },
  ],
  leftOut: [],
};
