import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Elastic File System. */
export const elasticfilesystem: ServiceCatalogue = {
  service: 'elasticfilesystem',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticfilesystem.html',
  seen: '2026-11-20',
  rows: [
    { action: 'elasticfilesystem:ClientWrite', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['file-system'], tags: true, why: 'one permission covers every overwrite and delete through the mount' },
    { action: 'elasticfilesystem:CreateReplicationConfiguration', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'an existing file system named as destination is overwritten' },
    { action: 'elasticfilesystem:DeleteAccessPoint', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['access-point'], tags: true, why: 'clients lose their entry; dynamic provisioning recreates it' },
    { action: 'elasticfilesystem:DeleteFileSystem', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['file-system'], tags: true, why: 'the file system with all its files' },
    { action: 'elasticfilesystem:DeleteFileSystemPolicy', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'the denies of the file system policy go with it' },
    { action: 'elasticfilesystem:DeleteMountTarget', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'clients of the subnet lose their mount; recreatable' },
    { action: 'elasticfilesystem:DeleteReplicationConfiguration', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 1, on: ['file-system'], tags: true, why: 'the copy in the other Region stops and becomes writable' },
    { action: 'elasticfilesystem:PutBackupPolicy', asset: Asset.BACKUPS_AND_SNAPSHOTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'the same call switches automatic backups on and off' },
    { action: 'elasticfilesystem:PutFileSystemPolicy', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'can open the file system or drop its denies' },
    { action: 'elasticfilesystem:PutLifecycleConfiguration', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'moves files to archive tiers by clock; no key on the value' },
    { action: 'elasticfilesystem:UpdateFileSystemProtection', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['file-system'], tags: true, why: 'lets a replication overwrite the file system' },
  ],
  leftOut: [
    { why: 'new and empty; touches no file system that exists', actions: ['elasticfilesystem:CreateFileSystem'] },
  ],
};
