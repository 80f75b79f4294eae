import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS rePost Private. */
export const repostspace: ServiceCatalogue = {
  service: 'repostspace',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsrepostprivate.html',
  seen: '2026-11-20',
  rows: [
    { action: 'repostspace:BatchAddChannelRoleToAccessors', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['space'], tags: true, why: 'gives users a role in a channel' },
    { action: 'repostspace:BatchAddRole', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['space'], tags: true, why: 'gives users a role in the space' },
    { action: 'repostspace:BatchRemoveChannelRoleFromAccessors', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['space'], tags: true, why: 'users and groups lose their channel role' },
    { action: 'repostspace:BatchRemoveRole', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['space'], tags: true, why: 'users and groups lose their role' },
    { action: 'repostspace:DeleteSpace', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['space'], tags: true, why: 'the private space with questions and answers' },
    { action: 'repostspace:DeregisterAdmin', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['space'], tags: true, why: 'an administrator loses the space' },
    { action: 'repostspace:RegisterAdmin', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['space'], tags: true, why: 'makes somebody administrator of the space' },
  ],
  leftOut: [],
};
