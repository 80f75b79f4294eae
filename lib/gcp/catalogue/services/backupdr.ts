import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Backup and DR. */
export const backupdr: ServiceCatalogue = {
  service: 'backupdr.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/backupdr',
  seen: '2026-11-20',
  rows: [
    { permission: 'backupdr.googleapis.com/backupPlanAssociations.deleteForComputeInstance', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the instance is not backed up any more, unnoticed' },
    { permission: 'backupdr.googleapis.com/backupPlanAssociations.updateForComputeInstance', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'moves the instance to a weaker plan' },
    { permission: 'backupdr.googleapis.com/backupPlans.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the plan; nothing is backed up under it' },
    { permission: 'backupdr.googleapis.com/backupPlans.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'can cut schedule and retention of all that it covers; no condition on the value' },
    { permission: 'backupdr.googleapis.com/backupVaults.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the vault, and with force the backups past their minimum retention' },
    { permission: 'backupdr.googleapis.com/backupVaults.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'can shorten the minimum retention until it is locked' },
    { permission: 'backupdr.googleapis.com/bvbackups.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the backup itself' },
    { permission: 'backupdr.googleapis.com/bvbackups.restore', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'the backed-up machine, beside or in place of the one that runs' },
    { permission: 'backupdr.googleapis.com/bvbackups.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'lets a backup expire sooner, or takes a hold off' },
    { permission: 'backupdr.googleapis.com/bvdataSources.abandonBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'a running backup is given up' },
    { permission: 'backupdr.googleapis.com/bvdataSources.fetchAccessToken', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a token for what the data source points to' },
    { permission: 'backupdr.googleapis.com/bvdataSources.remove', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the data source with its backups' },
    { permission: 'backupdr.googleapis.com/bvdataSources.setInternalStatus', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'can mark a source as something that it is not' },
    { permission: 'backupdr.googleapis.com/bvdataSources.update', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what is backed up, and how much of it' },
    { permission: 'backupdr.googleapis.com/compute.restoreFromBackupVault', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'a machine with the content of a backup' },
    { permission: 'backupdr.googleapis.com/managementServers.delete', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the appliance that makes older kinds of backups' },
    { permission: 'backupdr.googleapis.com/managementServers.setIamPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'makes others administrators of backups' },
    { permission: 'backupdr.googleapis.com/serviceConfig.initialize', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'sets defaults of backup for the project' },
    { permission: 'backupdr.googleapis.com/trial.end', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'ends the trial under which backups are made' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'backupdr.googleapis.com/operations.cancel', 'backupdr.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'backupdr.googleapis.com/backupPlanAssociations.deleteForCloudSqlInstance',
      asset: Asset.BACKUPS_AND_SNAPSHOTS,
      effect: Effect.WEAKENS,
      possible: 'a Cloud SQL instance can be taken out of its backup plan, and so can disks and AlloyDB clusters (deleteForComputeDisk, deleteForAlloydbCluster)',
      add: 'a backup vault with enforced minimum retention, and no role of Backup and DR for agents',
    },
    {
      permission: 'backupdr.googleapis.com/backupPlanAssociations.deleteForComputeDisk',
      asset: Asset.BACKUPS_AND_SNAPSHOTS,
      effect: Effect.WEAKENS,
      possible: 'a disk can be taken out of its backup plan',
      add: 'a backup vault with enforced minimum retention, and no role of Backup and DR for agents',
    },
  ],
};
