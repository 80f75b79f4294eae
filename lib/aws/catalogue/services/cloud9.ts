import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Cloud9. */
export const cloud9: ServiceCatalogue = {
  service: 'cloud9',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloud9.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cloud9:ActivateEC2Remote', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'starts the server behind the environment and opens it' },
    { action: 'cloud9:CreateEnvironmentEC2', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a server with a shell and the credentials of the caller' },
    { action: 'cloud9:CreateEnvironmentMembership', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'lets somebody else use the credentials of the owner' },
    { action: 'cloud9:CreateEnvironmentSSH', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a shell on another server' },
    { action: 'cloud9:CreateEnvironmentToken', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'a token that opens the IDE and its shell' },
    { action: 'cloud9:DeleteEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'the environment with its server and files' },
    { action: 'cloud9:DeleteEnvironmentMembership', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'a member loses the environment' },
    { action: 'cloud9:ModifyTemporaryCredentialsOnEnvironmentEC2', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'switches the credentials of the owner on in the environment' },
    { action: 'cloud9:UpdateEnvironmentMembership', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'may give a member write access to the environment' },
    { action: 'cloud9:UpdateSSHRemote', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'points the environment at another server' },
  ],
  leftOut: [],
};
