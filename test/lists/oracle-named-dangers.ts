// The dangers of Oracle Cloud that the facts name (facts/oci.md, sections 2, 4 and 7), and those of the pages that they rest on, written out. Facts alone: what a plan
// makes of them is tested against this list.

const of = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}_${name}`);

/** Exact permissions by the heading they stand under. */
export const ORACLE_DANGERS: Readonly<Record<string, readonly string[]>> = {
  'Buckets and objects': ['BUCKET_DELETE', 'BUCKET_UPDATE', ...of('OBJECT', 'DELETE', 'VERSION_DELETE', 'OVERWRITE', 'READ'), 'PAR_MANAGE', 'RETENTION_RULE_MANAGE',
    'RETENTION_RULE_LOCK', 'OBJECTSTORAGE_NAMESPACE_UPDATE'],
  'Volumes and their backups': [
    ...['VOLUME', 'VOLUME_BACKUP', 'BOOT_VOLUME_BACKUP', 'VOLUME_GROUP', 'VOLUME_GROUP_BACKUP', 'BACKUP_POLICIES', 'BACKUP_POLICY_ASSIGNMENT'].map((each) => `${each}_DELETE`),
    'VOLUME_BACKUP_UPDATE', ...['VOLUME', 'VOLUME_BACKUP', 'BOOT_VOLUME_BACKUP', 'VOLUME_GROUP', 'VOLUME_GROUP_BACKUP'].map((each) => `${each}_MOVE`),
    'VOLUME_WRITE',
  ],
  'Machines': of('INSTANCE', 'DELETE', 'CREATE', 'UPDATE', 'POWER_ACTIONS', 'CREATE_IMAGE', 'ATTACH_VOLUME', 'DETACH_VOLUME', 'ATTACH_SECONDARY_VNIC', 'MOVE',
    'AGENT_COMMAND_CREATE', 'AGENT_COMMAND_READ', 'CONSOLE_CONNECTION_CREATE', 'READ'),
  'File Storage': [...of('FILE_SYSTEM', 'DELETE', 'UPDATE', 'MOVE', 'DELETE_SNAPSHOT', 'CLONE'), ...of('FILESYSTEM_SNAPSHOT_POLICY', 'DELETE', 'UPDATE', 'MOVE')],
  'Databases': [
    ...['DB_SYSTEM', 'DB_HOME', 'DATABASE', 'PLUGGABLE_DATABASE', 'DB_BACKUP', 'AUTONOMOUS_DATABASE', 'AUTONOMOUS_DB_BACKUP', 'AUTONOMOUS_CONTAINER_DATABASE',
      'CLOUD_EXADATA_INFRASTRUCTURE', 'CLOUD_VM_CLUSTER', 'CLOUD_AUTONOMOUS_VM_CLUSTER'].map((each) => `${each}_DELETE`),
    ...['DB_SYSTEM', 'DATABASE', 'PLUGGABLE_DATABASE', 'AUTONOMOUS_DATABASE'].map((each) => `${each}_UPDATE`),
    ...['DATABASE', 'DB_BACKUP', 'AUTONOMOUS_DATABASE', 'AUTONOMOUS_DB_BACKUP'].map((each) => `${each}_CONTENT_READ`),
    ...['DATABASE', 'AUTONOMOUS_DATABASE'].map((each) => `${each}_CONTENT_WRITE`),
    ...of('MYSQL', 'INSTANCE_DELETE', 'INSTANCE_UPDATE', 'BACKUP_DELETE', 'BACKUP_UPDATE'),
    ...of('RECOVERY_SERVICE', 'PROTECTED_DATABASE_DELETE', 'PROTECTED_DATABASE_UPDATE', 'POLICY_DELETE', 'POLICY_UPDATE'),
    ...of('NOSQL', 'TABLE_DROP', 'TABLE_ALTER', 'ROWS_DELETE'),
  ],
  'Vaults, keys and secrets': [
    ...of('VAULT', 'DELETE', 'MOVE', 'BACKUP', 'RESTORE', 'REPLICATE', 'UPDATE', 'IMPORT_KEY'),
    ...of('KEY', 'DELETE', 'UPDATE', 'MOVE', 'DECRYPT', 'EXPORT', 'SIGN', 'IMPORT', 'BACKUP', 'RESTORE', 'DISASSOCIATE', 'ROTATE'),
    ...of('SECRET', 'DELETE', 'UPDATE', 'ROTATE', 'MOVE', 'VERSION_DELETE', 'BUNDLE_READ', 'REPLICATE_CONFIGURE'),
  ],
  'Logs and events': [
    ...of('LOG_GROUP', 'UPDATE', 'DELETE'), 'LOG_CONTENT_READ', ...of('UNIFIED_AGENT_CONFIG', 'UPDATE', 'DELETE'),
    ...of('SERVICE_CONNECTOR', 'UPDATE', 'DELETE', 'MOVE'), ...of('ONS_TOPIC', 'UPDATE', 'DELETE', 'MOVE'), ...of('EVENTRULE', 'MODIFY', 'DELETE'),
    ...of('ALARM', 'UPDATE', 'DELETE', 'MOVE'),
  ],
  'Identity': [
    ...of('POLICY', 'CREATE', 'UPDATE', 'DELETE'), ...of('GROUP', 'UPDATE', 'DELETE'), ...of('DYNAMIC_GROUP', 'CREATE', 'UPDATE', 'DELETE'),
    ...of('USER', 'UPDATE', 'CREATE', 'DELETE', 'UNBLOCK', 'APIKEY_ADD', 'APIKEY_REMOVE', 'UIPASS_SET', 'UIPASS_RESET', 'AUTHTOKEN_SET', 'AUTHTOKEN_RESET', 'AUTHTOKEN_REMOVE',
      'SECRETKEY_ADD', 'SECRETKEY_UPDATE', 'SECRETKEY_REMOVE', 'OAUTH2_CLIENT_CRED_CREATE', 'OAUTH2_CLIENT_CRED_UPDATE', 'OAUTH2_CLIENT_CRED_REMOVE'),
    ...of('CREDENTIAL', 'ADD', 'UPDATE', 'REMOVE'), ...of('IDENTITY_PROVIDER', 'CREATE', 'UPDATE', 'DELETE'),
    ...of('DOMAIN', 'UPDATE', 'CREATE', 'DELETE', 'MOVE', 'REPLICATE', 'ACTIVATE', 'DEACTIVATE'), 'AUTHENTICATION_POLICY_UPDATE',
    ...of('NETWORK_SOURCE', 'CREATE', 'UPDATE', 'DELETE'), ...of('COMPARTMENT', 'UPDATE', 'DELETE', 'RECOVER'), 'TENANCY_UPDATE',
  ],
  'Tags': [...of('TAG_NAMESPACE', 'USE', 'UPDATE', 'MOVE', 'DELETE'), ...of('TAG_DEFAULT', 'CREATE', 'UPDATE', 'DELETE', 'MANAGE')],
  'Controls': [
    ...of('QUOTA', 'CREATE', 'UPDATE', 'DELETE'), ...of('ZPR_POLICY', 'CREATE', 'UPDATE', 'DELETE'), ...of('ZPR_CONFIGURATION', 'UPDATE', 'DELETE'),
    ...of('SECURITY_ATTRIBUTE_NAMESPACE', 'USE', 'UPDATE', 'MOVE', 'DELETE'), ...of('CG_TARGET', 'UPDATE', 'DELETE'), ...of('SECURITY_ZONE', 'UPDATE', 'DELETE'),
  ],
  'Resource Manager': [...of('ORM_STACK', 'UPDATE', 'MOVE', 'DELETE', 'USE', 'READ'), ...of('ORM_JOB', 'MANAGE', 'READ')],
  'Functions and images': [...of('FN_FUNCTION', 'CREATE', 'UPDATE', 'DELETE', 'READ'), ...of('FN_APP', 'UPDATE', 'DELETE'), ...of('REPOSITORY', 'UPDATE', 'DELETE', 'MANAGE')],
  'Models': [
    ...['MODEL', 'IMPORTED_MODEL', 'DEDICATED_AI_CLUSTER', 'ENDPOINT', 'APIKEY', 'PROJECT', 'HOSTED_APPLICATION', 'HOSTED_DEPLOYMENT', 'VECTORSTORE']
      .map((each) => `GENERATIVE_AI_${each}_DELETE`),
    'GENERATIVE_AI_APIKEY_CREATE', 'GENERATIVE_AI_ENDPOINT_UPDATE', ...['', '_KNOWLEDGE_BASE', '_DATA_SOURCE', '_ENDPOINT', '_TOOL'].map((each) => `GENAI_AGENT${each}_DELETE`),
    'GENAI_AGENT_ENDPOINT_UPDATE',
  ],
};

/** Types whose permissions no page was seen to print, denied by a verb. */
export const ORACLE_DANGERS_BY_VERB: readonly string[] = ['postgres-db-systems', 'postgres-backups', 'recovery-service-family', 'mysql-backups', 'privileged-api-controls', 'queues'];

/** What no deny statement reaches. */
export const ORACLE_GAPS: readonly string[] = [
  'administrators of identity domains',
  'all-resources',
  'cancelling a deletion that is scheduled',
  'credentials that users make for themselves',
  'deny statements on a dynamic group as target',
  'guardrails of a request',
  'kubectl delete and exec inside of a cluster',
  'lifecycle rules that exist',
  'members of Administrators of the default domain',
  'moving a compartment',
  'pre-authenticated requests that exist',
  'service logs of a resource that is deleted',
  'tags of users and groups',
  'TRUNCATE, DROP and DELETE inside of a database',
];
