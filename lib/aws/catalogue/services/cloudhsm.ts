import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CloudHSM. */
export const cloudhsm: ServiceCatalogue = {
  service: 'cloudhsm',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudhsm.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cloudhsm:DeleteBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['backup'], tags: true, why: 'the only copy of HSM keys outside the cluster' },
    { action: 'cloudhsm:DeleteCluster', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['cluster'], tags: true, why: 'the HSM cluster with the keys in it' },
    { action: 'cloudhsm:DeleteHsm', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: [], tags: false, why: 'the last HSM of a cluster takes the live keys with it' },
    { action: 'cloudhsm:DeleteResourcePolicy', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['backup'], tags: true, why: 'accounts that share the backup lose it; a change of access nobody deploys' },
    { action: 'cloudhsm:ModifyBackupAttributes', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['backup'], tags: true, why: 'switches never-expires off, so the backup is purged by clock' },
    { action: 'cloudhsm:ModifyCluster', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['cluster'], tags: true, why: 'sets backup retention; CloudFormation property, no key on the value' },
    { action: 'cloudhsm:PutResourcePolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['backup'], tags: true, why: 'shares HSM backups with other accounts' },
  ],
  leftOut: [],
};
