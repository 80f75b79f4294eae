import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 on Outposts. */
export const s3Outposts: ServiceCatalogue = {
  service: 's3-outposts',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3onoutposts.html',
  seen: '2026-11-20',
  rows: [
    { action: 's3-outposts:DeleteAccessPoint', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: false, why: 'the bucket is reached through access points only; recreatable' },
    { action: 's3-outposts:DeleteAccessPointPolicy', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: false, why: 'takes away who may, and who may not, use the access point' },
    { action: 's3-outposts:DeleteBucket', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['bucket'], tags: false, why: 'the bucket on the Outpost itself' },
    { action: 's3-outposts:DeleteBucketPolicy', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: false, why: 'the denies of the bucket policy go with it' },
    { action: 's3-outposts:DeleteEndpoint', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['endpoint'], tags: false, why: 'the VPC loses its way to the buckets on the Outpost' },
    { action: 's3-outposts:DeleteObject', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['object'], tags: false, why: 'without versioning the object is gone; applications do it daily' },
    { action: 's3-outposts:DeleteObjectVersion', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['object'], tags: false, why: 'removes the version itself' },
    { action: 's3-outposts:PutAccessPointPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['accesspoint'], tags: false, why: 'can open the access point to other accounts' },
    { action: 's3-outposts:PutBucketPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: false, why: 'can share the bucket or drop its denies' },
    { action: 's3-outposts:PutBucketVersioning', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: false, why: 'can suspend versioning' },
    { action: 's3-outposts:PutLifecycleConfiguration', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: false, why: 'an expiry rule empties the bucket by clock' },
    { action: 's3-outposts:PutObject', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['object'], tags: false, why: 'overwrites in place where versioning is off' },
    { action: 's3-outposts:PutObjectAcl', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'data', from: 'agents', tier: 2, on: ['object'], tags: false, why: 'ACLs share the object' },
    { action: 's3-outposts:PutReplicationConfiguration', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['bucket'], tags: false, why: 'replaces the rules: replication stops or goes elsewhere' },
    { action: 's3-outposts:ReplicateDelete', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['object'], tags: false, why: 'the replication role needs it; others can place delete markers with it' },
  ],
  leftOut: [],
};
