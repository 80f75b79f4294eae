import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Storage. */
export const storage: ServiceCatalogue = {
  service: 'storage.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/storage',
  seen: '2026-11-20',
  rows: [
    { permission: 'storage.googleapis.com/buckets.delete', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the bucket; its name can be taken by someone else' },
    { permission: 'storage.googleapis.com/buckets.enableObjectRetention', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'cannot be switched off again' },
    { permission: 'storage.googleapis.com/buckets.relocate', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'moves the bucket to another place' },
    { permission: 'storage.googleapis.com/buckets.restore', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'brings back a bucket that was soft-deleted' },
    { permission: 'storage.googleapis.com/buckets.setIamPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can make the bucket public, or take its readers away' },
    { permission: 'storage.googleapis.com/buckets.setIpFilter', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'from which networks the bucket is reached' },
    { permission: 'storage.googleapis.com/buckets.update', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'lifecycle deletes by clock; versioning, soft delete, retention and public access prevention off; no condition on the value' },
    { permission: 'storage.googleapis.com/folders.delete', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'a folder of a bucket with a hierarchical namespace' },
    { permission: 'storage.googleapis.com/folders.rename', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'moves a folder, over what is there' },
    { permission: 'storage.googleapis.com/hmacKeys.create', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a key of a service account for the S3-compatible API, valid until somebody notices' },
    { permission: 'storage.googleapis.com/hmacKeys.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what calls with the key is refused' },
    { permission: 'storage.googleapis.com/hmacKeys.update', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'what calls with the key is refused' },
    { permission: 'storage.googleapis.com/intelligenceConfigs.update', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'which buckets are watched for waste and risk' },
    { permission: 'storage.googleapis.com/managedFolders.delete', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a folder with its grants' },
    { permission: 'storage.googleapis.com/managedFolders.setIamPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others read or change what is in the folder' },
    { permission: 'storage.googleapis.com/objects.create', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'overwriting needs it, with delete; also the ransom path by a key of the caller' },
    { permission: 'storage.googleapis.com/objects.delete', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'without versioning and soft delete the object is gone; what applications do all day' },
    { permission: 'storage.googleapis.com/objects.deleteContext', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'marks that rules go by' },
    { permission: 'storage.googleapis.com/objects.get', asset: Asset.OBJECTS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what is in the object: state files of Terraform and configuration hold secrets' },
    { permission: 'storage.googleapis.com/objects.move', asset: Asset.OBJECTS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'moves an object away from its name' },
    { permission: 'storage.googleapis.com/objects.overrideUnlockedRetention', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'shortens or lifts what retention holds' },
    { permission: 'storage.googleapis.com/objects.restore', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'an old version comes back' },
    { permission: 'storage.googleapis.com/objects.setIamPolicy', asset: Asset.OBJECTS, effect: Effect.EXPOSES, plane: 'data', from: 'agents', why: 'object lists of access: makes an object public' },
    { permission: 'storage.googleapis.com/objects.setRetention', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'holds an object for ever, or changes how long' },
    { permission: 'storage.googleapis.com/objects.update', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'holds taken off, storage class and metadata changed' },
    { permission: 'storage.googleapis.com/objects.updateContext', asset: Asset.OBJECTS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'marks that rules go by' },
  ],
  leftOut: [
    {
      why: 'ends an upload or an operation before anything was stored',
      permissions: [
        'storage.googleapis.com/bucketOperations.cancel', 'storage.googleapis.com/multipartUploads.abort',
      ],
    },
  ],
  notDeniable: [],
};
