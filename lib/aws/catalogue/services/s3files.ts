import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 Files. */
export const s3files: ServiceCatalogue = {
  service: 's3files',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3files.html',
  seen: '2026-11-20',
  rows: [
    { action: 's3files:DeleteAccessPoint', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['access-point'], tags: true, why: 'clients lose their entry to the file system; recreatable' },
    { action: 's3files:DeleteFileSystem', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['file-system'], tags: true, why: 'the file system itself, with changes not yet synchronized to the bucket' },
    { action: 's3files:DeleteFileSystemPolicy', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['file-system'], tags: true, why: 'the denies of the file system policy go with it' },
    { action: 's3files:DeleteMountTarget', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['file-system'], tags: true, why: 'clients of the subnet lose their mount; recreatable' },
    { action: 's3files:PutFileSystemPolicy', asset: Asset.BLOCK_AND_FILE_STORAGE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['file-system'], tags: true, why: 'can open the file system to other accounts' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['s3files:ClientWrite'] },
  ],
};
