import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT Events. */
export const iotevents: ServiceCatalogue = {
  service: 'iotevents',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotevents.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotevents:PutLoggingOptions', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch logs off; no key on the value' },
  ],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['iotevents:BatchDeleteDetector', 'iotevents:BatchDisableAlarm', 'iotevents:BatchResetAlarm', 'iotevents:DeleteAlarmModel', 'iotevents:DeleteDetectorModel', 'iotevents:DeleteInput'] },
  ],
};
