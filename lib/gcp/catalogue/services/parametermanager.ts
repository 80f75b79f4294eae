import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Parameter Manager. */
export const parametermanager: ServiceCatalogue = {
  service: 'parametermanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/parametermanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'parametermanager.googleapis.com/parameterVersions.create', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'another version that applications may read next' },
    { permission: 'parametermanager.googleapis.com/parameterVersions.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a version that applications read' },
    { permission: 'parametermanager.googleapis.com/parameterVersions.render', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'the parameter with the secrets that it refers to' },
    { permission: 'parametermanager.googleapis.com/parameterVersions.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can disable a version' },
    { permission: 'parametermanager.googleapis.com/parameters.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the parameter with its versions' },
    { permission: 'parametermanager.googleapis.com/parameters.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels and key of the parameter' },
  ],
  leftOut: [],
  notDeniable: [],
};
