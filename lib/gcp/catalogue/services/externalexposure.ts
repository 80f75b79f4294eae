import { ServiceCatalogue } from '../row';

/** External Exposure. */
export const externalexposure: ServiceCatalogue = {
  service: 'externalexposure.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/externalexposure',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'externalexposure.googleapis.com/operations.cancel', 'externalexposure.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
