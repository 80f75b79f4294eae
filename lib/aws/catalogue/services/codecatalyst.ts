import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CodeCatalyst. */
export const codecatalyst: ServiceCatalogue = {
  service: 'codecatalyst',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncodecatalyst.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codecatalyst:AcceptConnection', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'lets a space deploy into the account' },
    { action: 'codecatalyst:AssociateIamRoleToConnection', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['connections'], tags: true, why: 'lets workflows of a space use an IAM role' },
    { action: 'codecatalyst:AssociateIdentityToIdentityCenterApplication', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['identity-center-applications'], tags: true, why: 'gives a user or group access to the space' },
    { action: 'codecatalyst:BatchAssociateIdentitiesToIdentityCenterApplication', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['identity-center-applications'], tags: true, why: 'gives many users access to the space' },
    { action: 'codecatalyst:BatchDisassociateIdentitiesFromIdentityCenterApplication', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['identity-center-applications'], tags: true, why: 'many users and groups lose the space' },
    { action: 'codecatalyst:CreateSpaceAdminRoleAssignment', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['identity-center-applications'], tags: true, why: 'makes somebody administrator of the space' },
    { action: 'codecatalyst:DeleteConnection', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['connections'], tags: true, why: 'the space loses the account it deploys to' },
    { action: 'codecatalyst:DeleteIdentityCenterApplication', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['identity-center-applications'], tags: true, why: 'users of the space can no longer sign in' },
    { action: 'codecatalyst:DisassociateIamRoleFromConnection', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['connections'], tags: true, why: 'workflows of the space lose their role' },
    { action: 'codecatalyst:DisassociateIdentityCenterApplicationFromSpace', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['identity-center-applications'], tags: true, why: 'all users signed in that way lose the space' },
    { action: 'codecatalyst:DisassociateIdentityFromIdentityCenterApplication', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['identity-center-applications'], tags: true, why: 'a user or group loses the space' },
  ],
  leftOut: [],
};
