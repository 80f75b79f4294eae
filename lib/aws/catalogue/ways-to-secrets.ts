// Every way by which a secret of one account reaches a principal of another.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html, seen 2026-11-20.

/** What the secret is in, or how it travels. */
export type WayKind =
  /** A secret or a parameter itself, its policies and replicas. */
  | 'SECRET'
  /** The key that it is encrypted with. */
  | 'KEY'
  /** An object or item that holds it. */
  | 'OBJECT'
  /** The configuration of something that runs. */
  | 'CONFIGURATION'
  /** A copy, a share or a restore of the store that holds it. */
  | 'COPY'
  /** A snapshot or an image of EC2, which is recognized by its owner. */
  | 'SNAPSHOT'
  /** A role of the other account. */
  | 'ROLE';

export interface Way {
  /** The exact action. */
  readonly action: string;
  readonly kind: WayKind;
  /** Whether a resource control policy binds it. */
  readonly rcp: boolean;
  readonly why: string;
}

/** The ways of some kinds. */
export function ways(...kinds: readonly WayKind[]): Way[] {
  return WAYS.filter((way) => kinds.includes(way.kind));
}

export const WAYS: readonly Way[] = [
  { action: 'secretsmanager:BatchGetSecretValue', kind: 'SECRET', rcp: true, why: 'the values of many secrets at once' },
  { action: 'secretsmanager:CancelRotateSecret', kind: 'SECRET', rcp: true, why: 'an old value stays valid' },
  { action: 'secretsmanager:DescribeSecret', kind: 'SECRET', rcp: true, why: 'names the key, the rotation function and the versions' },
  { action: 'secretsmanager:GetResourcePolicy', kind: 'SECRET', rcp: true, why: 'says who else may read' },
  { action: 'secretsmanager:GetSecretValue', kind: 'SECRET', rcp: true, why: 'the value' },
  { action: 'secretsmanager:ListSecretVersionIds', kind: 'SECRET', rcp: true, why: 'the versions to ask for' },
  { action: 'secretsmanager:PutResourcePolicy', kind: 'SECRET', rcp: true, why: 'lets others read the value' },
  { action: 'secretsmanager:PutSecretValue', kind: 'SECRET', rcp: true, why: 'replaces the value by a known one' },
  { action: 'secretsmanager:ReplicateSecretToRegions', kind: 'SECRET', rcp: true, why: 'a copy in another region, under another key' },
  { action: 'secretsmanager:RotateSecret', kind: 'SECRET', rcp: true, why: 'hands the value to a function of the caller' },
  { action: 'secretsmanager:StopReplicationToReplica', kind: 'SECRET', rcp: true, why: 'a replica becomes a secret of its own' },
  { action: 'secretsmanager:UpdateSecret', kind: 'SECRET', rcp: true, why: 'changes the value or its key' },
  { action: 'secretsmanager:UpdateSecretVersionStage', kind: 'SECRET', rcp: true, why: 'an old value becomes the current one' },
  { action: 'ssm:GetParameter', kind: 'SECRET', rcp: false, why: 'the value of a parameter' },
  { action: 'ssm:GetParameterHistory', kind: 'SECRET', rcp: false, why: 'all values it ever had' },
  { action: 'ssm:GetParameters', kind: 'SECRET', rcp: false, why: 'the values of many parameters' },
  { action: 'ssm:GetParametersByPath', kind: 'SECRET', rcp: false, why: 'the values of a whole tree' },
  { action: 'ssm:PutResourcePolicy', kind: 'SECRET', rcp: false, why: 'shares an advanced parameter' },
  { action: 'kms:CreateGrant', kind: 'KEY', rcp: true, why: 'lets another principal decrypt, past the key policy' },
  { action: 'kms:Decrypt', kind: 'KEY', rcp: true, why: 'the plain text' },
  { action: 'kms:DeriveSharedSecret', kind: 'KEY', rcp: true, why: 'the secret that two keys agree on' },
  { action: 'kms:PutKeyPolicy', kind: 'KEY', rcp: true, why: 'lets others decrypt' },
  { action: 'kms:ReEncryptFrom', kind: 'KEY', rcp: true, why: 'the same plain text under a key of the caller' },
  { action: 'kms:ReplicateKey', kind: 'KEY', rcp: true, why: 'the same key in another region, under another policy' },
  { action: 'dynamodb:BatchGetItem', kind: 'OBJECT', rcp: true, why: 'items that hold secrets' },
  { action: 'dynamodb:GetItem', kind: 'OBJECT', rcp: true, why: 'an item that holds a secret' },
  { action: 'dynamodb:GetRecords', kind: 'OBJECT', rcp: true, why: 'items, as they change' },
  { action: 'dynamodb:PartiQLSelect', kind: 'OBJECT', rcp: true, why: 'items that hold secrets' },
  { action: 'dynamodb:Query', kind: 'OBJECT', rcp: true, why: 'items that hold secrets' },
  { action: 'dynamodb:Scan', kind: 'OBJECT', rcp: true, why: 'items that hold secrets' },
  { action: 'kinesis:GetRecords', kind: 'OBJECT', rcp: false, why: 'records that hold secrets' },
  { action: 's3-object-lambda:GetObject', kind: 'OBJECT', rcp: false, why: 'the object, by another name' },
  { action: 's3:GetDataAccess', kind: 'OBJECT', rcp: false, why: 'temporary credentials for a prefix' },
  { action: 's3:GetObject', kind: 'OBJECT', rcp: true, why: 'the object' },
  { action: 's3:GetObjectAcl', kind: 'OBJECT', rcp: true, why: 'who else may read' },
  { action: 's3:GetObjectTorrent', kind: 'OBJECT', rcp: true, why: 'the object, another way' },
  { action: 's3:GetObjectVersion', kind: 'OBJECT', rcp: true, why: 'an object that was overwritten or deleted' },
  { action: 's3:GetObjectVersionTorrent', kind: 'OBJECT', rcp: true, why: 'the same, another way' },
  { action: 's3express:CreateSession', kind: 'OBJECT', rcp: false, why: 'the objects of a directory bucket' },
  { action: 's3tables:GetTableData', kind: 'OBJECT', rcp: false, why: 'the rows of a table' },
  { action: 'acm:ExportCertificate', kind: 'CONFIGURATION', rcp: false, why: 'the private key of a certificate' },
  { action: 'appconfig:GetConfiguration', kind: 'CONFIGURATION', rcp: false, why: 'configuration that may hold secrets' },
  { action: 'appconfig:GetLatestConfiguration', kind: 'CONFIGURATION', rcp: false, why: 'configuration that may hold secrets' },
  { action: 'apprunner:DescribeService', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of the service' },
  { action: 'appsync:ListApiKeys', kind: 'CONFIGURATION', rcp: false, why: 'the keys themselves' },
  { action: 'batch:DescribeJobDefinitions', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of containers' },
  { action: 'batch:DescribeJobs', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of containers' },
  { action: 'bedrock-agentcore:GetResourceApiKey', kind: 'CONFIGURATION', rcp: false, why: 'the API key of a credential provider' },
  { action: 'bedrock-agentcore:GetResourceOauth2Token', kind: 'CONFIGURATION', rcp: false, why: 'a token of a credential provider' },
  { action: 'cloudformation:DescribeStacks', kind: 'CONFIGURATION', rcp: false, why: 'parameters without NoEcho, and outputs' },
  { action: 'cloudformation:GetTemplate', kind: 'CONFIGURATION', rcp: false, why: 'what was written into the template' },
  { action: 'codebuild:BatchGetBuilds', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of builds' },
  { action: 'codebuild:BatchGetProjects', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of projects' },
  { action: 'cognito-idp:DescribeUserPoolClient', kind: 'CONFIGURATION', rcp: true, why: 'the secret of an application client' },
  { action: 'ec2:DescribeInstanceAttribute', kind: 'CONFIGURATION', rcp: false, why: 'user data' },
  { action: 'ec2:DescribeLaunchTemplateVersions', kind: 'CONFIGURATION', rcp: false, why: 'user data' },
  { action: 'ec2:GetConsoleOutput', kind: 'CONFIGURATION', rcp: false, why: 'what an instance printed when it started' },
  { action: 'ec2:GetPasswordData', kind: 'CONFIGURATION', rcp: false, why: 'the password of the administrator' },
  { action: 'ecr:BatchGetImage', kind: 'CONFIGURATION', rcp: true, why: 'an image with what was built into it' },
  { action: 'ecr:GetDownloadUrlForLayer', kind: 'CONFIGURATION', rcp: true, why: 'a layer with what was built into it' },
  { action: 'ecs:DescribeTaskDefinition', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of containers' },
  { action: 'ecs:DescribeTasks', kind: 'CONFIGURATION', rcp: false, why: 'overridden environment variables' },
  { action: 'eks:DescribeCluster', kind: 'CONFIGURATION', rcp: false, why: 'where and how to reach the cluster' },
  { action: 'elasticbeanstalk:DescribeConfigurationSettings', kind: 'CONFIGURATION', rcp: false, why: 'environment properties' },
  { action: 'glue:GetConnection', kind: 'CONFIGURATION', rcp: false, why: 'the password of a connection' },
  { action: 'glue:GetConnections', kind: 'CONFIGURATION', rcp: false, why: 'the passwords of connections' },
  { action: 'glue:GetJob', kind: 'CONFIGURATION', rcp: false, why: 'arguments of the job' },
  { action: 'lambda:GetFunction', kind: 'CONFIGURATION', rcp: false, why: 'environment variables, and a link to the code' },
  { action: 'lambda:GetFunctionConfiguration', kind: 'CONFIGURATION', rcp: false, why: 'environment variables' },
  { action: 'lambda:GetLayerVersion', kind: 'CONFIGURATION', rcp: false, why: 'a link to the layer\'s content' },
  { action: 'lambda:ListVersionsByFunction', kind: 'CONFIGURATION', rcp: false, why: 'environment variables of every version' },
  { action: 'logs:FilterLogEvents', kind: 'CONFIGURATION', rcp: true, why: 'what was logged' },
  { action: 'logs:GetLogEvents', kind: 'CONFIGURATION', rcp: true, why: 'what was logged' },
  { action: 'logs:StartLiveTail', kind: 'CONFIGURATION', rcp: true, why: 'what is being logged' },
  { action: 'logs:StartQuery', kind: 'CONFIGURATION', rcp: true, why: 'what was logged' },
  { action: 'logs:Unmask', kind: 'CONFIGURATION', rcp: true, why: 'what was masked in logs' },
  { action: 'sqs:ReceiveMessage', kind: 'CONFIGURATION', rcp: true, why: 'messages that may hold secrets' },
  { action: 'states:DescribeExecution', kind: 'CONFIGURATION', rcp: false, why: 'input and output of the execution' },
  { action: 'states:GetExecutionHistory', kind: 'CONFIGURATION', rcp: false, why: 'input and output of every step' },
  { action: 'backup:CopyFromBackupVault', kind: 'COPY', rcp: false, why: 'recovery points in a vault of the caller' },
  { action: 'backup:PutBackupVaultAccessPolicy', kind: 'COPY', rcp: false, why: 'lets others copy' },
  { action: 'backup:StartCopyJob', kind: 'COPY', rcp: false, why: 'recovery points in a vault of the caller' },
  { action: 'backup:StartRestoreJob', kind: 'COPY', rcp: false, why: 'what was backed up, in the caller\'s account' },
  { action: 'docdb-elastic:CopyClusterSnapshot', kind: 'COPY', rcp: false, why: 'the database, in the account of the caller' },
  { action: 'docdb-elastic:RestoreClusterFromSnapshot', kind: 'COPY', rcp: false, why: 'the database, in the account of the caller' },
  { action: 'dynamodb:ExportTableToPointInTime', kind: 'COPY', rcp: true, why: 'the table in a bucket of the caller' },
  { action: 'dynamodb:RestoreTableFromBackup', kind: 'COPY', rcp: false, why: 'the table in the caller\'s account' },
  { action: 'ebs:GetSnapshotBlock', kind: 'COPY', rcp: false, why: 'the blocks of a disk' },
  { action: 'ebs:ListChangedBlocks', kind: 'COPY', rcp: false, why: 'which blocks to ask for' },
  { action: 'ebs:ListSnapshotBlocks', kind: 'COPY', rcp: false, why: 'which blocks to ask for' },
  { action: 'elasticache:CopyServerlessCacheSnapshot', kind: 'COPY', rcp: false, why: 'what was cached' },
  { action: 'elasticache:CopySnapshot', kind: 'COPY', rcp: false, why: 'what was cached' },
  { action: 'fsx:CopyBackup', kind: 'COPY', rcp: false, why: 'a file system with what is in it' },
  { action: 'fsx:CreateFileSystemFromBackup', kind: 'COPY', rcp: false, why: 'a file system with what is in it' },
  { action: 'lambda:AddPermission', kind: 'COPY', rcp: false, why: 'lets others call the function' },
  { action: 'neptune-graph:RestoreGraphFromSnapshot', kind: 'COPY', rcp: false, why: 'the graph, in the account of the caller' },
  { action: 'ram:AcceptResourceShareInvitation', kind: 'COPY', rcp: false, why: 'parameters, snapshots and others that were shared' },
  { action: 'rds:CopyDBClusterSnapshot', kind: 'COPY', rcp: false, why: 'the database, in the caller\'s account' },
  { action: 'rds:CopyDBSnapshot', kind: 'COPY', rcp: false, why: 'the database, in the caller\'s account' },
  { action: 'rds:ModifyDBClusterSnapshotAttribute', kind: 'COPY', rcp: false, why: 'lets others restore' },
  { action: 'rds:ModifyDBSnapshotAttribute', kind: 'COPY', rcp: false, why: 'lets others restore' },
  { action: 'rds:RestoreDBClusterFromSnapshot', kind: 'COPY', rcp: false, why: 'the database, in the caller\'s account' },
  { action: 'rds:RestoreDBClusterToPointInTime', kind: 'COPY', rcp: false, why: 'a clone of the database' },
  { action: 'rds:RestoreDBInstanceFromDBSnapshot', kind: 'COPY', rcp: false, why: 'the database, in the caller\'s account' },
  { action: 'rds:RestoreDBInstanceToPointInTime', kind: 'COPY', rcp: false, why: 'the database, in the caller\'s account' },
  { action: 'rds:StartExportTask', kind: 'COPY', rcp: false, why: 'the database in a bucket' },
  { action: 'redshift-serverless:RestoreFromSnapshot', kind: 'COPY', rcp: false, why: 'the warehouse, in the account of the caller' },
  { action: 'redshift:AssociateDataShareConsumer', kind: 'COPY', rcp: false, why: 'the tables that were shared' },
  { action: 'redshift:AuthorizeSnapshotAccess', kind: 'COPY', rcp: false, why: 'lets others restore' },
  { action: 'redshift:CopyClusterSnapshot', kind: 'COPY', rcp: false, why: 'the warehouse' },
  { action: 'redshift:RestoreFromClusterSnapshot', kind: 'COPY', rcp: false, why: 'the warehouse, in the caller\'s account' },
  { action: 's3:PutBucketPolicy', kind: 'COPY', rcp: true, why: 'lets others read' },
  { action: 's3:PutReplicationConfiguration', kind: 'COPY', rcp: true, why: 'every new object in a bucket of the caller' },
  { action: 'ec2:CopyImage', kind: 'SNAPSHOT', rcp: false, why: 'an image with what was written to its disks' },
  { action: 'ec2:CopySnapshot', kind: 'SNAPSHOT', rcp: false, why: 'a disk with what was written to it' },
  { action: 'ec2:CreateFleet', kind: 'SNAPSHOT', rcp: false, why: 'instances of an image' },
  { action: 'ec2:CreateReplaceRootVolumeTask', kind: 'SNAPSHOT', rcp: false, why: 'the disk of an instance from an image or snapshot' },
  { action: 'ec2:CreateVolume', kind: 'SNAPSHOT', rcp: false, why: 'a disk with what was written to it' },
  { action: 'ec2:ModifyImageAttribute', kind: 'SNAPSHOT', rcp: false, why: 'lets others launch' },
  { action: 'ec2:ModifySnapshotAttribute', kind: 'SNAPSHOT', rcp: false, why: 'lets others copy' },
  { action: 'ec2:RequestSpotFleet', kind: 'SNAPSHOT', rcp: false, why: 'instances of an image' },
  { action: 'ec2:RequestSpotInstances', kind: 'SNAPSHOT', rcp: false, why: 'an instance of an image' },
  { action: 'ec2:RunInstances', kind: 'SNAPSHOT', rcp: false, why: 'an instance of an image with what was written to its disks' },
  { action: 'sts:AssumeRole', kind: 'ROLE', rcp: true, why: 'a role of production reads what it may read' },
];
