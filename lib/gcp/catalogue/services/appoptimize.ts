import { ServiceCatalogue } from '../row';

/** App Optimize API. */
export const appoptimize: ServiceCatalogue = {
  service: 'appoptimize.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/appoptimize',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'a report that can be made again',
      permissions: [
        'appoptimize.googleapis.com/operations.cancel', 'appoptimize.googleapis.com/operations.delete', 'appoptimize.googleapis.com/reports.delete',
      ],
    },
  ],
  notDeniable: [],
};
