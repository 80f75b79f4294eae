import { ServiceCatalogue } from '../row';

/** Capacity Planner. */
export const capacityplanner: ServiceCatalogue = {
  service: 'capacityplanner.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/capacityplanner',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'a plan on paper',
      permissions: [
        'capacityplanner.googleapis.com/capacityPlans.delete', 'capacityplanner.googleapis.com/capacityPlans.update',
      ],
    },
  ],
  notDeniable: [],
};
