// What NonProdSecretIsolation promises, action by action. Written beside the catalogue and not from it at run time: a test in
// test/aws/engine/promises says where the two differ.
// Source: the service authorization reference, seen 2026-11-20.
import { Names } from './promised-actions';

/** A way by which a secret travels. */
export interface WayToSecrets {
  readonly what: string;
  readonly kind: 'SECRET' | 'KEY' | 'OBJECT' | 'CONFIGURATION' | 'COPY' | 'ROLE';
  /** What a caller loses on resources of production. */
  readonly actions: Names;
  /** The services of these whose resources in production refuse it by themselves. */
  readonly refused: readonly string[];
  /** But not these. */
  readonly notRefused?: readonly string[];
}

export const WAYS: readonly WayToSecrets[] = [
  {
    what: 'secrets and parameters',
    kind: 'SECRET',
    actions: {
      secretsmanager: 'BatchGetSecretValue CancelRotateSecret DescribeSecret GetResourcePolicy GetSecretValue ListSecretVersionIds PutResourcePolicy PutSecretValue ReplicateSecretToRegions RotateSecret StopReplicationToReplica UpdateSecret UpdateSecretVersionStage',
      ssm: 'GetParameter GetParameterHistory GetParameters GetParametersByPath PutResourcePolicy',
    },
    refused: ['secretsmanager'],
  },
  {
    what: 'the keys of secrets',
    kind: 'KEY',
    actions: {
      kms: 'CreateGrant Decrypt DeriveSharedSecret PutKeyPolicy ReEncryptFrom ReplicateKey',
    },
    refused: ['kms'],
  },
  {
    what: 'objects and items',
    kind: 'OBJECT',
    actions: {
      'dynamodb': 'BatchGetItem GetItem GetRecords PartiQLSelect Query Scan',
      'kinesis': 'GetRecords',
      's3-object-lambda': 'GetObject',
      's3': 'GetDataAccess GetObject GetObjectAcl GetObjectTorrent GetObjectVersion GetObjectVersionTorrent',
      's3express': 'CreateSession',
      's3tables': 'GetTableData',
    },
    refused: ['dynamodb', 's3'],
    notRefused: ['s3:GetDataAccess'],
  },
  {
    what: 'the configuration of what runs',
    kind: 'CONFIGURATION',
    actions: {
      'acm': 'ExportCertificate',
      'appconfig': 'GetConfiguration GetLatestConfiguration',
      'apprunner': 'DescribeService',
      'appsync': 'ListApiKeys',
      'batch': 'DescribeJobDefinitions DescribeJobs',
      'bedrock-agentcore': 'GetResourceApiKey GetResourceOauth2Token',
      'cloudformation': 'DescribeStacks GetTemplate',
      'codebuild': 'BatchGetBuilds BatchGetProjects',
      'cognito-idp': 'DescribeUserPoolClient',
      'ec2': 'DescribeInstanceAttribute DescribeLaunchTemplateVersions GetConsoleOutput GetPasswordData',
      'ecr': 'BatchGetImage GetDownloadUrlForLayer',
      'ecs': 'DescribeTaskDefinition DescribeTasks',
      'eks': 'DescribeCluster',
      'elasticbeanstalk': 'DescribeConfigurationSettings',
      'glue': 'GetConnection GetConnections GetJob',
      'lambda': 'GetFunction GetFunctionConfiguration GetLayerVersion ListVersionsByFunction',
      'logs': 'FilterLogEvents GetLogEvents StartLiveTail StartQuery Unmask',
      'sqs': 'ReceiveMessage',
      'states': 'DescribeExecution GetExecutionHistory',
    },
    refused: ['cognito-idp', 'ecr', 'logs', 'sqs'],
  },
  {
    what: 'copies, shares and restores',
    kind: 'COPY',
    actions: {
      'backup': 'CopyFromBackupVault PutBackupVaultAccessPolicy StartCopyJob StartRestoreJob',
      'docdb-elastic': 'CopyClusterSnapshot RestoreClusterFromSnapshot',
      'dynamodb': 'ExportTableToPointInTime RestoreTableFromBackup',
      'ebs': 'GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks',
      'elasticache': 'CopyServerlessCacheSnapshot CopySnapshot',
      'fsx': 'CopyBackup CreateFileSystemFromBackup',
      'lambda': 'AddPermission',
      'neptune-graph': 'RestoreGraphFromSnapshot',
      'ram': 'AcceptResourceShareInvitation',
      'rds': 'CopyDBClusterSnapshot CopyDBSnapshot ModifyDBClusterSnapshotAttribute ModifyDBSnapshotAttribute RestoreDBClusterFromSnapshot RestoreDBClusterToPointInTime RestoreDBInstanceFromDBSnapshot RestoreDBInstanceToPointInTime StartExportTask',
      'redshift-serverless': 'RestoreFromSnapshot',
      'redshift': 'AssociateDataShareConsumer AuthorizeSnapshotAccess CopyClusterSnapshot RestoreFromClusterSnapshot',
      's3': 'PutBucketPolicy PutReplicationConfiguration',
    },
    refused: ['dynamodb', 's3'],
    notRefused: ['dynamodb:RestoreTableFromBackup'],
  },
  {
    what: 'roles',
    kind: 'ROLE',
    actions: {
      sts: 'AssumeRole',
    },
    refused: ['sts'],
  },
];

/** Making something from a snapshot or an image of production. */
export const USES_SNAPSHOTS: Names = {
  ec2: 'CopyImage CopySnapshot CreateFleet CreateReplaceRootVolumeTask CreateVolume ModifyImageAttribute ModifySnapshotAttribute RequestSpotFleet RequestSpotInstances RunInstances',
};
