import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** OAuth clients. */
export const clientauthconfig: ServiceCatalogue = {
  service: 'clientauthconfig.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/clientauthconfig',
  seen: '2026-11-20',
  rows: [
    { permission: 'clientauthconfig.googleapis.com/brands.delete', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the consent screen of all applications of the project' },
    { permission: 'clientauthconfig.googleapis.com/brands.update', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'who may sign in, and what they are told' },
    { permission: 'clientauthconfig.googleapis.com/clients.create', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a new OAuth client in the name of the project' },
    { permission: 'clientauthconfig.googleapis.com/clients.createSecret', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a second secret of a client, known to the caller' },
    { permission: 'clientauthconfig.googleapis.com/clients.delete', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'users cannot sign in to the application any more' },
    { permission: 'clientauthconfig.googleapis.com/clients.getWithSecret', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'secrets of OAuth clients' },
    { permission: 'clientauthconfig.googleapis.com/clients.listWithSecrets', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'secrets of OAuth clients' },
    { permission: 'clientauthconfig.googleapis.com/clients.undelete', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a client that somebody withdrew counts again' },
    { permission: 'clientauthconfig.googleapis.com/clients.update', asset: Asset.IDENTITY, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'another address to which sign-ins are sent' },
  ],
  leftOut: [],
  notDeniable: [],
};
