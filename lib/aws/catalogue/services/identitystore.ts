import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Identity Store. */
export const identitystore: ServiceCatalogue = {
  service: 'identitystore',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentitystore.html',
  seen: '2026-11-20',
  rows: [
    { action: 'identitystore:CreateGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Identitystore'], tags: false, why: 'new group that can be given accounts' },
    { action: 'identitystore:CreateGroupMembership', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['Group', 'Identitystore', 'User'], tags: false, why: 'person gets all assignments of the group' },
    { action: 'identitystore:CreateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Identitystore'], tags: false, why: 'new person that can be given accounts' },
    { action: 'identitystore:DeleteGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Group', 'Identitystore'], tags: false, why: 'group with its assignments; CloudFormation resource' },
    { action: 'identitystore:DeleteGroupMembership', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Group', 'GroupMembership', 'Identitystore', 'User'], tags: false, why: 'person loses the rights of the group; CloudFormation resource' },
    { action: 'identitystore:DeleteIdentityStore', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Identitystore'], tags: false, why: 'all users and groups of the store' },
    { action: 'identitystore:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Identitystore', 'User'], tags: false, why: 'person with all assignments; a new one gets another id' },
    { action: 'identitystore:RemoveRegion', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Identitystore'], tags: false, why: 'users and groups leave the Region; sign-in there stops' },
    { action: 'identitystore:UpdateGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Group', 'Identitystore'], tags: false, why: 'renamed group can match a mapping it should not' },
    { action: 'identitystore:UpdateIdentityStore', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Identitystore'], tags: false, why: 'configuration of the whole store' },
    { action: 'identitystore:UpdateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Identitystore', 'User'], tags: false, why: 'changed mail or name can match another person' },
  ],
  leftOut: [],
};
