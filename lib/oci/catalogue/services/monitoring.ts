import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Monitoring. */
export const monitoring: ServiceCatalogue = {
  service: 'monitoring',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/monitoringpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['alarms', 'metrics'],
  rows: [
    { permission: 'ALARM_DELETE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'nobody is told' },
    { permission: 'ALARM_MOVE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the alarm leaves the compartment and what is denied in it' },
    { permission: 'ALARM_UPDATE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'disables, suppresses and changes an alarm' },
    { permission: 'METRIC_WRITE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'numbers that alarms take for true' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
