import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Backup for GKE. */
export const gkebackup: ServiceCatalogue = {
  service: 'gkebackup.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/gkebackup',
  seen: '2026-11-20',
  rows: [
    { permission: 'gkebackup.googleapis.com/backupChannels.create', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'clusters of other projects can be restored from here, or backed up to here' },
    { permission: 'gkebackup.googleapis.com/backupChannels.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'backups to the other project stop' },
    { permission: 'gkebackup.googleapis.com/backupChannels.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'clusters of other projects can be restored from here, or backed up to here' },
    { permission: 'gkebackup.googleapis.com/backupPlans.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the plan; the cluster is not backed up any more' },
    { permission: 'gkebackup.googleapis.com/backupPlans.setIamPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others read and restore backups' },
    { permission: 'gkebackup.googleapis.com/backupPlans.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can cut schedule and retention, or pause it; no condition on the value' },
    { permission: 'gkebackup.googleapis.com/backups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a backup of a cluster with its volumes' },
    { permission: 'gkebackup.googleapis.com/backups.getBackupIndex', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'what is in the backup' },
    { permission: 'gkebackup.googleapis.com/backups.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'lets a backup expire sooner, or takes its lock off' },
    { permission: 'gkebackup.googleapis.com/restoreChannels.create', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'clusters of other projects can be restored from here, or backed up to here' },
    { permission: 'gkebackup.googleapis.com/restoreChannels.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'backups to the other project stop' },
    { permission: 'gkebackup.googleapis.com/restoreChannels.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'clusters of other projects can be restored from here, or backed up to here' },
    { permission: 'gkebackup.googleapis.com/restorePlans.create', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a restore overwrites' },
    { permission: 'gkebackup.googleapis.com/restorePlans.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the tested way to restore' },
    { permission: 'gkebackup.googleapis.com/restorePlans.setIamPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others restore over a cluster' },
    { permission: 'gkebackup.googleapis.com/restorePlans.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a restore overwrites' },
    { permission: 'gkebackup.googleapis.com/restores.create', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', why: 'puts a backup over what runs in the cluster' },
  ],
  leftOut: [
    {
      why: 'the record of a restore or an operation',
      permissions: [
        'gkebackup.googleapis.com/operations.cancel', 'gkebackup.googleapis.com/operations.delete', 'gkebackup.googleapis.com/restores.delete',
        'gkebackup.googleapis.com/restores.update',
      ],
    },
  ],
  notDeniable: [],
};
