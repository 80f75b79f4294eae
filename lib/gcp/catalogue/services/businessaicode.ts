import { ServiceCatalogue } from '../row';

/** Business AI Code. */
export const businessaicode: ServiceCatalogue = {
  service: 'businessaicode.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/businessaicode',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'sends use, and reads code for suggestions; nothing is changed',
      permissions: [
        'businessaicode.googleapis.com/locations.sendTelemetry',
      ],
    },
  ],
  notDeniable: [],
};
