// Roles under which AWS's own backup services delete what has expired. They are ordinary roles, so organization policies bind them.
// Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
// and https://docs.aws.amazon.com/ebs/latest/userguide/service-role.html, seen 2026-11-20.

/** What they delete and shorten when its time has come; vaults, tapes and the snapshots of services that they do not serve are not among it. */
export const EXPIRING: readonly string[] = [
  'backup:DeleteRecoveryPoint',
  'backup:DisassociateRecoveryPoint',
  'backup:DisassociateRecoveryPointFromParent',
  'backup:UpdateRecoveryPointLifecycle',
  'dynamodb:DeleteBackup',
  'ec2:DeleteSnapshot',
  'ec2:DeregisterImage',
  'fsx:DeleteBackup',
  'fsx:DeleteSnapshot',
  'rds:DeleteDBClusterAutomatedBackup',
  'rds:DeleteDBClusterSnapshot',
  'rds:DeleteDBInstanceAutomatedBackup',
  'rds:DeleteDBSnapshot',
  'redshift-serverless:DeleteSnapshot',
  'redshift:BatchDeleteClusterSnapshots',
  'redshift:DeleteClusterSnapshot',
];

/** Paths and names of the roles, after `role/`. Data Lifecycle Manager has one for snapshots and one for images. */
export const BACKUP_ROLES = [
  'AWSDataLifecycleManagerDefaultRole*',
  'service-role/AWSBackupDefaultServiceRole',
  'service-role/AWSDataLifecycleManagerDefaultRole*',
] as const;
