import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Healthcare API. */
export const healthcare: ServiceCatalogue = {
  service: 'healthcare.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/healthcare',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'healthcare.googleapis.com/datasets.delete',
      asset: Asset.DATABASES,
      effect: Effect.DESTROYS,
      possible: 'the Healthcare API is not on the list at all: datasets and stores with patients\' records can be deleted',
      add: 'no healthcare role for agents; exports to a locked bucket',
    },
  ],
};
