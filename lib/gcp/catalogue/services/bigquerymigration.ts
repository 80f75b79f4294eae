import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigQuery Migration. */
export const bigquerymigration: ServiceCatalogue = {
  service: 'bigquerymigration.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/bigquerymigration',
  seen: '2026-11-20',
  rows: [
    { permission: 'bigquerymigration.googleapis.com/workflows.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a migration in progress, with its translations' },
    { permission: 'bigquerymigration.googleapis.com/workflows.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'changes a migration in progress' },
  ],
  leftOut: [],
  notDeniable: [],
};
