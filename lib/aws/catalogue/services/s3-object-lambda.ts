import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon S3 Object Lambda. */
export const s3ObjectLambda: ServiceCatalogue = {
  service: 's3-object-lambda',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3objectlambda.html',
  seen: '2026-11-20',
  rows: [
    { action: 's3-object-lambda:DeleteObject', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['objectlambdaaccesspoint'], tags: false, why: 'same delete as in S3, through an Object Lambda access point' },
    { action: 's3-object-lambda:DeleteObjectVersion', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['objectlambdaaccesspoint'], tags: false, why: 'removes a version through an Object Lambda access point' },
    { action: 's3-object-lambda:PutObject', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['objectlambdaaccesspoint'], tags: false, why: 'overwrites through an Object Lambda access point' },
    { action: 's3-object-lambda:PutObjectAcl', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'data', from: 'agents', tier: 2, on: ['objectlambdaaccesspoint'], tags: false, why: 'ACLs share the object with other accounts or the public' },
    { action: 's3-object-lambda:PutObjectLegalHold', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'everybody', tier: 2, on: ['objectlambdaaccesspoint'], tags: false, why: 'the same call takes a legal hold off an object' },
    { action: 's3-object-lambda:PutObjectRetention', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', tier: 2, on: ['objectlambdaaccesspoint'], tags: false, why: 'sets retention at upload; shortening needs the bypass permission too' },
    { action: 's3-object-lambda:PutObjectVersionAcl', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'data', from: 'agents', tier: 2, on: ['objectlambdaaccesspoint'], tags: false, why: 'ACLs share an older version of the object' },
  ],
  leftOut: [],
};
