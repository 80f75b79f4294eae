import { ServiceCatalogue } from '../row';

/** AWS IoT Fleet Hub for Device Management. */
export const iotfleethub: ServiceCatalogue = {
  service: 'iotfleethub',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleethubfordevicemanagement.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['iotfleethub:DeleteApplication'] },
  ],
};
