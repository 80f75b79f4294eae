import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 Express. */
export const s3express: ServiceCatalogue = {
  service: 's3express',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3express.html',
  seen: '2026-11-20',
  rows: [
    { action: 's3express:CreateSession', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['accesspoint', 'bucket'], tags: true, why: 'one session covers every object read, write and delete' },
    { action: 's3express:DeleteAccessPoint', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: true, why: 'applications lose the name they reach the bucket by; recreatable' },
    { action: 's3express:DeleteAccessPointPolicy', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: true, why: 'takes away who may, and who may not, use the access point' },
    { action: 's3express:DeleteAccessPointScope', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: true, why: 'without a scope the access point reaches the whole bucket' },
    { action: 's3express:DeleteBucket', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['bucket'], tags: true, why: 'the directory bucket itself' },
    { action: 's3express:DeleteBucketPolicy', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: true, why: 'the explicit denies of the bucket go with it' },
    { action: 's3express:PutAccessPointPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: true, why: 'can open the access point to other accounts' },
    { action: 's3express:PutAccessPointScope', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: true, why: 'can widen what the access point reaches' },
    { action: 's3express:PutBucketPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: true, why: 'can share the bucket or drop its denies' },
    { action: 's3express:PutEncryptionConfiguration', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: true, why: 'can change the default key of new objects' },
    { action: 's3express:PutLifecycleConfiguration', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['bucket'], tags: true, why: 'an expiry rule empties the bucket by clock; no key on the value' },
  ],
  leftOut: [],
};
