import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Resource Groups. */
export const resourceGroups: ServiceCatalogue = {
  service: 'resource-groups',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresourcegroups.html',
  seen: '2026-11-20',
  rows: [
    { action: 'resource-groups:DeleteGroup', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['group'], tags: true, why: 'the group that automation and capacity rules act upon' },
    { action: 'resource-groups:DeleteGroupPolicy', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['group'], tags: true, why: 'accounts the group was shared with lose it' },
    { action: 'resource-groups:PutGroupPolicy', asset: Asset.STACKS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['group'], tags: true, why: 'shares the group with other accounts' },
    { action: 'resource-groups:UngroupResources', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['group'], tags: true, why: 'resources drop out of automation or capacity groups' },
    { action: 'resource-groups:UpdateGroupQuery', asset: Asset.STACKS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['group'], tags: true, why: 'automation and patching act upon other resources' },
  ],
  leftOut: [
    { why: 'an association without data', actions: ['resource-groups:DisassociateResource'] },
  ],
};
