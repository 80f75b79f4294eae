import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Data Lifecycle Manager. */
export const dlm: ServiceCatalogue = {
  service: 'dlm',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondatalifecyclemanager.html',
  seen: '2026-11-20',
  rows: [
    { action: 'dlm:DeleteLifecyclePolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['policy'], tags: true, why: 'scheduled snapshots stop, unnoticed' },
    { action: 'dlm:UpdateLifecyclePolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['policy'], tags: true, why: 'can disable the schedule or cut the retention; no key on the value' },
  ],
  leftOut: [
    { why: 'adds a schedule; deletes only snapshots it made itself', actions: ['dlm:CreateLifecyclePolicy'] },
  ],
};
