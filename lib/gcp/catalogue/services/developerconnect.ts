import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Developer Connect. */
export const developerconnect: ServiceCatalogue = {
  service: 'developerconnect.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/developerconnect',
  seen: '2026-11-20',
  rows: [
    { permission: 'developerconnect.googleapis.com/accountConnectors.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way to repositories; the code stays' },
    { permission: 'developerconnect.googleapis.com/accountConnectors.update', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'how, and with which token, code is fetched' },
    { permission: 'developerconnect.googleapis.com/connections.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way to repositories; the code stays' },
    { permission: 'developerconnect.googleapis.com/connections.generateGitHubStateToken', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'links the connection to an account of GitHub' },
    { permission: 'developerconnect.googleapis.com/connections.httpProxyWrite', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'changes code with the connection\'s token' },
    { permission: 'developerconnect.googleapis.com/connections.update', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'how, and with which token, code is fetched' },
    { permission: 'developerconnect.googleapis.com/gitRepositoryLinks.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the way to repositories; the code stays' },
    { permission: 'developerconnect.googleapis.com/gitRepositoryLinks.fetchReadToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a token that reads the code' },
    { permission: 'developerconnect.googleapis.com/gitRepositoryLinks.fetchReadWriteToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a token that changes the code' },
    { permission: 'developerconnect.googleapis.com/insightsConfigs.delete', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is known of which build runs where' },
    { permission: 'developerconnect.googleapis.com/insightsConfigs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is known of which build runs where' },
    { permission: 'developerconnect.googleapis.com/users.delete', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the stored login of a user' },
    { permission: 'developerconnect.googleapis.com/users.deleteSelf', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the stored login of a user' },
    { permission: 'developerconnect.googleapis.com/users.fetchAccessToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a token of the user for another service' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'developerconnect.googleapis.com/operations.cancel', 'developerconnect.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
