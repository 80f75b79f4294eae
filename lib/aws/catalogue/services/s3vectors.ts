import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 Vectors. */
export const s3vectors: ServiceCatalogue = {
  service: 's3vectors',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3vectors.html',
  seen: '2026-11-20',
  rows: [
    { action: 's3vectors:DeleteIndex', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['Index'], tags: true, why: 'the index with all its vectors' },
    { action: 's3vectors:DeleteVectorBucket', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['VectorBucket'], tags: true, why: 'the vector bucket itself' },
    { action: 's3vectors:DeleteVectorBucketPolicy', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['VectorBucket'], tags: true, why: 'the denies of the bucket policy go with it' },
    { action: 's3vectors:DeleteVectors', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['Index'], tags: true, why: 'removes vectors; ingestion applications do it daily' },
    { action: 's3vectors:PutVectorBucketPolicy', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['VectorBucket'], tags: true, why: 'can share the vectors with other accounts' },
  ],
  leftOut: [
    { why: 'an ordinary write; versions and point-in-time recovery keep what it replaces', actions: ['s3vectors:PutVectors'] },
  ],
};
