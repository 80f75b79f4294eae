// The ways by which somebody of non-production reads what production keeps secret: what NonProdSecretIsolation denies at production.
// Source: https://docs.cloud.google.com/iam/docs/deny-permissions-support and the pages of the services, seen 2026-11-20.

/** What a way goes through. */
export type WayKind =
  /** A secret, a parameter or a credential itself, and its policies. */
  | 'SECRET'
  /** The key that it is encrypted with. */
  | 'KEY'
  /** An object that holds it. */
  | 'OBJECT'
  /** The configuration, the output or a shell of something that runs. */
  | 'CONFIGURATION'
  /** A copy, an export or a restore of the store that holds it, or the store itself. */
  | 'COPY'
  /** An identity of production. */
  | 'IDENTITY';

/** One way to a secret. */
export interface WayToSecrets {
  /** The exact permission, as deny policies name it. */
  readonly permission: string;
  readonly kind: WayKind;
  /** What is read by it. */
  readonly why: string;
}

/** The permissions of one kind. */
export function ways(kind: WayKind): readonly WayToSecrets[] {
  return WAYS.filter((way) => way.kind === kind);
}

/** Ways of one kind to one thing. */
interface WaysToSecrets extends Omit<WayToSecrets, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly WaysToSecrets[] = [
  { kind: 'SECRET', why: 'the value itself', permissions: ['secretmanager.googleapis.com/versions.access'] },
  {
    kind: 'SECRET',
    why: 'a value that production then uses, or one that was withdrawn',
    permissions: [
      'secretmanager.googleapis.com/versions.add', 'secretmanager.googleapis.com/versions.enable',
    ],
  },
  {
    kind: 'SECRET',
    why: 'lets others read; who is told, and which version counts',
    permissions: [
      'secretmanager.googleapis.com/secrets.setIamPolicy', 'secretmanager.googleapis.com/secrets.update',
    ],
  },
  { kind: 'SECRET', why: 'the payload of the parameter', permissions: ['parametermanager.googleapis.com/parameterVersions.get'] },
  {
    kind: 'SECRET',
    why: 'the parameter with the secrets that it refers to',
    permissions: [
      'parametermanager.googleapis.com/parameterVersions.render',
    ],
  },
  {
    kind: 'SECRET',
    why: 'secrets of workflows',
    permissions: [
      'composer.googleapis.com/userworkloadssecrets.get', 'composer.googleapis.com/userworkloadssecrets.list',
      'composer.googleapis.com/userworkloadssecrets.create', 'composer.googleapis.com/userworkloadssecrets.update',
    ],
  },
  { kind: 'SECRET', why: 'the key itself', permissions: ['apikeys.googleapis.com/keys.getKeyString'] },
  { kind: 'SECRET', why: 'a key of production', permissions: ['apikeys.googleapis.com/keys.create', 'apikeys.googleapis.com/keys.undelete'] },
  {
    kind: 'SECRET',
    why: 'the secret of an OAuth client',
    permissions: [
      'clientauthconfig.googleapis.com/clients.createSecret', 'clientauthconfig.googleapis.com/clients.getWithSecret',
      'clientauthconfig.googleapis.com/clients.listWithSecrets', 'iam.googleapis.com/oauthClientCredentials.create',
      'iam.googleapis.com/oauthClientCredentials.get', 'iam.googleapis.com/oauthClientCredentials.list',
    ],
  },
  { kind: 'SECRET', why: 'credentials of a user', permissions: ['iamconnectors.googleapis.com/connectors.retrieveCredentials'] },
  { kind: 'SECRET', why: 'the password of the instance', permissions: ['redis.googleapis.com/instances.getAuthString'] },
  { kind: 'SECRET', why: 'credentials to connect with', permissions: ['oracledatabase.googleapis.com/autonomousDatabases.generateWallet'] },
  { kind: 'SECRET', why: 'the secret of the key', permissions: ['recaptchaenterprise.googleapis.com/keys.retrievelegacysecretkey'] },
  {
    kind: 'SECRET',
    why: 'the administrator\'s password',
    permissions: [
      'vmwareengine.googleapis.com/privateClouds.showNsxCredentials', 'vmwareengine.googleapis.com/privateClouds.showVcenterCredentials',
    ],
  },
  { kind: 'SECRET', why: 'the secret of a feed', permissions: ['chronicle.googleapis.com/feeds.generateSecret'] },
  {
    kind: 'SECRET',
    why: 'credentials with which logs are sent in',
    permissions: [
      'chronicle.googleapis.com/instances.generateCollectionAgentAuth', 'chronicle.googleapis.com/instances.generateWorkspaceConnectionToken',
    ],
  },
  { kind: 'SECRET', why: 'a client certificate with its private key', permissions: ['cloudsql.googleapis.com/sslCerts.create'] },
  { kind: 'SECRET', why: 'keys that encrypt the line', permissions: ['compute.googleapis.com/interconnects.getMacsecConfig'] },
  {
    kind: 'SECRET',
    why: 'a token for the repository',
    permissions: [
      'cloudbuild.googleapis.com/repositories.accessReadToken', 'cloudbuild.googleapis.com/repositories.accessReadWriteToken',
      'developerconnect.googleapis.com/gitRepositoryLinks.fetchReadToken', 'developerconnect.googleapis.com/gitRepositoryLinks.fetchReadWriteToken',
    ],
  },
  { kind: 'SECRET', why: 'a token of a user', permissions: ['developerconnect.googleapis.com/users.fetchAccessToken'] },
  {
    kind: 'SECRET',
    why: 'a token for another product',
    permissions: [
      'discoveryengine.googleapis.com/dataConnectors.acquireAccessToken',
      'discoveryengine.googleapis.com/dataConnectors.acquireAndStoreRefreshToken',
    ],
  },
  {
    kind: 'KEY',
    why: 'decrypts what was copied out',
    permissions: [
      'cloudkms.googleapis.com/cryptoKeyVersions.useToDecapsulate', 'cloudkms.googleapis.com/cryptoKeyVersions.useToDecrypt',
    ],
  },
  { kind: 'KEY', why: 'signs as production', permissions: ['cloudkms.googleapis.com/cryptoKeyVersions.useToSign'] },
  {
    kind: 'KEY',
    why: 'lets others decrypt',
    permissions: [
      'cloudkms.googleapis.com/cryptoKeys.setIamPolicy', 'cloudkms.googleapis.com/keyRings.setIamPolicy',
    ],
  },
  {
    kind: 'KEY',
    why: 'a version that was withdrawn',
    permissions: [
      'cloudkms.googleapis.com/cryptoKeyVersions.restore', 'cloudkms.googleapis.com/cryptoKeyVersions.update',
    ],
  },
  { kind: 'OBJECT', why: 'state files of Terraform, configuration, exports', permissions: ['storage.googleapis.com/objects.get'] },
  { kind: 'OBJECT', why: 'which of them there are', permissions: ['storage.googleapis.com/objects.list'] },
  {
    kind: 'OBJECT',
    why: 'versions that were deleted, or under another name',
    permissions: [
      'storage.googleapis.com/objects.restore', 'storage.googleapis.com/objects.move',
    ],
  },
  {
    kind: 'OBJECT',
    why: 'lets others read',
    permissions: [
      'storage.googleapis.com/objects.setIamPolicy', 'storage.googleapis.com/buckets.setIamPolicy',
      'storage.googleapis.com/managedFolders.setIamPolicy',
    ],
  },
  {
    kind: 'OBJECT',
    why: 'lets others read by lists of access; public access prevention off',
    permissions: [
      'storage.googleapis.com/buckets.update',
    ],
  },
  { kind: 'OBJECT', why: 'a key with which objects are read as production', permissions: ['storage.googleapis.com/hmacKeys.create'] },
  { kind: 'OBJECT', why: 'copies and rewrites objects in bulk', permissions: ['storagebatchoperations.googleapis.com/jobs.create'] },
  {
    kind: 'CONFIGURATION',
    why: 'environment variables of containers',
    permissions: [
      'run.googleapis.com/services.get', 'run.googleapis.com/services.list', 'run.googleapis.com/jobs.get', 'run.googleapis.com/jobs.list',
      'run.googleapis.com/revisions.get', 'run.googleapis.com/revisions.list', 'run.googleapis.com/executions.get',
      'run.googleapis.com/executions.list', 'run.googleapis.com/tasks.get', 'run.googleapis.com/tasks.list', 'run.googleapis.com/workerpools.get',
      'run.googleapis.com/workerpools.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'environment variables, and the source code',
    permissions: [
      'cloudfunctions.googleapis.com/functions.get', 'cloudfunctions.googleapis.com/functions.list',
      'cloudfunctions.googleapis.com/functions.sourceCodeGet',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'substitutions and environment of builds',
    permissions: [
      'cloudbuild.googleapis.com/builds.get', 'cloudbuild.googleapis.com/builds.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'metadata: startup scripts, keys',
    permissions: [
      'compute.googleapis.com/instances.get', 'compute.googleapis.com/instances.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'what a machine wrote out',
    permissions: [
      'compute.googleapis.com/instances.getGuestAttributes', 'compute.googleapis.com/instances.getSerialPortOutput',
      'compute.googleapis.com/instances.getScreenshot',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'metadata of machines that will be made',
    permissions: [
      'compute.googleapis.com/instanceTemplates.get', 'compute.googleapis.com/instanceTemplates.list', 'compute.googleapis.com/machineImages.get',
      'compute.googleapis.com/machineImages.list',
    ],
  },
  { kind: 'CONFIGURATION', why: 'metadata of all machines of the project', permissions: ['compute.googleapis.com/projects.get'] },
  {
    kind: 'CONFIGURATION',
    why: 'a shell on a machine',
    permissions: [
      'compute.googleapis.com/instances.osAdminLogin', 'compute.googleapis.com/instances.osLogin', 'compute.googleapis.com/instances.setMetadata',
      'compute.googleapis.com/projects.setCommonInstanceMetadata',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'environment variables of workflows',
    permissions: [
      'composer.googleapis.com/environments.get', 'composer.googleapis.com/environments.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'connections and variables of Airflow',
    permissions: [
      'composer.googleapis.com/environments.executeAirflowCommand',
    ],
  },
  { kind: 'CONFIGURATION', why: 'the code of workflows', permissions: ['composer.googleapis.com/dags.getSourceCode'] },
  {
    kind: 'CONFIGURATION',
    why: 'properties, metadata and arguments of jobs',
    permissions: [
      'dataproc.googleapis.com/clusters.get', 'dataproc.googleapis.com/clusters.list', 'dataproc.googleapis.com/jobs.get',
      'dataproc.googleapis.com/jobs.list', 'dataproc.googleapis.com/batches.get', 'dataproc.googleapis.com/batches.list',
      'dataproc.googleapis.com/sessions.get', 'dataproc.googleapis.com/sessions.list', 'dataproc.googleapis.com/sessionTemplates.get',
      'dataproc.googleapis.com/sessionTemplates.list', 'dataproc.googleapis.com/workflowTemplates.get',
      'dataproc.googleapis.com/workflowTemplates.list',
    ],
  },
  { kind: 'CONFIGURATION', why: 'options of pipelines', permissions: ['dataflow.googleapis.com/jobs.get', 'dataflow.googleapis.com/jobs.list'] },
  {
    kind: 'CONFIGURATION',
    why: 'source and environment variables',
    permissions: [
      'workflows.googleapis.com/workflows.get', 'workflows.googleapis.com/workflows.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'the state of Terraform',
    permissions: [
      'config.googleapis.com/deployments.getState', 'config.googleapis.com/revisions.getState',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'values of variables',
    permissions: [
      'config.googleapis.com/deployments.get', 'config.googleapis.com/deployments.list', 'config.googleapis.com/revisions.get',
      'config.googleapis.com/revisions.list', 'config.googleapis.com/previews.get', 'config.googleapis.com/previews.list',
    ],
  },
  { kind: 'CONFIGURATION', why: 'a plan with its values', permissions: ['config.googleapis.com/previews.export'] },
  {
    kind: 'CONFIGURATION',
    why: 'environment variables of agents',
    permissions: [
      'aiplatform.googleapis.com/reasoningEngines.get', 'aiplatform.googleapis.com/reasoningEngines.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'arguments and environment of containers',
    permissions: [
      'aiplatform.googleapis.com/customJobs.get', 'aiplatform.googleapis.com/customJobs.list', 'aiplatform.googleapis.com/pipelineJobs.get',
      'aiplatform.googleapis.com/pipelineJobs.list', 'aiplatform.googleapis.com/hyperparameterTuningJobs.get',
      'aiplatform.googleapis.com/hyperparameterTuningJobs.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'a shell of production',
    permissions: [
      'aiplatform.googleapis.com/notebookRuntimes.assign', 'aiplatform.googleapis.com/notebookRuntimes.start',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'the way to secrets of Kubernetes',
    permissions: [
      'container.googleapis.com/clusters.getCredentials', 'gkehub.googleapis.com/gateway.generateCredentials',
      'gkemulticloud.googleapis.com/awsClusters.generateAccessToken', 'gkemulticloud.googleapis.com/awsClusters.getAdminKubeconfig',
      'gkemulticloud.googleapis.com/azureClusters.generateAccessToken', 'gkemulticloud.googleapis.com/azureClusters.getAdminKubeconfig',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'credentials that integrations act with',
    permissions: [
      'integrations.googleapis.com/authConfigs.get', 'integrations.googleapis.com/authConfigs.list', 'integrations.googleapis.com/certificates.get',
      'integrations.googleapis.com/certificates.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'how another system is reached',
    permissions: [
      'connectors.googleapis.com/connections.get', 'connectors.googleapis.com/connections.list',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'how a database is reached',
    permissions: [
      'datastream.googleapis.com/connectionProfiles.get', 'datastream.googleapis.com/connectionProfiles.list',
      'datamigration.googleapis.com/connectionprofiles.get', 'datamigration.googleapis.com/connectionprofiles.list',
    ],
  },
  { kind: 'CONFIGURATION', why: 'where events go', permissions: ['eventarc.googleapis.com/triggers.get', 'eventarc.googleapis.com/triggers.list'] },
  {
    kind: 'CONFIGURATION',
    why: 'addresses that messages are pushed to, with tokens in them',
    permissions: [
      'pubsub.googleapis.com/subscriptions.get', 'pubsub.googleapis.com/subscriptions.list',
    ],
  },
  { kind: 'CONFIGURATION', why: 'messages that may hold secrets', permissions: ['pubsub.googleapis.com/subscriptions.consume'] },
  { kind: 'CONFIGURATION', why: 'a copy of messages', permissions: ['pubsub.googleapis.com/topics.attachSubscription'] },
  { kind: 'CONFIGURATION', why: 'what was logged', permissions: ['logging.googleapis.com/logEntries.list'] },
  { kind: 'CONFIGURATION', why: 'what was logged of access to data', permissions: ['logging.googleapis.com/privateLogEntries.list'] },
  { kind: 'CONFIGURATION', why: 'what was logged', permissions: ['logging.googleapis.com/views.access'] },
  { kind: 'CONFIGURATION', why: 'what was logged, in a bucket', permissions: ['logging.googleapis.com/buckets.copyLogEntries'] },
  {
    kind: 'CONFIGURATION',
    why: 'images with what was built into them',
    permissions: [
      'artifactregistry.googleapis.com/repositories.downloadArtifacts', 'artifactregistry.googleapis.com/repositories.exportArtifacts',
      'artifactregistry.googleapis.com/files.download',
    ],
  },
  {
    kind: 'CONFIGURATION',
    why: 'the same configuration out of the inventory',
    permissions: [
      'cloudasset.googleapis.com/assets.exportResource', 'cloudasset.googleapis.com/assets.listResource',
      'cloudasset.googleapis.com/assets.queryResource', 'cloudasset.googleapis.com/assets.searchAllResources',
      'cloudasset.googleapis.com/assets.exportComputeInstances', 'cloudasset.googleapis.com/assets.listComputeInstances',
      'cloudasset.googleapis.com/assets.exportCloudfunctionsFunctions', 'cloudasset.googleapis.com/assets.listCloudfunctionsFunctions',
      'cloudasset.googleapis.com/assets.exportCloudfunctionsGen2Functions', 'cloudasset.googleapis.com/assets.listCloudfunctionsGen2Functions',
      'cloudasset.googleapis.com/assets.listRunService', 'cloudasset.googleapis.com/assets.listRunRevision',
      'cloudasset.googleapis.com/assets.exportContainerPod', 'cloudasset.googleapis.com/assets.listContainerPod',
    ],
  },
  { kind: 'CONFIGURATION', why: 'a shell with what a developer left there', permissions: ['workstations.googleapis.com/workstations.use'] },
  {
    kind: 'COPY',
    why: 'a disk with what was written to it',
    permissions: [
      'compute.googleapis.com/disks.createSnapshot', 'compute.googleapis.com/disks.setIamPolicy', 'compute.googleapis.com/disks.useReadOnly',
      'compute.googleapis.com/disks.use',
    ],
  },
  { kind: 'COPY', why: 'a copy of the disk', permissions: ['compute.googleapis.com/disks.startAsyncReplication'] },
  {
    kind: 'COPY',
    why: 'a disk or machine with what was written to it',
    permissions: [
      'compute.googleapis.com/snapshots.setIamPolicy', 'compute.googleapis.com/snapshots.useReadOnly',
      'compute.googleapis.com/instantSnapshots.setIamPolicy', 'compute.googleapis.com/instantSnapshots.useReadOnly',
      'compute.googleapis.com/snapshotGroups.setIamPolicy', 'compute.googleapis.com/snapshotGroups.useReadOnly',
      'compute.googleapis.com/instantSnapshotGroups.setIamPolicy', 'compute.googleapis.com/instantSnapshotGroups.useReadOnly',
      'compute.googleapis.com/images.setIamPolicy', 'compute.googleapis.com/images.useReadOnly',
      'compute.googleapis.com/machineImages.setIamPolicy', 'compute.googleapis.com/machineImages.useReadOnly',
    ],
  },
  { kind: 'COPY', why: 'a disk in a bucket', permissions: ['compute.googleapis.com/instantSnapshots.export'] },
  { kind: 'COPY', why: 'an image of a disk', permissions: ['compute.googleapis.com/images.create'] },
  {
    kind: 'COPY',
    why: 'a disk on another machine',
    permissions: [
      'compute.googleapis.com/instances.attachDisk', 'compute.googleapis.com/instances.useReadOnly',
    ],
  },
  {
    kind: 'COPY',
    why: 'what was backed up',
    permissions: [
      'backupdr.googleapis.com/bvbackups.restore', 'backupdr.googleapis.com/compute.restoreFromBackupVault',
    ],
  },
  { kind: 'COPY', why: 'the database in a bucket', permissions: ['cloudsql.googleapis.com/backupRuns.export'] },
  {
    kind: 'COPY',
    why: 'the database',
    permissions: [
      'cloudsql.googleapis.com/instances.clone', 'cloudsql.googleapis.com/instances.export', 'cloudsql.googleapis.com/instances.connect',
      'cloudsql.googleapis.com/instances.executeSql',
    ],
  },
  {
    kind: 'COPY',
    why: 'the database in a bucket, or the way in',
    permissions: [
      'alloydb.googleapis.com/clusters.export', 'alloydb.googleapis.com/clusters.generateClientCertificate',
    ],
  },
  {
    kind: 'COPY',
    why: 'the database',
    permissions: [
      'alloydb.googleapis.com/instances.executeSql', 'alloydb.googleapis.com/instances.executeSqlReadOnly',
      'alloydb.googleapis.com/instances.connect',
    ],
  },
  {
    kind: 'COPY',
    why: 'a copy of the database',
    permissions: [
      'spanner.googleapis.com/backups.copy', 'spanner.googleapis.com/backups.restoreDatabase', 'spanner.googleapis.com/backups.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'the database',
    permissions: [
      'spanner.googleapis.com/databases.read', 'spanner.googleapis.com/databases.select', 'spanner.googleapis.com/databases.partitionRead',
      'spanner.googleapis.com/databases.partitionQuery', 'spanner.googleapis.com/databases.useDataBoost',
      'spanner.googleapis.com/databases.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'a copy of the database',
    permissions: [
      'datastore.googleapis.com/databases.clone', 'datastore.googleapis.com/databases.export',
    ],
  },
  {
    kind: 'COPY',
    why: 'documents of the database',
    permissions: [
      'datastore.googleapis.com/entities.get', 'datastore.googleapis.com/entities.list',
    ],
  },
  { kind: 'COPY', why: 'a user of the database', permissions: ['datastore.googleapis.com/userCreds.create'] },
  {
    kind: 'COPY',
    why: 'tables with their rows',
    permissions: [
      'bigquery.googleapis.com/tables.createSnapshot', 'bigquery.googleapis.com/tables.export', 'bigquery.googleapis.com/tables.getData',
      'bigquery.googleapis.com/tables.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'data sets with their tables',
    permissions: [
      'bigquery.googleapis.com/datasets.setIamPolicy', 'bigquery.googleapis.com/datasets.link',
    ],
  },
  { kind: 'COPY', why: 'queries, also those whose results are kept', permissions: ['bigquery.googleapis.com/jobs.create'] },
  {
    kind: 'COPY',
    why: 'rows that a policy hides',
    permissions: [
      'bigquery.googleapis.com/rowAccessPolicies.getFilteredData', 'bigquery.googleapis.com/rowAccessPolicies.overrideTimeTravelRestrictions',
    ],
  },
  {
    kind: 'COPY',
    why: 'databases behind a connection',
    permissions: [
      'bigqueryconnection.googleapis.com/connections.use', 'bigqueryconnection.googleapis.com/connections.delegate',
      'bigqueryconnection.googleapis.com/connections.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'a copy of the tables',
    permissions: [
      'bigtable.googleapis.com/backups.read', 'bigtable.googleapis.com/backups.restore', 'bigtable.googleapis.com/backups.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'rows of the table',
    permissions: [
      'bigtable.googleapis.com/tables.readRows', 'bigtable.googleapis.com/tables.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'rows of the view',
    permissions: [
      'bigtable.googleapis.com/authorizedViews.readRows', 'bigtable.googleapis.com/logicalViews.readRows',
      'bigtable.googleapis.com/materializedViews.readRows',
    ],
  },
  { kind: 'COPY', why: 'rows of the tables', permissions: ['bigtable.googleapis.com/instances.executeQuery'] },
  { kind: 'COPY', why: 'data that production shared', permissions: ['analyticshub.googleapis.com/listings.subscribe'] },
  { kind: 'COPY', why: 'a file system with what is in it', permissions: ['file.googleapis.com/backups.useReadOnly'] },
  { kind: 'COPY', why: 'a file system in another project', permissions: ['file.googleapis.com/instances.createCrossProjectBackup'] },
  { kind: 'COPY', why: 'what is on the volume', permissions: ['netapp.googleapis.com/volumes.export'] },
  { kind: 'COPY', why: 'what was in memory', permissions: ['redis.googleapis.com/backups.export', 'redis.googleapis.com/instances.export'] },
  {
    kind: 'COPY',
    why: 'files in a bucket',
    permissions: [
      'lustre.googleapis.com/instances.exportData', 'parallelstore.googleapis.com/instances.exportData',
    ],
  },
  { kind: 'COPY', why: 'what is in the backup of a cluster', permissions: ['gkebackup.googleapis.com/backups.getBackupIndex'] },
  {
    kind: 'COPY',
    why: 'backups of clusters',
    permissions: [
      'gkebackup.googleapis.com/backupPlans.setIamPolicy', 'gkebackup.googleapis.com/restorePlans.setIamPolicy',
    ],
  },
  {
    kind: 'COPY',
    why: 'backups of clusters in another project',
    permissions: [
      'gkebackup.googleapis.com/restoreChannels.create', 'gkebackup.googleapis.com/restoreChannels.update',
    ],
  },
  {
    kind: 'IDENTITY',
    why: 'becomes what may read in production',
    permissions: [
      'iam.googleapis.com/serviceAccounts.actAs', 'iam.googleapis.com/serviceAccounts.getAccessToken',
      'iam.googleapis.com/serviceAccounts.getOpenIdToken', 'iam.googleapis.com/serviceAccounts.implicitDelegation',
      'iam.googleapis.com/serviceAccounts.signBlob', 'iam.googleapis.com/serviceAccounts.signJwt',
      'iam.googleapis.com/serviceAccounts.setIamPolicy', 'iam.googleapis.com/serviceAccountKeys.create',
      'iam.googleapis.com/serviceAccountKeys.enable', 'iam.googleapis.com/workloadIdentityPoolProviders.create',
      'iam.googleapis.com/workloadIdentityPoolProviders.update', 'iam.googleapis.com/workloadIdentityPools.create',
      'iam.googleapis.com/workloadIdentityPools.update',
    ],
  },
  {
    kind: 'IDENTITY',
    why: 'grants itself what may read',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.setIamPolicy', 'cloudresourcemanager.googleapis.com/folders.setIamPolicy',
    ],
  },
  { kind: 'IDENTITY', why: 'adds reading to a role that it has', permissions: ['iam.googleapis.com/roles.update'] },
  { kind: 'IDENTITY', why: 'commands as the builds of production', permissions: ['cloudbuild.googleapis.com/builds.create'] },
  { kind: 'IDENTITY', why: 'runs a job of production', permissions: ['run.googleapis.com/jobs.run', 'run.googleapis.com/jobs.runWithOverrides'] },
  { kind: 'IDENTITY', why: 'runs a function of production', permissions: ['cloudfunctions.googleapis.com/functions.call'] },
  {
    kind: 'IDENTITY',
    why: 'a connection to a machine of production',
    permissions: [
      'iap.googleapis.com/tunnelInstances.accessViaIAP', 'iap.googleapis.com/tunnelDestGroups.accessViaIAP',
    ],
  },
  {
    kind: 'IDENTITY',
    why: 'moves production\'s project, or its own, to the other side',
    permissions: [
      'cloudresourcemanager.googleapis.com/projects.move',
    ],
  },
  {
    kind: 'IDENTITY',
    why: 'moves production\'s folder, or its own, to the other side',
    permissions: [
      'cloudresourcemanager.googleapis.com/folders.move',
    ],
  },
];

export const WAYS: readonly WayToSecrets[] = GROUPS.flatMap(({ permissions, ...way }) =>
  permissions.map((permission) => ({ permission, ...way })));

/** Ways that no deny policy can name; what to do about each is in the file of its service. */
export const WAYS_NOT_DENIABLE: readonly string[] = [
  'agentidentity.googleapis.com/authProviders.retrieveCredentials',
  'appengine.googleapis.com/versions.get',
  'cloudscheduler.googleapis.com/jobs.get',
  'cloudsql.googleapis.com/instances.login',
  'container.googleapis.com/pods.exec',
  'container.googleapis.com/secrets.get',
  'iam.googleapis.com/serviceAccounts.getCertificateAs',
  'notebooks.googleapis.com/instances.create',
  'storagetransfer.googleapis.com/jobs.create',
  'sts.googleapis.com/*.*',
];
