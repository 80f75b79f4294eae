// Google's policies in plain words, for the terminal. It describes what stands in a document; it decides nothing.

/** A rule of a deny policy as it stands in the template. */
export interface DenyRule {
  readonly description: string;
  readonly deny_rule: {
    readonly denied_principals: readonly string[];
    readonly exception_principals?: readonly string[];
    readonly denied_permissions: readonly string[];
  };
}

/** `OnlyToolsThatRead2` is one of the rules `OnlyToolsThatRead`. */
export const nameOf = ({ description }: DenyRule) => description.replace(/\d+$/, '');

/** What each rule, each custom constraint, each organization policy and each other kind of policy makes unavailable. */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  'AgentsStayOut': 'Acting in the project of the break-glass account, or on that account',
  'BoundaryStaysOn': 'Changing, unbinding or deleting the boundary',
  'EnvironmentTagStays': 'Changing the tag that says what is production',
  'ServicesRunTheirOwn': 'Having a service of Google run one\'s own code under its identity',
  'FenceStays': 'Moving projects and folders; changing organization policies, liens, entitlements, perimeters',

  'OnlyTheEnvelope': 'Everything outside the envelope',
  'OnlyTheMcpEnvelope': 'Everything outside the envelope of MCP servers',
  'AgentsBecomeNobodyElse': 'Tokens and keys of service accounts; other identities',
  'AgentsActAsNobodyElse': 'Acting as a service account that is no workload of agents',
  'AgentsGiveNoRights': 'Granting roles, making roles, letting others in',
  'AgentsRunNoCodeOfOthers': 'Running or changing code that runs as somebody else',
  'AgentsActAsThemselves': 'All of that in production, for its agents',

  'ProductionStays': 'Destroying databases, disks, keys, secrets, logs, backups, projects',
  'ProtectionStays': 'Weakening what protects production, sharing and exporting it',
  'ContentsStay': 'Deleting or overwriting what is inside a store: objects, rows, messages',

  'OtherDoorsAreShut': 'Other doors to models: own, tuned, partner and batch models, agents, keys of the Gemini API',
  'ScreeningStays': 'Changing what screens the calls of models',
  'OnlyApprovedMcpServers': 'Calling tools of an MCP server that is not on the list',
  'OnlyToolsThatRead': 'Calling tools of an approved MCP server that write',

  'SecretsStayInProduction': 'Production\'s secrets, keys, copies and configuration that holds secrets',

  'PRINCIPAL_ACCESS_BOUNDARY': 'Acting anywhere else than where the boundary says, whatever is granted there',
  'SERVICE_PERIMETER': 'Secrets, parameters and keys of production, from outside the perimeter',
  'LIEN': 'Deleting the project',

  'vertexai.allowedModels': 'Calling, deploying or tuning a model that is not on the list',
  'vertexai.allowedPartnerModelFeatures': 'Features of partner models that reach out, such as web search',
  'gcp.restrictServiceUsage': 'Services with other ways to models',
  'storage.softDeletePolicySeconds': 'Buckets whose deleted objects cannot be brought back for a week',
  'storage.uniformBucketLevelAccess': 'Buckets with lists of access on each object',
  'cloudkms.disableBeforeDestroy': 'Destroying a version of a key that is not disabled',
  'cloudkms.minimumDestroyScheduledDuration': 'Destroying keys in less than 30 days',
  'iam.disableAuditLoggingExemption': 'Exempting somebody from audit logs',
  'compute.restrictXpnProjectLienRemoval': 'Taking the lien off a shared network',
  'iam.restrictCrossProjectServiceAccountLienRemoval': 'Taking the lien off a project whose accounts others use',
  'iam.managed.disableServiceAccountApiKeyCreation': 'Keys of APIs that act as a service account',
  'SqlBackups': 'Databases of Cloud SQL without automated backups',
  'FirestoreDeleteProtection': 'Databases of Firestore without deletion protection',
  'BigtableDeletionProtection': 'Tables of Bigtable without deletion protection',
  'AgentsRuleNothing': 'Granting agents basic roles, and roles that change who may do what',
  'resourcemanager.allowedExportDestinations': 'Moving projects to another organization',
};

/** What stands in every guardrail, in this order. */
export const PROTECTION = ['FenceStays', 'AgentsStayOut', 'BoundaryStaysOn', 'EnvironmentTagStays'];

/** In words; what has none is a mistake that a test finds. */
export const unavailable = (name: string) => UNAVAILABLE[name] ?? name;

/** How Acme calls those whom its policies name. */
const PEOPLE: readonly [RegExp, string][] = [
  [/agent-coder@|agents-workload@/, 'agents'],
  [/mcp-files@/, 'MCP servers'],
  [/break-glass@/, 'the break-glass account'],
  [/deploy-pipeline@/, 'deployment'],
  [/type\/ServiceAccount$|workloadIdentityPools|agents\.global/, 'the service accounts, pools and agents of non-production'],
];

function people(principals: readonly string[]): string {
  const place = (name: string) => PEOPLE.findIndex(([pattern]) => pattern.test(name));
  const words = [...new Set([...principals].sort((a, b) => place(a) - place(b)).map((name) => PEOPLE[place(name)]?.[1] ?? name.split('/').pop()!))];
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Whom the rule binds; Google's own service agents are always spared. */
export function who({ deny_rule: { denied_principals: denied, exception_principals: spared = [] } }: DenyRule): string {
  const others = spared.filter((name) => !name.endsWith('/type/ServiceAgent'));
  if (!denied.includes('principalSet://goog/public:all')) return people(denied);
  return others.length === 0 ? 'everybody' : `all but ${people(others)}`;
}
