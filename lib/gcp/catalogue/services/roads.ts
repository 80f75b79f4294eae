import { ServiceCatalogue } from '../row';

/** Roads Management. */
export const roads: ServiceCatalogue = {
  service: 'roads.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/roads',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'a road on a list',
      permissions: [
        'roads.googleapis.com/selectedRoutes.delete',
      ],
    },
  ],
  notDeniable: [],
};
