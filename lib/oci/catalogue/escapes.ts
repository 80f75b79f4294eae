// How an agent would get out of its boundary: what AgentExecutionBoundary denies, by the way that it goes.
// Source: https://docs.oracle.com/iaas/Content/Identity/policyreference/policyreference.htm and the pages of the services; against the relations of
// https://github.com/NetSPI/OCInferno; seen 2026-11-20.
//
// What changes the fence itself, tags among it, is in fence.ts.

/** The way that an escape goes. */
export type Way =
  /** Becomes somebody else, or a member of a group that may more. */
  | 'IDENTITY'
  /** Gets a key, token or password that counts without the caller, or a signature. */
  | 'CREDENTIALS'
  /** Writes the statements that grant rights. */
  | 'GRANTS'
  /** Decides which identities of other places count. */
  | 'DIRECTORIES'
  /** Runs code that acts under another identity. */
  | 'CODE'
  /** Logs in somewhere under credentials that are stored. */
  | 'CONNECTIONS'
  /** Moves itself, or what it works on, to a place without controls. */
  | 'HIERARCHY';

/** One permission by which an agent would get out. */
export interface Escape {
  /** The exact permission, `POLICY_CREATE`. */
  readonly permission: string;
  readonly way: Way;
  /**
   * Of code: whether building and deploying is not possible without it. There is nothing on OCI like the right to pass an identity: what runs has the rights of the dynamic
   * groups whose rules match it, so that whether this is an escape rests on those rules. What takes over something that runs already is none of it.
   */
  readonly builds?: boolean;
  readonly why: string;
}

/** A type whose permissions were not seen, denied by a verb and what is above it. */
export interface VerbEscape {
  readonly resourceType: string;
  readonly verb: 'use' | 'manage';
  readonly why: string;
}

/** Escapes of one way and for one reason. */
interface Escapes extends Omit<Escape, 'permission'> {
  readonly permissions: readonly string[];
}

const GROUPS: readonly Escapes[] = [
  { way: 'IDENTITY', why: 'a group of resources with the rule that the caller writes', permissions: ['DYNAMIC_GROUP_CREATE'] },
  { way: 'IDENTITY', why: 'which resources are in the group: out of a deny, or into an allow', permissions: ['DYNAMIC_GROUP_UPDATE'] },
  { way: 'IDENTITY', why: 'a group to give rights to', permissions: ['GROUP_CREATE'] },
  { way: 'IDENTITY', why: 'members: with the right to update users, anybody into any group, the Administrators too', permissions: ['GROUP_UPDATE'] },
  { way: 'IDENTITY', why: 'a user to be', permissions: ['USER_CREATE'] },
  { way: 'IDENTITY', why: 'a user that was locked out comes back', permissions: ['USER_UNBLOCK'] },
  { way: 'IDENTITY', why: 'memberships, credentials and recovery address of a user go by it', permissions: ['USER_UPDATE'] },
  { way: 'CREDENTIALS', why: 'the signature of the authority', permissions: ['CERTIFICATE_AUTHORITY_APPLY'] },
  { way: 'CREDENTIALS', why: 'mail in the name of the user', permissions: ['CREDENTIAL_ADD'] },
  { way: 'CREDENTIALS', why: 'the SMTP credential of the user', permissions: ['CREDENTIAL_UPDATE'] },
  { way: 'CREDENTIALS', why: 'a key that calls models without an identity', permissions: ['GENERATIVE_AI_APIKEY_CREATE'] },
  { way: 'CREDENTIALS', why: 'a key that was switched off works again, or for longer', permissions: ['GENERATIVE_AI_APIKEY_UPDATE'] },
  { way: 'CREDENTIALS', why: 'signs as whoever the key stands for', permissions: ['KEY_SIGN'] },
  { way: 'CREDENTIALS', why: 'a key of the caller acts as the user', permissions: ['USER_APIKEY_ADD'] },
  { way: 'CREDENTIALS', why: 'a new token of the user, shown to the caller', permissions: ['USER_AUTHTOKEN_RESET'] },
  { way: 'CREDENTIALS', why: 'a token of the user for registries, streams and third parties', permissions: ['USER_AUTHTOKEN_SET'] },
  { way: 'CREDENTIALS', why: 'a client credential that acts as the user', permissions: ['USER_OAUTH2_CLIENT_CRED_CREATE'] },
  { way: 'CREDENTIALS', why: 'a new secret or scope of a client credential', permissions: ['USER_OAUTH2_CLIENT_CRED_UPDATE'] },
  { way: 'CREDENTIALS', why: 'a key of the user for the S3 interface', permissions: ['USER_SECRETKEY_ADD'] },
  { way: 'CREDENTIALS', why: 'the user at Oracle\'s support', permissions: ['USER_SUPPORT_ACCOUNT_LINK'] },
  { way: 'CREDENTIALS', why: 'a new Swift password of the user', permissions: ['USER_SWIFTPASS_RESET'] },
  { way: 'CREDENTIALS', why: 'a Swift password of the user', permissions: ['USER_SWIFTPASS_SET'] },
  { way: 'CREDENTIALS', why: 'a second factor that the caller has', permissions: ['USER_TOTPDEVICE_ADD'] },
  { way: 'CREDENTIALS', why: 'the second factor of the user is gone', permissions: ['USER_TOTPDEVICE_REMOVE'] },
  { way: 'CREDENTIALS', why: 'the second factor of the user is another', permissions: ['USER_TOTPDEVICE_UPDATE'] },
  { way: 'CREDENTIALS', why: 'the password of the user, shown to the caller', permissions: ['USER_UIPASS_RESET'] },
  { way: 'CREDENTIALS', why: 'the password of the user', permissions: ['USER_UIPASS_SET'] },
  { way: 'GRANTS', why: 'any right to anybody, below where the policy is attached', permissions: ['POLICY_CREATE'] },
  { way: 'GRANTS', why: 'a deny among the statements is gone, or an allow is there', permissions: ['POLICY_UPDATE'] },
  { way: 'DIRECTORIES', why: 'a domain that was switched off counts again', permissions: ['DOMAIN_ACTIVATE'] },
  { way: 'DIRECTORIES', why: 'a domain with an administrator of the caller\'s choice', permissions: ['DOMAIN_CREATE'] },
  { way: 'DIRECTORIES', why: 'name, licence and whether the domain is shown at login', permissions: ['DOMAIN_UPDATE'] },
  { way: 'DIRECTORIES', why: 'users of another directory are users here', permissions: ['IDENTITY_PROVIDER_CREATE'] },
  { way: 'DIRECTORIES', why: 'whom of the other directory is which group here', permissions: ['IDENTITY_PROVIDER_UPDATE'] },
  { way: 'CODE', builds: false, why: 'a session to a machine under a key of the caller', permissions: ['BASTION_SESSION_CREATE'] },
  { way: 'CODE', builds: false, why: 'opens a session to a machine', permissions: ['BASTION_USE'] },
  { way: 'CODE', builds: false, why: 'a machine of the caller becomes a node, with the secrets of its pods', permissions: ['CLUSTER_JOIN'] },
  { way: 'CODE', builds: false, why: 'administrator inside of the cluster, and its endpoint', permissions: ['CLUSTER_MANAGE'] },
  { way: 'CODE', builds: true, why: 'nodes with the start script of the caller', permissions: ['CLUSTER_NODE_POOL_CREATE'] },
  { way: 'CODE', builds: true, why: 'image, start script and number of the machines', permissions: ['CLUSTER_NODE_POOL_UPDATE'] },
  { way: 'CODE', builds: true, why: 'a kubeconfig: with rights inside of the cluster, everything there', permissions: ['CLUSTER_USE'] },
  { way: 'CODE', builds: false, why: 'pods of a namespace act in a compartment', permissions: ['CLUSTER_WORKLOAD_COMPARTMENT_BIND'] },
  { way: 'CODE', builds: false, why: 'which compartment pods of a namespace act in', permissions: ['CLUSTER_WORKLOAD_MAPPING_CREATE'] },
  { way: 'CODE', builds: false, why: 'another compartment for the pods of a namespace', permissions: ['CLUSTER_WORKLOAD_MAPPING_UPDATE'] },
  { way: 'CODE', builds: true, why: 'a container of the caller beside others', permissions: ['COMPUTE_CONTAINER_CREATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'containers of the caller; a dynamic group may take them in',
    permissions: ['COMPUTE_CONTAINER_INSTANCE_CREATE'],
  },
  { way: 'CODE', builds: true, why: 'code under the identity of the run', permissions: ['DATA_SCIENCE_JOB_RUN_CREATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'a model, with code, under the identity of the deployment',
    permissions: ['DATA_SCIENCE_MODEL_DEPLOYMENT_CREATE'],
  },
  { way: 'CODE', builds: true, why: 'another model under the identity of the deployment', permissions: ['DATA_SCIENCE_MODEL_DEPLOYMENT_UPDATE'] },
  { way: 'CODE', builds: true, why: 'a notebook whose identity the caller has', permissions: ['DATA_SCIENCE_NOTEBOOK_SESSION_ACTIVATE'] },
  { way: 'CODE', builds: true, why: 'a notebook with an identity, for its maker', permissions: ['DATA_SCIENCE_NOTEBOOK_SESSION_CREATE'] },
  { way: 'CODE', builds: true, why: 'shape and start script of a notebook', permissions: ['DATA_SCIENCE_NOTEBOOK_SESSION_UPDATE'] },
  { way: 'CODE', builds: true, why: 'steps that run under the identity of the pipeline', permissions: ['DATA_SCIENCE_PIPELINE_CREATE'] },
  { way: 'CODE', builds: true, why: 'runs a pipeline under its identity', permissions: ['DATA_SCIENCE_PIPELINE_RUN_CREATE'] },
  { way: 'CODE', builds: true, why: 'other steps under the identity of the pipeline', permissions: ['DATA_SCIENCE_PIPELINE_UPDATE'] },
  { way: 'CODE', builds: false, why: 'a script that runs under the identity of the pipeline', permissions: ['DEVOPS_BUILD_PIPELINE_STAGE_CREATE'] },
  { way: 'CODE', builds: false, why: 'another script or source in a step', permissions: ['DEVOPS_BUILD_PIPELINE_STAGE_UPDATE'] },
  { way: 'CODE', builds: false, why: 'parameters of what builds under the identity of the pipeline', permissions: ['DEVOPS_BUILD_PIPELINE_UPDATE'] },
  { way: 'CODE', builds: false, why: 'runs a pipeline under its identity, with parameters of the caller', permissions: ['DEVOPS_BUILD_RUN_CREATE'] },
  { way: 'CODE', builds: false, why: 'what is deployed under the identity of the pipeline', permissions: ['DEVOPS_DEPLOY_ARTIFACT_UPDATE'] },
  { way: 'CODE', builds: false, why: 'the approval that a deployment to production waits for', permissions: ['DEVOPS_DEPLOY_DEPLOYMENT_APPROVE'] },
  { way: 'CODE', builds: false, why: 'deploys under the identity of the pipeline', permissions: ['DEVOPS_DEPLOY_DEPLOYMENT_CREATE'] },
  { way: 'CODE', builds: false, why: 'where pipelines deploy to', permissions: ['DEVOPS_DEPLOY_ENVIRONMENT_UPDATE'] },
  {
    way: 'CODE',
    builds: false,
    why: 'parameters of what deploys under the identity of the pipeline',
    permissions: ['DEVOPS_DEPLOY_PIPELINE_UPDATE'],
  },
  { way: 'CODE', builds: false, why: 'a step that acts under the identity of the pipeline', permissions: ['DEVOPS_DEPLOY_STAGE_CREATE'] },
  { way: 'CODE', builds: false, why: 'what a step does, and who approves', permissions: ['DEVOPS_DEPLOY_STAGE_UPDATE'] },
  { way: 'CODE', builds: false, why: 'code past the review', permissions: ['DEVOPS_PROTECTED_BRANCH_PUSH'] },
  { way: 'CODE', builds: false, why: 'the approval that a merge waits for', permissions: ['DEVOPS_PULL_REQUEST_REVIEW'] },
  { way: 'CODE', builds: false, why: 'a build at an event that the caller causes', permissions: ['DEVOPS_TRIGGER_CREATE'] },
  { way: 'CODE', builds: false, why: 'what is built when code changes', permissions: ['DEVOPS_TRIGGER_UPDATE'] },
  { way: 'CODE', builds: true, why: 'a function runs, or a topic is told, at an event that the caller chooses', permissions: ['EVENTRULE_CREATE'] },
  { way: 'CODE', builds: true, why: 'an application with functions of the caller', permissions: ['FN_APP_CREATE'] },
  { way: 'CODE', builds: true, why: 'configuration, network and image policy of functions', permissions: ['FN_APP_UPDATE'] },
  { way: 'CODE', builds: true, why: 'code of the caller; a dynamic group may take the function in', permissions: ['FN_FUNCTION_CREATE'] },
  { way: 'CODE', builds: true, why: 'another image under the identity of the function', permissions: ['FN_FUNCTION_UPDATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'an agent calls functions, HTTP endpoints and SQL with credentials of secrets',
    permissions: ['GENAI_AGENT_TOOL_CREATE'],
  },
  { way: 'CODE', builds: true, why: 'what a tool calls, and with whose credentials', permissions: ['GENAI_AGENT_TOOL_UPDATE'] },
  { way: 'CODE', builds: true, why: 'a sandbox in which a model runs code', permissions: ['GENERATIVE_AI_CONTAINER_CREATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'an application of the caller; a dynamic group may take it in',
    permissions: ['GENERATIVE_AI_HOSTED_APPLICATION_CREATE'],
  },
  { way: 'CODE', builds: true, why: 'login, network and environment of an application', permissions: ['GENERATIVE_AI_HOSTED_APPLICATION_UPDATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'another image under the identity of the application',
    permissions: ['GENERATIVE_AI_HOSTED_DEPLOYMENT_ARTIFACT_ADD'],
  },
  {
    way: 'CODE',
    builds: true,
    why: 'an image of the caller under the identity of the application',
    permissions: ['GENERATIVE_AI_HOSTED_DEPLOYMENT_CREATE'],
  },
  { way: 'CODE', builds: true, why: 'which image runs', permissions: ['GENERATIVE_AI_HOSTED_DEPLOYMENT_UPDATE'] },
  { way: 'CODE', builds: false, why: 'a script as root on a machine, under its identity', permissions: ['INSTANCE_AGENT_COMMAND_CREATE'] },
  { way: 'CODE', builds: true, why: 'a pattern of machines with the start script of the caller', permissions: ['INSTANCE_CONFIGURATION_CREATE'] },
  { way: 'CODE', builds: true, why: 'a machine by a pattern', permissions: ['INSTANCE_CONFIGURATION_LAUNCH'] },
  { way: 'CODE', builds: false, why: 'a serial console on the machine', permissions: ['INSTANCE_CONSOLE_CONNECTION_CREATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'a machine with the start script of the caller; a dynamic group may take it in',
    permissions: ['INSTANCE_CREATE'],
  },
  { way: 'CODE', builds: true, why: 'machines by a pattern, which a dynamic group may take in', permissions: ['INSTANCE_POOL_CREATE'] },
  { way: 'CODE', builds: true, why: 'another pattern, and how many machines', permissions: ['INSTANCE_POOL_UPDATE'] },
  {
    way: 'CODE',
    builds: true,
    why: 'start script, keys of SSH, agent and shape of a machine that has an identity',
    permissions: ['INSTANCE_UPDATE'],
  },
  {
    way: 'CODE',
    builds: true,
    why: 'applies and destroys stacks; a condition on `target.job.operation` tells DESTROY apart',
    permissions: ['ORM_JOB_MANAGE'],
  },
  { way: 'CODE', builds: true, why: 'a configuration of the caller, which a job applies', permissions: ['ORM_STACK_CREATE'] },
  { way: 'CODE', builds: true, why: 'another configuration in a stack that somebody applies', permissions: ['ORM_STACK_UPDATE'] },
  { way: 'CODE', builds: false, why: 'what everybody who uses the template applies', permissions: ['ORM_TEMPLATE_UPDATE'] },
  { way: 'CONNECTIONS', why: 'a key of the caller on the machines of databases', permissions: ['CLOUD_VM_CLUSTER_UPDATE_SSH_KEY'] },
  {
    way: 'CONNECTIONS',
    why: 'credentials and address by which the cloud logs in to a MySQL outside',
    permissions: ['DBMGMT_EXTERNAL_MYSQL_DATABASE_CONNECTOR_UPDATE'],
  },
  { way: 'CONNECTIONS', why: 'SQL in databases, under the credentials that management has', permissions: ['DBMGMT_JOB_CREATE'] },
  { way: 'CONNECTIONS', why: 'another statement in a job that runs under stored credentials', permissions: ['DBMGMT_JOB_UPDATE'] },
  { way: 'CONNECTIONS', why: 'a credential of a secret, under which jobs run', permissions: ['DBMGMT_NAMED_CREDENTIAL_CREATE'] },
  { way: 'CONNECTIONS', why: 'under whom jobs run', permissions: ['DBMGMT_NAMED_CREDENTIAL_UPDATE'] },
  { way: 'CONNECTIONS', why: 'a serial console on the machine of a database', permissions: ['DBNODE_CONSOLE_CONNECTION_CREATE'] },
  { way: 'CONNECTIONS', why: 'with which token, and to which server, code is fetched', permissions: ['DEVOPS_CONNECTION_UPDATE'] },
  {
    way: 'CONNECTIONS',
    why: 'credentials and address by which the cloud logs in to a database outside',
    permissions: ['EXTERNAL_DATABASE_CONNECTOR_UPDATE'],
  },
  { way: 'CONNECTIONS', why: 'another shared secret of a tunnel', permissions: ['IPSEC_CONNECTION_DEVICE_CONFIG_UPDATE'] },
  { way: 'CONNECTIONS', why: 'a user of caches with the password that the caller chooses', permissions: ['OCI_CACHE_USER_MANAGE'] },
  { way: 'CONNECTIONS', why: 'rights and passwords of a user of caches', permissions: ['OCI_CACHE_USER_USE'] },
  { way: 'CONNECTIONS', why: 'as whom databases act in Azure', permissions: ['ORACLE_DB_AZURE_CONNECTOR_UPDATE'] },
  { way: 'CONNECTIONS', why: 'as whom databases act in Google Cloud', permissions: ['ORACLE_DB_GCP_IDENTITY_CONNECTOR_UPDATE'] },
  { way: 'CONNECTIONS', why: 'from which repository, and with which token, configuration comes', permissions: ['ORM_CONFIG_SOURCE_PROVIDER_UPDATE'] },
  { way: 'HIERARCHY', why: 'a compartment that was deleted, with its policies', permissions: ['COMPARTMENT_RECOVER'] },
  { way: 'HIERARCHY', why: 'the tenancy leaves its organization and its rules', permissions: ['ORGANIZATIONS_LINK_CHILD_DELETE'] },
  { way: 'HIERARCHY', why: 'accepts another parent over the tenancy', permissions: ['ORGANIZATIONS_RECIPIENT_INVITATION_UPDATE'] },
  { way: 'HIERARCHY', why: 'a tenancy whose administrator the caller names', permissions: ['ORGANIZATIONS_TENANCY_CREATE'] },
  { way: 'HIERARCHY', why: 'whether a tenancy may go to another organization', permissions: ['ORGANIZATIONS_TENANCY_TRANSFER_APPROVAL_UPDATE'] },
];

/** Every permission by which an agent would get out. */
export const ESCAPES: readonly Escape[] = GROUPS.flatMap(({ permissions, ...escape }) =>
  permissions.map((permission) => ({ permission, ...escape })));

/** The same of types whose permissions no page was seen to print. */
export const ESCAPES_BY_VERB: readonly VerbEscape[] = [
  { resourceType: 'data-science-jobs', verb: 'use', why: 'code and environment of jobs that run under an identity of their own' },
  { resourceType: 'database-tools-connections', verb: 'use', why: 'connects to databases with the password that a secret holds' },
  { resourceType: 'dataflow-application', verb: 'use', why: 'code of the caller under the identity of the application' },
  { resourceType: 'fams-schedules', verb: 'use', why: 'scripts on machines at a time that the caller chooses' },
  { resourceType: 'goldengate-connections', verb: 'use', why: 'under which credentials and to where replication connects' },
  { resourceType: 'odms-connection', verb: 'use', why: 'connects to databases with the credentials of a migration' },
  { resourceType: 'osmh-scheduled-jobs', verb: 'use', why: 'scripts and packages on machines' },
  { resourceType: 'osmh-software-sources', verb: 'use', why: 'which packages machines install' },
];

/** What no deny statement reaches: explained in the catalogue under the service. */
export const ESCAPES_NOT_DENIABLE: readonly string[] = [
  'administrators of identity domains',
  'all-resources',
  'credentials that users make for themselves',
  'dynamic groups that a new resource falls into',
  'kubectl delete and exec inside of a cluster',
  'members of Administrators of the default domain',
];
