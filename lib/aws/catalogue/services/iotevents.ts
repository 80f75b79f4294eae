import { ServiceCatalogue } from '../row';

/** AWS IoT Events. */
export const iotevents: ServiceCatalogue = {
  service: 'iotevents',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotevents.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['iotevents:BatchDeleteDetector', 'iotevents:BatchDisableAlarm', 'iotevents:BatchResetAlarm', 'iotevents:DeleteAlarmModel', 'iotevents:DeleteDetectorModel', 'iotevents:DeleteInput'] },
  ],
};
