import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Database Insights. */
export const databaseinsights: ServiceCatalogue = {
  service: 'databaseinsights.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/databaseinsights',
  seen: '2026-11-20',
  rows: [
    { permission: 'databaseinsights.googleapis.com/activeQuery.terminate', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'ends a query of an application' },
  ],
  leftOut: [],
  notDeniable: [],
};
