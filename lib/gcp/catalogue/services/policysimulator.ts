import { ServiceCatalogue } from '../row';

/** Policy Simulator. */
export const policysimulator: ServiceCatalogue = {
  service: 'policysimulator.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/policysimulator',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'what a change would do; nothing is changed',
      permissions: [
        'policysimulator.googleapis.com/accessPolicySimulations.create', 'policysimulator.googleapis.com/orgPolicyViolationsPreviews.create',
        'policysimulator.googleapis.com/replays.create',
      ],
    },
  ],
  notDeniable: [],
};
