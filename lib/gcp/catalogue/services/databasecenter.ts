import { ServiceCatalogue } from '../row';

/** Database Center. */
export const databasecenter: ServiceCatalogue = {
  service: 'databasecenter.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/databasecenter',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'a report that can be set up again',
      permissions: [
        'databasecenter.googleapis.com/reportConfigs.delete', 'databasecenter.googleapis.com/reportConfigs.update',
      ],
    },
  ],
  notDeniable: [],
};
