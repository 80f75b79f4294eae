import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase Security Rules. */
export const firebaserules: ServiceCatalogue = {
  service: 'firebaserules.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/firebaserules',
  seen: '2026-11-20',
  rows: [
    { permission: 'firebaserules.googleapis.com/releases.create', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'other rules come into force: all data may become public' },
    { permission: 'firebaserules.googleapis.com/releases.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'without rules apps reach nothing' },
    { permission: 'firebaserules.googleapis.com/releases.update', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'other rules come into force: all data may become public' },
    { permission: 'firebaserules.googleapis.com/rulesets.delete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'rules to go back to' },
  ],
  leftOut: [],
  notDeniable: [],
};
