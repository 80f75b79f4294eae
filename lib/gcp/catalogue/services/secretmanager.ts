import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Secret Manager. */
export const secretmanager: ServiceCatalogue = {
  service: 'secretmanager.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/secretmanager',
  seen: '2026-11-20',
  rows: [
    { permission: 'secretmanager.googleapis.com/secrets.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the secret with all its versions, at once' },
    { permission: 'secretmanager.googleapis.com/secrets.setIamPolicy', asset: Asset.SECRETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others read the secret' },
    { permission: 'secretmanager.googleapis.com/secrets.update', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'can let the secret expire, or move an alias to another version' },
    { permission: 'secretmanager.googleapis.com/versions.access', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'the value itself; applications need it' },
    { permission: 'secretmanager.googleapis.com/versions.add', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'the new value becomes the latest; rotation does it' },
    { permission: 'secretmanager.googleapis.com/versions.destroy', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the value, for good' },
    { permission: 'secretmanager.googleapis.com/versions.disable', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications cannot read the value; rotation does it' },
    { permission: 'secretmanager.googleapis.com/versions.enable', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a value that was withdrawn counts again' },
  ],
  leftOut: [],
  notDeniable: [],
};
