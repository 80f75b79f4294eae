import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Recycle Bin. */
export const rbin: ServiceCatalogue = {
  service: 'rbin',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsrecyclebin.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rbin:DeleteRule', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['rule'], tags: true, why: 'deleted snapshots and images are no longer kept' },
    { action: 'rbin:UnlockRule', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['rule'], tags: true, why: 'a locked retention rule can be removed afterwards' },
    { action: 'rbin:UpdateRule', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['rule'], tags: true, why: 'can shorten the retention or narrow the rule; no key on the value' },
  ],
  leftOut: [
    { why: 'only adds retention to what is deleted', actions: ['rbin:CreateRule'] },
    { why: 'makes a retention rule harder to remove', actions: ['rbin:LockRule'] },
  ],
};
