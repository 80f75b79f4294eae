import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Resource Access Manager (RAM). */
export const ram: ServiceCatalogue = {
  service: 'ram',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresourceaccessmanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ram:AssociateResourceShare', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['resource-share'], tags: true, why: 'adds resources or accounts to a share; CloudFormation resource' },
    { action: 'ram:AssociateResourceSharePermission', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission', 'permission', 'resource-share'], tags: true, why: 'sets what the other accounts may do' },
    { action: 'ram:CreatePermissionVersion', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission'], tags: true, why: 'new version can widen what shares allow' },
    { action: 'ram:CreateResourceShare', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: [], tags: false, why: 'shares resources with other accounts; CloudFormation resource' },
    { action: 'ram:DeletePermission', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission'], tags: true, why: 'permission that shares are built on; CloudFormation resource' },
    { action: 'ram:DeletePermissionVersion', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission'], tags: true, why: 'version to go back to' },
    { action: 'ram:DeleteResourceShare', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['resource-share'], tags: true, why: 'other accounts lose subnets, gateways, CAs; CloudFormation resource' },
    { action: 'ram:DisassociateResourceShare', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resource-share'], tags: true, why: 'an account loses what it was lent; CloudFormation does it on update' },
    { action: 'ram:DisassociateResourceSharePermission', asset: Asset.ORGANIZATION, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission', 'permission', 'resource-share'], tags: true, why: 'an account loses rights on what it was lent' },
    { action: 'ram:EnableSharingWithAwsOrganization', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'shares inside the organization need no invitation any more' },
    { action: 'ram:ReplacePermissionAssociations', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission', 'permission'], tags: true, why: 'all shares get another permission' },
    { action: 'ram:SetDefaultPermissionVersion', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['customer-managed-permission'], tags: true, why: 'shares follow the default version' },
    { action: 'ram:UpdateResourceShare', asset: Asset.ORGANIZATION, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['resource-share'], tags: true, why: 'can allow principals outside the organization' },
  ],
  leftOut: [
    { why: 'takes a resource of another account in; opens nothing of ours', actions: ['ram:AcceptResourceShareInvitation'] },
    { why: 'permission that no share uses yet', actions: ['ram:CreatePermission'] },
    { why: 'makes a policy-born share manageable; same access', actions: ['ram:PromoteResourceShareCreatedFromPolicy'] },
    { why: 'turns down an offer; nothing in use is lost', actions: ['ram:RejectResourceShareInvitation'] },
  ],
};
