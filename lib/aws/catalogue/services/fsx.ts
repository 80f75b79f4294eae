import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon FSx. */
export const fsx: ServiceCatalogue = {
  service: 'fsx',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfsx.html',
  seen: '2026-11-20',
  rows: [
    { action: 'fsx:BypassSnaplockEnterpriseRetention', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['volume'], tags: true, why: 'deletes a write-once volume whose files are still under retention' },
    { action: 'fsx:CopySnapshotAndUpdateVolume', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['snapshot', 'volume'], tags: true, why: 'overwrites a volume with a snapshot; replication schedules use it' },
    { action: 'fsx:CreateAndAttachS3AccessPoint', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['volume'], tags: true, why: 'opens the files through S3 under a file system user of choice' },
    { action: 'fsx:DeleteBackup', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['backup'], tags: true, why: 'the backup with its contents' },
    { action: 'fsx:DeleteDataRepositoryAssociation', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['association'], tags: true, why: 'stops import and export, and can delete the data in the file system' },
    { action: 'fsx:DeleteFileCache', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['association', 'file-cache'], tags: true, why: 'the cache with changes not exported yet' },
    { action: 'fsx:DeleteFileSystem', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['backup', 'file-system'], tags: true, why: 'the files and the automatic backups; the final backup can be skipped' },
    { action: 'fsx:DeleteResourcePolicy', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['volume'], tags: true, why: 'accounts the volume is shared with lose it' },
    { action: 'fsx:DeleteSnapshot', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['snapshot'], tags: true, why: 'the snapshot a volume could be rolled back to' },
    { action: 'fsx:DeleteStorageVirtualMachine', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['storage-virtual-machine'], tags: true, why: 'the virtual machine with what its volumes held' },
    { action: 'fsx:DeleteVolume', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['backup', 'volume'], tags: true, why: 'the volume and its automatic backups; the final backup can be skipped' },
    { action: 'fsx:DetachAndDeleteS3AccessPoint', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['volume'], tags: true, why: 'applications lose the S3 entry to the files; recreatable' },
    { action: 'fsx:DisassociateFileGateway', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['file-system'], tags: true, why: 'users behind the file gateway lose the share' },
    { action: 'fsx:DisassociateFileSystemAliases', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['file-system'], tags: true, why: 'clients no longer find the share under its alias' },
    { action: 'fsx:PutResourcePolicy', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['volume'], tags: true, why: 'shares volumes with other accounts' },
    { action: 'fsx:ReleaseFileSystemNfsV3Locks', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['file-system'], tags: true, why: 'takes locks from clients that write' },
    { action: 'fsx:RestoreVolumeFromSnapshot', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['snapshot', 'volume'], tags: true, why: 'everything written after the snapshot is lost' },
    { action: 'fsx:UpdateFileSystem', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'can set backup retention to zero or reset the admin password; no key' },
    { action: 'fsx:UpdateSharedVpcConfiguration', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'participant file systems can no longer fail over their routes' },
    { action: 'fsx:UpdateStorageVirtualMachine', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['storage-virtual-machine'], tags: true, why: 'can reset the vsadmin password, which opens every volume' },
    { action: 'fsx:UpdateVolume', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['volume'], tags: true, why: 'can drop the snapshot policy or shrink retention; no key on the value' },
  ],
  leftOut: [
    { why: 'new and empty; touches no file system that exists', actions: ['fsx:CreateFileCache', 'fsx:CreateFileSystem'] },
    { why: 'only reads who a volume is shared with', actions: ['fsx:GetResourcePolicy'] },
  ],
};
