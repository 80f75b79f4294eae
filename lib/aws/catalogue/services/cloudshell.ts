import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CloudShell. */
export const cloudshell: ServiceCatalogue = {
  service: 'cloudshell',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudshell.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cloudshell:ApproveCommand', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Environment'], tags: false, why: 'approves a command that another service sends to the shell' },
    { action: 'cloudshell:CreateEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'a shell outside the network and sandbox of the agent' },
    { action: 'cloudshell:CreateSession', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['Environment'], tags: false, why: 'opens the shell' },
    { action: 'cloudshell:DeleteEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Environment'], tags: false, why: 'the home directory of the environment' },
    { action: 'cloudshell:GetFileDownloadUrls', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['Environment'], tags: false, why: 'carries files out of the shell to anybody with the address' },
    { action: 'cloudshell:GetFileUploadUrls', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['Environment'], tags: false, why: 'carries files into the shell' },
    { action: 'cloudshell:PutCredentials', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Environment'], tags: false, why: 'puts the credentials of the caller into the shell' },
    { action: 'cloudshell:StartEnvironment', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Environment'], tags: false, why: 'a shell outside the network and sandbox of the agent' },
  ],
  leftOut: [
    { why: 'stops the shell of the caller; files stay', actions: ['cloudshell:StopEnvironment'] },
  ],
};
