import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Q. */
export const q: ServiceCatalogue = {
  service: 'q',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonq.html',
  seen: '2026-11-20',
  rows: [
    { action: 'q:DeleteAssignment', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['profile'], tags: true, why: 'a user or group loses Q Developer; joiner and leaver work' },
    { action: 'q:DeleteConversation', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: [], tags: false, why: 'a conversation; users delete their own' },
    { action: 'q:DeleteOAuthAppConnection', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the connection of an OAuth application' },
    { action: 'q:DeletePlugin', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['plugin'], tags: true, why: 'a configured plugin with its credentials' },
    { action: 'q:DeleteScimAccessToken', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['profile'], tags: true, why: 'user provisioning into the profile stops' },
    { action: 'q:DisassociateLoginDomain', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['profile'], tags: true, why: 'users of the domain can no longer sign in' },
  ],
  leftOut: [],
};
