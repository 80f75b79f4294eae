import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Directory Service Data. */
export const dsData: ServiceCatalogue = {
  service: 'ds-data',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdirectoryservicedata.html',
  seen: '2026-11-20',
  rows: [
    { action: 'ds-data:AddGroupMember', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'user gets the rights of the group, up to domain administrator' },
    { action: 'ds-data:CreateGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'new group in the directory' },
    { action: 'ds-data:CreateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'new user in the directory' },
    { action: 'ds-data:DeleteGroup', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'directory group; identity tools and helpdesk do it' },
    { action: 'ds-data:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'directory user; identity tools and helpdesk do it' },
    { action: 'ds-data:DisableUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'directory user is locked out; helpdesk does it' },
    { action: 'ds-data:RemoveGroupMember', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'user loses the rights of the group; helpdesk does it' },
    { action: 'ds-data:UpdateGroup', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'changes scope or type of a group' },
    { action: 'ds-data:UpdateUser', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['directory'], tags: true, why: 'changes attributes that applications trust' },
  ],
  leftOut: [],
};
