import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Wickr. */
export const wickr: ServiceCatalogue = {
  service: 'wickr',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswickr.html',
  seen: '2026-11-20',
  rows: [
    { action: 'wickr:BatchDeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'users and what they hold; ordinary when people leave' },
    { action: 'wickr:BatchResetDevicesForUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'devices lose their messages and sign-in' },
    { action: 'wickr:BatchToggleUserSuspendStatus', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'locks users out' },
    { action: 'wickr:CreateAdminSession', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'opens the administration of the network' },
    { action: 'wickr:CreateDataRetentionBotChallenge', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', tier: 1, on: ['network'], tags: true, why: 'the password of the bot that reads all messages' },
    { action: 'wickr:DeleteBot', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'the bot with its account' },
    { action: 'wickr:DeleteDataRetentionBot', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'messages are no longer kept' },
    { action: 'wickr:DeleteNetwork', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'the network with users and settings' },
    { action: 'wickr:DeleteSecurityGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'the security rules of its users' },
    { action: 'wickr:RegisterOidcConfig', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'lets another identity provider sign users in' },
    { action: 'wickr:UpdateDataRetention', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['network'], tags: true, why: 'may switch the keeping of messages off' },
    { action: 'wickr:UpdateNetworkSettings', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'may lower the security settings of the network' },
    { action: 'wickr:UpdateSecurityGroup', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'may lower the security rules of its users' },
  ],
  leftOut: [
    { why: 'creates the bot; its challenge is what gives access', actions: ['wickr:CreateDataRetentionBot'] },
  ],
};
