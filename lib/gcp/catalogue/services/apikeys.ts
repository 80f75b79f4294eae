import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** API Keys. */
export const apikeys: ServiceCatalogue = {
  service: 'apikeys.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/apikeys',
  seen: '2026-11-20',
  rows: [
    { permission: 'apikeys.googleapis.com/apiKeys.regenerate', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'applications lose the key that they call with' },
    { permission: 'apikeys.googleapis.com/apiKeys.revert', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'an old key string counts again' },
    { permission: 'apikeys.googleapis.com/keys.create', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a credential without an identity; the Gemini API and others take it' },
    { permission: 'apikeys.googleapis.com/keys.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'applications that call with the key are refused; it can be undeleted for 30 days' },
    { permission: 'apikeys.googleapis.com/keys.getKeyString', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the key itself' },
    { permission: 'apikeys.googleapis.com/keys.undelete', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a key that somebody withdrew counts again' },
    { permission: 'apikeys.googleapis.com/keys.update', asset: Asset.SECRETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can lift the restriction to APIs and addresses' },
  ],
  leftOut: [],
  notDeniable: [],
};
