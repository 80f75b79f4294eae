// Organization policies that hold protections in place: what a denial of deletion does not see, because it happens before. They bind everybody, and
// what exists already is only looked at when it is changed next.
// Sources, seen 2026-11-20: https://docs.cloud.google.com/organization-policy/reference/org-policy-constraints,
// https://docs.cloud.google.com/kms/docs/control-key-destruction, https://docs.cloud.google.com/firestore/native/docs/custom-constraints,
// https://cloud.google.com/bigtable/docs/custom-constraints,
// https://github.com/GoogleCloudPlatform/professional-services/tree/main/tools/custom-organization-policy-library
import { Asset } from '../../intent';

/** A constraint of Google's, and what is said of it. */
export interface Protection {
  readonly constraint: string;
  readonly asset: Asset;
  /** Values that stay allowed; none where the constraint is enforced as it is, an empty list where nothing is allowed. */
  readonly allowed?: readonly string[];
  readonly why: string;
}

/** A protection that Google has no constraint for, but lets an organization write one. */
export interface CustomProtection {
  /** Part of the constraint's name. */
  readonly key: string;
  readonly asset: Asset;
  readonly resourceType: string;
  readonly action: 'ALLOW' | 'DENY';
  readonly condition: string;
  readonly why: string;
}

export const PROTECTIONS: readonly Protection[] = [
  {
    constraint: 'storage.softDeletePolicySeconds',
    asset: Asset.OBJECTS,
    allowed: ['604800', '1209600', '2592000', '5184000', '7776000'],
    why: 'keeps deleted objects for a week at least: 0 would switch soft deletion off',
  },
  {
    constraint: 'storage.uniformBucketLevelAccess',
    asset: Asset.OBJECTS,
    why: 'keeps rights out of access control lists, which are written with the object',
  },
  {
    constraint: 'cloudkms.disableBeforeDestroy',
    asset: Asset.KEYS,
    why: 'lets a key version be destroyed only after it was disabled, when what needs it has been noticed',
  },
  {
    constraint: 'cloudkms.minimumDestroyScheduledDuration',
    asset: Asset.KEYS,
    allowed: ['in:30d'],
    why: 'leaves thirty days in which a key version can be restored; the duration of a key is chosen when it is made',
  },
  {
    constraint: 'iam.disableAuditLoggingExemption',
    asset: Asset.AUDIT_LOGS,
    why: 'leaves nobody out of the audit logs',
  },
  {
    constraint: 'compute.restrictXpnProjectLienRemoval',
    asset: Asset.ORGANIZATION,
    why: 'keeps the lien of a project whose network others use',
  },
  {
    constraint: 'iam.restrictCrossProjectServiceAccountLienRemoval',
    asset: Asset.ORGANIZATION,
    why: 'keeps the lien of a project whose service accounts others use',
  },
  {
    constraint: 'resourcemanager.allowedExportDestinations',
    asset: Asset.ORGANIZATION,
    allowed: [],
    why: 'lets no project move to another organization',
  },
];

export const CUSTOM_PROTECTIONS: readonly CustomProtection[] = [
  {
    key: 'SqlBackups',
    asset: Asset.DATABASES,
    resourceType: 'sqladmin.googleapis.com/Instance',
    action: 'DENY',
    condition: 'resource.settings.backupConfiguration.enabled != true',
    why: 'keeps automated backups of Cloud SQL switched on',
  },
  {
    key: 'FirestoreDeleteProtection',
    asset: Asset.DATABASES,
    resourceType: 'firestore.googleapis.com/Database',
    action: 'ALLOW',
    condition: 'resource.deleteProtectionState == "DELETE_PROTECTION_ENABLED"',
    why: 'keeps the deletion protection of Firestore databases switched on',
  },
  {
    key: 'BigtableDeletionProtection',
    asset: Asset.DATABASES,
    resourceType: 'bigtableadmin.googleapis.com/Table',
    action: 'ALLOW',
    condition: 'resource.deletionProtection == true',
    why: 'keeps the deletion protection of Bigtable tables switched on',
  },
];
