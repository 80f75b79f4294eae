import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Object Storage and Archive Storage. */
export const objectStorage: ServiceCatalogue = {
  service: 'object-storage',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/objectstoragepolicyreference.htm',
  seen: '2025-02-21',
  resourceTypes: ['buckets', 'object-family', 'objects', 'objectstorage-namespaces'],
  rows: [
    { permission: 'BUCKET_DELETE', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the bucket with its lifecycle, retention and replication rules; it has to be empty' },
    { permission: 'BUCKET_UPDATE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'versioning suspended, public access opened, another key, lifecycle rules taken off; moves the bucket to another compartment as well; no condition on the value' },
    { permission: 'OBJECTSTORAGE_NAMESPACE_UPDATE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'in which compartments buckets of the S3 and Swift interfaces are made' },
    { permission: 'OBJECT_CREATE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'an object beside others; with the right to overwrite, the way of ransom under a key of the caller' },
    { permission: 'OBJECT_DELETE', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'without versioning the object is gone; what applications do all day' },
    { permission: 'OBJECT_OVERWRITE', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'without versioning the earlier content is gone' },
    { permission: 'OBJECT_READ', asset: Asset.OBJECTS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what is in the object: state files of Terraform, exports and configuration hold secrets' },
    { permission: 'OBJECT_RESTORE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'an archived object becomes readable for a while' },
    { permission: 'OBJECT_UPDATE_TIER', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'into the archive, where it takes hours to come back' },
    { permission: 'OBJECT_VERSION_DELETE', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'an earlier version is gone, and what versioning was to keep' },
    { permission: 'PAR_MANAGE', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a link that works without an identity, for as long as its maker says; deleting links as well' },
    { permission: 'RETENTION_RULE_LOCK', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'a locked rule can never be taken off again, by nobody' },
    { permission: 'RETENTION_RULE_MANAGE', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'retention rules changed or deleted: what they held can be deleted' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [
    {
      what: 'pre-authenticated requests that exist',
      asset: Asset.OBJECTS,
      effect: Effect.EXPOSES,
      possible: 'whoever has the link reads or writes by it until it expires, under no policy',
      add: 'list them before the guardrail is applied, delete those that are not needed, and keep PAR_MANAGE denied',
    },
    {
      what: 'lifecycle rules that exist',
      asset: Asset.OBJECTS,
      effect: Effect.DESTROYS,
      possible: 'the service deletes what they say as itself, whatever is denied to others',
      add: 'review the rules of protected buckets, or lock a retention rule, which a lifecycle rule does not get past',
    },
  ],
};
