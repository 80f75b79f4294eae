// The ways by which somebody of non-production reads what production keeps secret: what NonProdSecretIsolation denies at production.
// Source: https://docs.oracle.com/iaas/Content/Identity/policyreference/keypolicyreference.htm and the pages of the other services, seen 2026-11-20.

/** What a way goes through. */
export type WayKind =
  /** A secret or a credential itself, and its copies. */
  | 'SECRET'
  /** The key that it is encrypted with. */
  | 'KEY'
  /** An object, a row, a message or a log line that holds it. */
  | 'OBJECT'
  /** The configuration, the output or a shell of something that runs. */
  | 'CONFIGURATION'
  /** A copy, a backup or a clone of the store that holds it, or the store itself. */
  | 'COPY'
  /** An identity of production. */
  | 'IDENTITY';

/** One way to a secret. */
export interface WayToSecrets {
  /** The exact permission, `SECRET_BUNDLE_READ`. */
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
  { kind: 'SECRET', why: 'the value of the secret; it takes no permission of the key', permissions: ['SECRET_BUNDLE_READ'] },
  { kind: 'SECRET', why: 'rules, rotation targets and metadata of a secret; not the value', permissions: ['SECRET_READ'] },
  {
    kind: 'SECRET',
    why: 'a new version becomes the current one, and rules of expiry and reuse; deploying a secret takes it',
    permissions: ['SECRET_UPDATE'],
  },
  { kind: 'SECRET', why: 'a new value where the old one was in use', permissions: ['SECRET_ROTATE'] },
  { kind: 'SECRET', why: 'the service writes the secret into another region', permissions: ['SECRET_REPLICATE'] },
  { kind: 'SECRET', why: 'copies of the secret in vaults that the caller names', permissions: ['SECRET_REPLICATE_CONFIGURE'] },
  { kind: 'SECRET', why: 'the secret leaves the compartment and what is denied in it', permissions: ['SECRET_MOVE'] },
  {
    kind: 'SECRET',
    why: 'the private key, where the request asks for it; a condition on `target.leaf-certificate.bundle-type` tells them apart',
    permissions: ['CERTIFICATE_BUNDLE_READ'],
  },
  { kind: 'SECRET', why: 'the secret that proves who transfers a zone', permissions: ['DNS_TSIG_KEY_READ'] },
  { kind: 'SECRET', why: 'the shared secret of a tunnel', permissions: ['IPSEC_CONNECTION_DEVICE_CONFIG_READ'] },
  { kind: 'SECRET', why: 'the CHAP secret of an iSCSI attachment', permissions: ['VOLUME_ATTACHMENT_READ'] },
  { kind: 'SECRET', why: 'tokens of clients of an API', permissions: ['API_SUBSCRIBER_READ'] },
  { kind: 'KEY', why: 'whatever was encrypted with the key', permissions: ['KEY_DECRYPT'] },
  { kind: 'KEY', why: 'the key itself, wrapped with a key of the caller', permissions: ['KEY_EXPORT'] },
  { kind: 'KEY', why: 'an encrypted copy of the key, out of its vault', permissions: ['KEY_BACKUP'] },
  { kind: 'KEY', why: 'a key out of a copy, one that was withdrawn among them', permissions: ['KEY_RESTORE'] },
  { kind: 'KEY', why: 'the key leaves the compartment and what is denied in it', permissions: ['KEY_MOVE'] },
  { kind: 'KEY', why: 'a bucket, volume or database under a key of the caller: the way of ransom', permissions: ['KEY_ASSOCIATE'] },
  { kind: 'KEY', why: 'signs as whoever the key stands for', permissions: ['KEY_SIGN'] },
  { kind: 'KEY', why: 'an encrypted copy of the vault with its keys, out of its reach', permissions: ['VAULT_BACKUP'] },
  { kind: 'KEY', why: 'a vault out of a copy, with keys that were withdrawn', permissions: ['VAULT_RESTORE'] },
  { kind: 'KEY', why: 'the keys in another region, or the replica gone', permissions: ['VAULT_REPLICATE'] },
  { kind: 'KEY', why: 'the vault leaves the compartment and what is denied in it', permissions: ['VAULT_MOVE'] },
  { kind: 'KEY', why: 'returns the credentials of the first crypto officer', permissions: ['HSM_CLUSTER_UPDATE'] },
  { kind: 'OBJECT', why: 'what is in the object: state files of Terraform, exports and configuration hold secrets', permissions: ['OBJECT_READ'] },
  { kind: 'OBJECT', why: 'an archived object becomes readable for a while', permissions: ['OBJECT_RESTORE'] },
  {
    kind: 'OBJECT',
    why: 'a link that works without an identity, for as long as its maker says; deleting links as well',
    permissions: ['PAR_MANAGE'],
  },
  {
    kind: 'OBJECT',
    why: 'versioning suspended, public access opened, another key, lifecycle rules taken off; moves the bucket to another compartment as well; no condition on the value',
    permissions: ['BUCKET_UPDATE'],
  },
  { kind: 'OBJECT', why: 'what is in a file that was given to a model', permissions: ['GENERATIVE_AI_FILE_CONTENT_READ'] },
  { kind: 'OBJECT', why: 'what is in a file of a store', permissions: ['GENERATIVE_AI_VECTORSTORE_FILE_CONTENT_READ'] },
  { kind: 'OBJECT', why: 'code, with the secrets in it', permissions: ['DEVOPS_REPOSITORY_READ'] },
  { kind: 'OBJECT', why: 'messages; and moves the cursor of a group of consumers', permissions: ['STREAM_CONSUME'] },
  { kind: 'OBJECT', why: 'what applications wrote: tokens and secrets among it', permissions: ['LOG_CONTENT_READ'] },
  { kind: 'OBJECT', why: 'the artifact of a model', permissions: ['DATA_SCIENCE_MODEL_READ'] },
  { kind: 'OBJECT', why: 'rows of a table', permissions: ['NOSQL_ROWS_READ'] },
  { kind: 'OBJECT', why: 'what was said in a conversation', permissions: ['GENAI_AGENT_SESSION_READ'] },
  { kind: 'CONFIGURATION', why: 'user data and metadata of a machine: start scripts hold secrets', permissions: ['INSTANCE_READ'] },
  { kind: 'CONFIGURATION', why: 'start scripts of machines to come', permissions: ['INSTANCE_CONFIGURATION_READ'] },
  { kind: 'CONFIGURATION', why: 'scripts with what is in them', permissions: ['INSTANCE_AGENT_COMMAND_READ'] },
  { kind: 'CONFIGURATION', why: 'what a command printed', permissions: ['INSTANCE_AGENT_COMMAND_EXECUTION_INSPECT'] },
  { kind: 'CONFIGURATION', why: 'a script as root on a machine, under its identity', permissions: ['INSTANCE_AGENT_COMMAND_CREATE'] },
  { kind: 'CONFIGURATION', why: 'a serial console on the machine', permissions: ['INSTANCE_CONSOLE_CONNECTION_CREATE'] },
  { kind: 'CONFIGURATION', why: 'what the serial console printed: start scripts with their secrets', permissions: ['CONSOLE_HISTORY_READ'] },
  { kind: 'CONFIGURATION', why: 'records what the serial console prints', permissions: ['CONSOLE_HISTORY_CREATE'] },
  { kind: 'CONFIGURATION', why: 'what the machine printed when it started', permissions: ['DBNODE_CONSOLE_HISTORY_CONTENT_READ'] },
  { kind: 'CONFIGURATION', why: 'records what the machine of a database prints', permissions: ['DBNODE_CONSOLE_HISTORY_CREATE'] },
  { kind: 'CONFIGURATION', why: 'a serial console on the machine of a database', permissions: ['DBNODE_CONSOLE_CONNECTION_CREATE'] },
  { kind: 'CONFIGURATION', why: 'configuration that every function of the application gets', permissions: ['FN_APP_READ'] },
  { kind: 'CONFIGURATION', why: 'configuration of a function', permissions: ['FN_FUNCTION_READ'] },
  { kind: 'CONFIGURATION', why: 'volumes and settings of containers, with configuration in them', permissions: ['COMPUTE_CONTAINER_INSTANCE_READ'] },
  { kind: 'CONFIGURATION', why: 'environment variables of a container', permissions: ['COMPUTE_CONTAINER_READ'] },
  { kind: 'CONFIGURATION', why: 'what a container printed', permissions: ['COMPUTE_CONTAINER_LOG_RETRIEVE'] },
  { kind: 'CONFIGURATION', why: 'environment variables of an application', permissions: ['GENERATIVE_AI_HOSTED_APPLICATION_READ'] },
  { kind: 'CONFIGURATION', why: 'routes with headers and credentials in them', permissions: ['API_DEPLOYMENT_READ'] },
  { kind: 'CONFIGURATION', why: 'state and configuration of Terraform, with the secrets in them', permissions: ['ORM_STACK_READ'] },
  { kind: 'CONFIGURATION', why: 'plans, logs and state of Terraform, with the secrets in them', permissions: ['ORM_JOB_READ'] },
  { kind: 'CONFIGURATION', why: 'parameters of builds', permissions: ['DEVOPS_BUILD_PIPELINE_READ'] },
  { kind: 'CONFIGURATION', why: 'sources and settings of a step', permissions: ['DEVOPS_BUILD_PIPELINE_STAGE_READ'] },
  { kind: 'CONFIGURATION', why: 'parameters and output of a build', permissions: ['DEVOPS_BUILD_RUN_READ'] },
  { kind: 'CONFIGURATION', why: 'manifests and settings that are deployed', permissions: ['DEVOPS_DEPLOY_ARTIFACT_READ'] },
  { kind: 'CONFIGURATION', why: 'parameters of deployments', permissions: ['DEVOPS_DEPLOY_PIPELINE_READ'] },
  { kind: 'CONFIGURATION', why: 'a kubeconfig: with rights inside of the cluster, everything there', permissions: ['CLUSTER_USE'] },
  { kind: 'CONFIGURATION', why: 'administrator inside of the cluster, and its endpoint', permissions: ['CLUSTER_MANAGE'] },
  { kind: 'CONFIGURATION', why: 'a machine of the caller becomes a node, with the secrets of its pods', permissions: ['CLUSTER_JOIN'] },
  { kind: 'CONFIGURATION', why: 'a query in the operating system of instances', permissions: ['CG_ADHOC_QUERY_CREATE'] },
  { kind: 'CONFIGURATION', why: 'opens a session to a machine', permissions: ['BASTION_USE'] },
  { kind: 'CONFIGURATION', why: 'a session to a machine under a key of the caller', permissions: ['BASTION_SESSION_CREATE'] },
  { kind: 'CONFIGURATION', why: 'copies the packets of others to the caller', permissions: ['VTAP_CREATE'] },
  { kind: 'CONFIGURATION', why: 'whose packets are copied, and to where', permissions: ['VTAP_UPDATE'] },
  { kind: 'COPY', why: 'attaching, cloning and backing up take it: the content of the disk', permissions: ['VOLUME_WRITE'] },
  { kind: 'COPY', why: 'puts a disk of somebody else into a machine of the caller', permissions: ['VOLUME_ATTACHMENT_CREATE'] },
  { kind: 'COPY', why: 'a disk of somebody else in a machine of the caller', permissions: ['INSTANCE_ATTACH_VOLUME'] },
  { kind: 'COPY', why: 'an image with everything on the boot disk', permissions: ['INSTANCE_CREATE_IMAGE'] },
  { kind: 'COPY', why: 'a machine out of the image, with everything on it', permissions: ['INSTANCE_IMAGE_READ'] },
  { kind: 'COPY', why: 'a new volume out of the backup, with everything that was on the old one', permissions: ['VOLUME_BACKUP_READ'] },
  { kind: 'COPY', why: 'a copy in another region', permissions: ['VOLUME_BACKUP_COPY'] },
  { kind: 'COPY', why: 'a new boot volume out of the backup, with keys and configuration on it', permissions: ['BOOT_VOLUME_BACKUP_READ'] },
  { kind: 'COPY', why: 'a copy of a boot disk in another region', permissions: ['BOOT_VOLUME_BACKUP_COPY'] },
  { kind: 'COPY', why: 'a second file system with the same files', permissions: ['FILE_SYSTEM_CLONE'] },
  { kind: 'COPY', why: 'the files appear at a mount target', permissions: ['FILE_SYSTEM_NFSv3_EXPORT'] },
  { kind: 'COPY', why: 'the files are copied to where a replication says', permissions: ['FILE_SYSTEM_REPLICATION_SOURCE'] },
  { kind: 'COPY', why: 'which networks mount the files, and as whom', permissions: ['EXPORT_SET_UPDATE'] },
  { kind: 'COPY', why: 'backups and clones take it: everything in the database', permissions: ['DATABASE_CONTENT_READ'] },
  { kind: 'COPY', why: 'a clone with everything in it', permissions: ['PLUGGABLE_DATABASE_CONTENT_READ'] },
  { kind: 'COPY', why: 'a database out of the backup', permissions: ['DB_BACKUP_CONTENT_READ'] },
  { kind: 'COPY', why: 'wallets, clones and backups take it: everything in the database', permissions: ['AUTONOMOUS_DATABASE_CONTENT_READ'] },
  { kind: 'COPY', why: 'an Autonomous Database out of the backup', permissions: ['AUTONOMOUS_DB_BACKUP_CONTENT_READ'] },
  { kind: 'COPY', why: 'a backup or a clone takes it: everything in the database', permissions: ['MYSQL_INSTANCE_CONTENT_READ'] },
  { kind: 'COPY', why: 'a new DB system out of the backup', permissions: ['MYSQL_BACKUP_READ'] },
  { kind: 'COPY', why: 'what the monitored database says of itself and of its SQL', permissions: ['EXTERNAL_CONTAINER_DATABASE_CONTENT_READ'] },
  { kind: 'COPY', why: 'what the monitored pluggable database says of itself', permissions: ['EXTERNAL_PLUGGABLE_DATABASE_CONTENT_READ'] },
  { kind: 'COPY', why: 'what a monitored database of the older kind says of itself', permissions: ['EXTERNAL_NON_CONTAINER_DATABASE_CONTENT_READ'] },
  { kind: 'COPY', why: 'what comes through the connector to a database outside', permissions: ['EXTERNAL_DATABASE_CONNECTOR_CONTENT_READ'] },
  { kind: 'COPY', why: 'what a monitored system holds in its dictionary and its SQL', permissions: ['DBMGMT_CLOUD_DBSYSTEM_CONTENT_READ'] },
  { kind: 'COPY', why: 'what a monitored system outside holds in its dictionary', permissions: ['DBMGMT_EXTERNAL_DBSYSTEM_CONTENT_READ'] },
  { kind: 'COPY', why: 'what the storage servers of an Exadata outside say', permissions: ['DBMGMT_EXTERNAL_EXADATA_CONTENT_READ'] },
  { kind: 'COPY', why: 'statements and data of a MySQL outside', permissions: ['DBMGMT_EXTERNAL_MYSQL_DB_CONTENT_READ'] },
  { kind: 'COPY', why: 'statements and data of a managed database', permissions: ['DBMGMT_MANAGED_DB_CONTENT_READ'] },
  { kind: 'COPY', why: 'statements and data of every database of the group', permissions: ['DBMGMT_MANAGED_DB_GROUP_DB_CONTENT_READ'] },
  { kind: 'COPY', why: 'statements and data of a managed MySQL', permissions: ['DBMGMT_MANAGED_MYSQL_DB_CONTENT_READ'] },
  { kind: 'COPY', why: 'SQL in databases, under the credentials that management has', permissions: ['DBMGMT_JOB_CREATE'] },
  { kind: 'COPY', why: 'another statement in a job that runs under stored credentials', permissions: ['DBMGMT_JOB_UPDATE'] },
  { kind: 'COPY', why: 'the volume leaves the compartment and what is denied in it', permissions: ['VOLUME_MOVE'] },
  { kind: 'COPY', why: 'the boot volume leaves the compartment and what is denied in it', permissions: ['BOOT_VOLUME_MOVE'] },
  { kind: 'COPY', why: 'the backup leaves the compartment and what is denied in it', permissions: ['BOOT_VOLUME_BACKUP_MOVE', 'VOLUME_BACKUP_MOVE'] },
  { kind: 'COPY', why: 'the volume group leaves the compartment and what is denied in it', permissions: ['VOLUME_GROUP_MOVE'] },
  { kind: 'COPY', why: 'the group of backups leaves the compartment and what is denied in it', permissions: ['VOLUME_GROUP_BACKUP_MOVE'] },
  { kind: 'COPY', why: 'the file system leaves the compartment and what is denied in it', permissions: ['FILE_SYSTEM_MOVE'] },
  { kind: 'IDENTITY', why: 'a key of the caller acts as the user', permissions: ['USER_APIKEY_ADD'] },
  { kind: 'IDENTITY', why: 'a token of the user for registries, streams and third parties', permissions: ['USER_AUTHTOKEN_SET'] },
  { kind: 'IDENTITY', why: 'a new token of the user, shown to the caller', permissions: ['USER_AUTHTOKEN_RESET'] },
  { kind: 'IDENTITY', why: 'a key of the user for the S3 interface', permissions: ['USER_SECRETKEY_ADD'] },
  { kind: 'IDENTITY', why: 'the password of the user', permissions: ['USER_UIPASS_SET'] },
  { kind: 'IDENTITY', why: 'the password of the user, shown to the caller', permissions: ['USER_UIPASS_RESET'] },
  { kind: 'IDENTITY', why: 'a Swift password of the user', permissions: ['USER_SWIFTPASS_SET'] },
  { kind: 'IDENTITY', why: 'a new Swift password of the user', permissions: ['USER_SWIFTPASS_RESET'] },
  { kind: 'IDENTITY', why: 'a client credential that acts as the user', permissions: ['USER_OAUTH2_CLIENT_CRED_CREATE'] },
  { kind: 'IDENTITY', why: 'a new secret or scope of a client credential', permissions: ['USER_OAUTH2_CLIENT_CRED_UPDATE'] },
  { kind: 'IDENTITY', why: 'a second factor that the caller has', permissions: ['USER_TOTPDEVICE_ADD'] },
  { kind: 'IDENTITY', why: 'the second factor of the user is gone', permissions: ['USER_TOTPDEVICE_REMOVE'] },
  { kind: 'IDENTITY', why: 'a key that calls models without an identity', permissions: ['GENERATIVE_AI_APIKEY_CREATE'] },
  { kind: 'IDENTITY', why: 'a machine with the start script of the caller; a dynamic group may take it in', permissions: ['INSTANCE_CREATE'] },
  { kind: 'IDENTITY', why: 'start script, keys of SSH, agent and shape of a machine that has an identity', permissions: ['INSTANCE_UPDATE'] },
  { kind: 'IDENTITY', why: 'another pattern, and how many machines', permissions: ['INSTANCE_POOL_UPDATE'] },
  { kind: 'IDENTITY', why: 'a machine by a pattern', permissions: ['INSTANCE_CONFIGURATION_LAUNCH'] },
  { kind: 'IDENTITY', why: 'configuration, network and image policy of functions', permissions: ['FN_APP_UPDATE'] },
  { kind: 'IDENTITY', why: 'code of the caller; a dynamic group may take the function in', permissions: ['FN_FUNCTION_CREATE'] },
  { kind: 'IDENTITY', why: 'another image under the identity of the function', permissions: ['FN_FUNCTION_UPDATE'] },
  { kind: 'IDENTITY', why: 'containers of the caller; a dynamic group may take them in', permissions: ['COMPUTE_CONTAINER_INSTANCE_CREATE'] },
  { kind: 'IDENTITY', why: 'a container of the caller beside others', permissions: ['COMPUTE_CONTAINER_CREATE'] },
  { kind: 'IDENTITY', why: 'nodes with the start script of the caller', permissions: ['CLUSTER_NODE_POOL_CREATE'] },
  { kind: 'IDENTITY', why: 'image, start script and number of the machines', permissions: ['CLUSTER_NODE_POOL_UPDATE'] },
  {
    kind: 'IDENTITY',
    why: 'applies and destroys stacks; a condition on `target.job.operation` tells DESTROY apart',
    permissions: ['ORM_JOB_MANAGE'],
  },
  { kind: 'IDENTITY', why: 'another configuration in a stack that somebody applies', permissions: ['ORM_STACK_UPDATE'] },
  { kind: 'IDENTITY', why: 'runs a pipeline under its identity, with parameters of the caller', permissions: ['DEVOPS_BUILD_RUN_CREATE'] },
  { kind: 'IDENTITY', why: 'another script or source in a step', permissions: ['DEVOPS_BUILD_PIPELINE_STAGE_UPDATE'] },
  { kind: 'IDENTITY', why: 'deploys under the identity of the pipeline', permissions: ['DEVOPS_DEPLOY_DEPLOYMENT_CREATE'] },
  { kind: 'IDENTITY', why: 'what a step does, and who approves', permissions: ['DEVOPS_DEPLOY_STAGE_UPDATE'] },
  { kind: 'IDENTITY', why: 'which image runs', permissions: ['GENERATIVE_AI_HOSTED_DEPLOYMENT_UPDATE'] },
  { kind: 'IDENTITY', why: 'another image under the identity of the application', permissions: ['GENERATIVE_AI_HOSTED_DEPLOYMENT_ARTIFACT_ADD'] },
  { kind: 'IDENTITY', why: 'login, network and environment of an application', permissions: ['GENERATIVE_AI_HOSTED_APPLICATION_UPDATE'] },
  { kind: 'IDENTITY', why: 'what a tool calls, and with whose credentials', permissions: ['GENAI_AGENT_TOOL_UPDATE'] },
  { kind: 'IDENTITY', why: 'a notebook with an identity, for its maker', permissions: ['DATA_SCIENCE_NOTEBOOK_SESSION_CREATE'] },
  { kind: 'IDENTITY', why: 'shape and start script of a notebook', permissions: ['DATA_SCIENCE_NOTEBOOK_SESSION_UPDATE'] },
  { kind: 'IDENTITY', why: 'a notebook whose identity the caller has', permissions: ['DATA_SCIENCE_NOTEBOOK_SESSION_ACTIVATE'] },
  { kind: 'IDENTITY', why: 'another model under the identity of the deployment', permissions: ['DATA_SCIENCE_MODEL_DEPLOYMENT_UPDATE'] },
  { kind: 'IDENTITY', why: 'code under the identity of the run', permissions: ['DATA_SCIENCE_JOB_RUN_CREATE'] },
  { kind: 'IDENTITY', why: 'runs a pipeline under its identity', permissions: ['DATA_SCIENCE_PIPELINE_RUN_CREATE'] },
  { kind: 'IDENTITY', why: 'with which token, and to which server, code is fetched', permissions: ['DEVOPS_CONNECTION_UPDATE'] },
  { kind: 'IDENTITY', why: 'from which repository, and with which token, configuration comes', permissions: ['ORM_CONFIG_SOURCE_PROVIDER_UPDATE'] },
  { kind: 'IDENTITY', why: 'under whom jobs run', permissions: ['DBMGMT_NAMED_CREDENTIAL_UPDATE'] },
  { kind: 'IDENTITY', why: 'a credential of a secret, under which jobs run', permissions: ['DBMGMT_NAMED_CREDENTIAL_CREATE'] },
];

/** Every permission that is a way. */
export const WAYS: readonly WayToSecrets[] = GROUPS.flatMap(({ permissions, ...way }) => permissions.map((permission) => ({ permission, ...way })));

/** Stores whose permissions no page was seen to print, denied by a verb and what is above it. */
export const WAYS_BY_VERB: readonly { readonly resourceType: string; readonly verb: 'use' | 'manage'; readonly kind: WayKind; readonly why: string }[] = [
  { resourceType: 'postgres-backups', verb: 'use', kind: 'COPY', why: 'copies of a backup, in other places' },
  { resourceType: 'postgres-db-systems', verb: 'use', kind: 'COPY', why: 'a DB system out of a backup, and the admin password of one' },
  { resourceType: 'data-science-jobs', verb: 'use', kind: 'IDENTITY', why: 'code and environment of jobs of production' },
  { resourceType: 'database-tools-connections', verb: 'use', kind: 'IDENTITY', why: 'connects to databases with the password that a secret holds' },
  { resourceType: 'dataflow-application', verb: 'use', kind: 'IDENTITY', why: 'code of the caller under the identity of an application of production' },
  { resourceType: 'goldengate-connections', verb: 'use', kind: 'IDENTITY', why: 'replicates production to where the caller says' },
  { resourceType: 'odms-connection', verb: 'use', kind: 'IDENTITY', why: 'connects to databases with the credentials of a migration' },
  { resourceType: 'osmh-scheduled-jobs', verb: 'use', kind: 'CONFIGURATION', why: 'scripts on machines of production' },
];

/** What no deny statement reaches: explained in the catalogue under the service. */
export const WAYS_NOT_DENIABLE: readonly string[] = [
  'TRUNCATE, DROP and DELETE inside of a database',
  'kubectl delete and exec inside of a cluster',
  'pre-authenticated requests that exist',
];
