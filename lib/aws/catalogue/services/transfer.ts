import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Transfer Family. */
export const transfer: ServiceCatalogue = {
  service: 'transfer',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awstransferfamily.html',
  seen: '2026-11-20',
  rows: [
    { action: 'transfer:CreateServer', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: true, why: 'moves data under the role of the user or server' },
    { action: 'transfer:CreateUser', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['server'], tags: true, why: 'moves data under the role of the user or server' },
    { action: 'transfer:CreateWorkflow', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: true, why: 'moves data under the role of the user or server' },
    { action: 'transfer:DeleteAccess', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['server'], tags: true, why: 'a directory group loses its file access; recreatable' },
    { action: 'transfer:DeleteAgreement', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['agreement'], tags: true, why: 'the exchange with a trading partner stops; recreatable' },
    { action: 'transfer:DeleteCertificate', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['certificate'], tags: true, why: 'the imported partner certificate; imported again on rotation' },
    { action: 'transfer:DeleteConnector', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['connector'], tags: true, why: 'transfers to the partner stop; recreatable' },
    { action: 'transfer:DeleteHostKey', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['host-key'], tags: true, why: 'partners see another server key; part of key rotation' },
    { action: 'transfer:DeleteProfile', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['profile'], tags: true, why: 'local or partner identity of the exchange; recreatable' },
    { action: 'transfer:DeleteServer', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['server'], tags: true, why: 'host name, host keys and all service-managed users go with it' },
    { action: 'transfer:DeleteSshPublicKey', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['user'], tags: true, why: 'a user can no longer log in; part of key rotation' },
    { action: 'transfer:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['user'], tags: true, why: 'a partner loses the account files come in by; recreatable' },
    { action: 'transfer:DeleteWebApp', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webapp'], tags: true, why: 'users lose the file portal; recreatable' },
    { action: 'transfer:DeleteWebAppCustomization', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['webapp'], tags: true, why: 'logo and title of the portal; recreatable' },
    { action: 'transfer:DeleteWorkflow', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workflow'], tags: true, why: 'uploaded files are no longer processed; replaced on every change' },
    { action: 'transfer:ImportSshPublicKey', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['user'], tags: true, why: 'the holder of the key logs in as that user' },
    { action: 'transfer:StartRemoteDelete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['connector'], tags: true, why: 'deletes a file on the server of the partner' },
    { action: 'transfer:StartRemoteMove', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['connector'], tags: true, why: 'moves or overwrites a file on the server of the partner' },
    { action: 'transfer:StopServer', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['server'], tags: true, why: 'partners cannot deliver until it is started' },
    { action: 'transfer:UpdateAccess', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'can widen role and home directory of a group' },
    { action: 'transfer:UpdateServer', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['server'], tags: true, why: 'can switch logging off or point login at another identity provider' },
    { action: 'transfer:UpdateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['user'], tags: true, why: 'can widen role and home directory of a user' },
  ],
  leftOut: [],
};
