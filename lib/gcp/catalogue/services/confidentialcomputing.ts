import { ServiceCatalogue } from '../row';

/** Confidential Computing. */
export const confidentialcomputing: ServiceCatalogue = {
  service: 'confidentialcomputing.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/confidentialcomputing',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    {
      why: 'asks for proof of what runs; nothing is changed',
      permissions: [
        'confidentialcomputing.googleapis.com/challenges.verify',
      ],
    },
  ],
  notDeniable: [],
};
