import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Google Health API. */
export const health: ServiceCatalogue = {
  service: 'health.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/health',
  seen: '2026-11-20',
  rows: [
    { permission: 'health.googleapis.com/subscribers.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'who is told of changes' },
    { permission: 'health.googleapis.com/subscribers.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where health data is sent' },
    { permission: 'health.googleapis.com/subscriptions.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'who is told of changes' },
    { permission: 'health.googleapis.com/subscriptions.update', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'where health data is sent' },
  ],
  leftOut: [],
  notDeniable: [],
};
