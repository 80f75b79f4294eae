import { ServiceCatalogue } from '../row';

/** Data Security Posture. */
export const dspm: ServiceCatalogue = {
  service: 'dspm.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/dspm',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'dspm.googleapis.com/operations.cancel', 'dspm.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
