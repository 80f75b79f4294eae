// Roles under which AWS's own backup services delete what has expired. They are ordinary roles, so organization policies bind them.
// Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
// and https://docs.aws.amazon.com/ebs/latest/userguide/service-role.html, seen 2026-11-20.

/** Paths and names of the roles, after `role/`. Data Lifecycle Manager has one for snapshots and one for images. */
export const BACKUP_ROLES = [
  'AWSDataLifecycleManagerDefaultRole*',
  'service-role/AWSBackupDefaultServiceRole',
  'service-role/AWSDataLifecycleManagerDefaultRole*',
] as const;
