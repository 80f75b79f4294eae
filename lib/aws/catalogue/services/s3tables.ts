import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 Tables. */
export const s3tables: ServiceCatalogue = {
  service: 's3tables',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3tables.html',
  seen: '2026-11-20',
  rows: [
    { action: 's3tables:DeleteNamespace', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['TableBucket'], tags: true, why: 'the namespace tables are found under' },
    { action: 's3tables:DeleteTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Table'], tags: true, why: 'the table with its data and snapshots' },
    { action: 's3tables:DeleteTableBucket', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['TableBucket'], tags: true, why: 'the table bucket itself' },
    { action: 's3tables:DeleteTableBucketEncryption', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TableBucket'], tags: true, why: 'default key of new tables is dropped' },
    { action: 's3tables:DeleteTableBucketMetricsConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TableBucket'], tags: true, why: 'request metrics of the table bucket stop' },
    { action: 's3tables:DeleteTableBucketPolicy', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['TableBucket'], tags: true, why: 'the denies of the bucket policy go with it' },
    { action: 's3tables:DeleteTableBucketReplication', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['TableBucket'], tags: true, why: 'copies of the whole table bucket stop' },
    { action: 's3tables:DeleteTablePolicy', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Table'], tags: true, why: 'the denies of the table policy go with it' },
    { action: 's3tables:DeleteTableReplication', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Table'], tags: true, why: 'copies of the table stop' },
    { action: 's3tables:PutTableBucketEncryption', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TableBucket'], tags: true, why: 'can change the default key of new tables' },
    { action: 's3tables:PutTableBucketMaintenanceConfiguration', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['TableBucket'], tags: true, why: 'removes unreferenced files by clock' },
    { action: 's3tables:PutTableBucketPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TableBucket'], tags: true, why: 'can share all tables of the bucket' },
    { action: 's3tables:PutTableBucketReplication', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TableBucket'], tags: true, why: 'sends copies to another bucket or account, or stops them' },
    { action: 's3tables:PutTableData', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Table'], tags: true, why: 'writes over the files of a live table; query engines need it' },
    { action: 's3tables:PutTableEncryption', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Table'], tags: true, why: 'can choose another key for a table; CloudFormation resource' },
    { action: 's3tables:PutTableMaintenanceConfiguration', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Table'], tags: true, why: 'snapshot expiry and unreferenced file removal by clock' },
    { action: 's3tables:PutTablePolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Table'], tags: true, why: 'can share the table' },
    { action: 's3tables:PutTableRecordExpirationConfiguration', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['Table'], tags: true, why: 'records of a system table expire by clock' },
    { action: 's3tables:PutTableReplication', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Table'], tags: true, why: 'sends copies of the table elsewhere, or stops them' },
    { action: 's3tables:RenameTable', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 1, on: ['Table'], tags: true, why: 'readers no longer find the table under its name' },
    { action: 's3tables:UpdateTableMetadataLocation', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Table'], tags: true, why: 'points the table at other metadata; engines commit with it' },
  ],
  leftOut: [
    { why: 'switches request metrics on or sets them; no data involved', actions: ['s3tables:PutTableBucketMetricsConfiguration'] },
  ],
};
