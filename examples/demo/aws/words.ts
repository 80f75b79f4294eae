// Policy statements in plain words, for the terminal. It describes what stands in a document; it decides nothing.
import { PublishedAction } from '../../../scripts/dataset';

/** A statement as it stands in the template. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | string[];
  readonly NotAction?: string | string[];
  readonly Resource?: string | string[];
  readonly NotResource?: string | string[];
  readonly Condition?: Record<string, Record<string, string | string[]>>;
}

export const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** `OnlyOnThese2` is one of the statements `OnlyOnThese`. */
export const nameOf = (statement: Statement) => statement.Sid.replace(/\d+$/, '');

/** What each statement makes unavailable. */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  ApproverNeedsMfa: 'All but seeing who one is, in a session without a second factor',
  ApproverNeedsTag: 'All but seeing who one is, in a session that nobody has approved',
  ApproverTooEarly: 'All but seeing who one is, before the approval begins',
  ApproverTooLate: 'All but seeing who one is, after the approval has ended',
  SparedRolesStay: 'Making or changing a role that some guardrail spares',
  SparedUsersStay: 'Making or changing a user that some guardrail spares',
  OrganizationStays: 'Leaving the organization, or taking its policies off',

  AgentsStayAgents: 'Passing or assuming a role that is not an agent\'s',
  AgentsStayInTheAccount: 'Assuming a role of another account',
  AgentsActAsThemselves: 'Acting as somebody else: credentials, rights, code under another role',
  NoCodeUnderRolesOfSandboxes: 'Running code in a code interpreter, under its role',
  ContentsStay: 'Deleting or overwriting what is inside a store: objects, items, messages',
  BackupsStay: 'Deleting backups and snapshots',
  ProductionStays: 'Destroying databases, disks, keys, secrets, logs, stacks; sharing them',
  ProtectionStays: 'Weakening what protects production, replacing its resources',
  NotFromOutside: 'All this from elsewhere, where a resource policy lets it in',
  ForeignAgentsStayOutside: 'Assuming a role in production, but an agent\'s',
  NotByForeignAgents: 'Deleting the contents of stores, for agents of other accounts too',

  AgentsBecomeNobodyElse: 'Passing or assuming another role',
  AgentsGiveNoRights: 'Making principals, credentials and rights',
  AgentsNeedTheBoundary: 'Making or changing an agent\'s role without the boundary on it',
  McpServersNeedTheirs: 'Making or changing an MCP server\'s role without its own boundary',
  BoundaryStaysOn: 'Taking the boundary off an agent',
  MarkersStay: 'Retagging, renaming or deleting an agent',
  MarkersAreNotAssumed: 'Setting an agent\'s markers as session tags',
  BoundaryIsFixed: 'Changing the policy that is the boundary',
  GuardrailStacksStay: 'Changing the stack that holds the boundary and the agents\' roles',
  OnlyTheEnvelope: 'Everything outside the envelope',
  NoSecretsInDescriptions: 'Descriptions that contain secrets',
  OnlyOnThese: 'Using parts of the envelope on anything but the resources named with them',
  OnlyWorkloadRoles: 'Passing or assuming a role that is not a workload role',
  RolesOfOthers: 'Running code under a role that something of others already has',

  OnlyApprovedModels: 'Calling a model or profile that is not on the list',
  ThereOnlyThroughProfiles: 'Calling a model in another region but through the approved profile',
  GuardrailRequired: 'Calling a model without the guardrail',
  OtherDoorsAreShut: 'Other doors to models: custom, imported, batch, agents, API keys',
  GuardrailsStay: 'Changing the guardrail, or the record of calls',
  NoApiKeys: 'Making long-term API keys for models',
  OnlyApprovedGateways: 'Calling tools through a gateway that is not on the list',
  OtherAiServicesAreShut: 'Other AI services: assistants, perception, hosted tools, SageMaker',

  OnlyOwnSecrets: 'Reading or changing secrets and parameters outside non-production',
  NothingOfProduction: 'Using production\'s keys, objects, configuration, copies and roles',
  NothingOfProductionAccounts: 'The same, recognized by the account',
  NoSnapshotsOfProduction: 'Using snapshots and images that production owns',
  OnlyProductionReads: 'Production\'s secrets, keys, copies and configuration',
  OnlyProductionReadsObjects: 'Production\'s objects and items, but for the shared buckets',
  ServicesReadForProduction: 'The same, for AWS services that act for other accounts',
  ServicesReadObjectsForProduction: 'Objects and items, for AWS services that act for other accounts',
  OnlyProductionAssumesRoles: 'Assuming production\'s roles',
};

/** How every guardrail protects itself; the rest is its own. */
export const PROTECTION = ['SparedRolesStay', 'SparedUsersStay', 'OrganizationStays', 'ApproverNeedsMfa', 'ApproverNeedsTag', 'ApproverTooEarly', 'ApproverTooLate'];

/** The statement's outcome as a phrase. */
export const unavailable = (statement: Statement) => UNAVAILABLE[nameOf(statement)] ?? nameOf(statement);

/** How Acme calls those whom its policies name: the first that fits, in this order. */
const PEOPLE: readonly [RegExp, string][] = [
  [/role\/agents\/workload\//, 'workload roles'],
  [/\/agents\/mcp-/, 'MCP servers'],
  [/\/agents\//, 'agents'],
  [/BreakGlassApprover/, 'approver'],
  [/cfn-exec-role|cdk-hnb659fds|deploy-pipeline/, 'deployment'],
  [/AWSBackup|AWSDataLifecycle/, 'backup roles'],
  [/AWSControlTower|stacksets-exec/, 'set-up roles'],
];

function people(arns: readonly string[]): string {
  const place = (arn: string) => PEOPLE.findIndex(([pattern]) => pattern.test(arn));
  const found = [...arns].sort((a, b) => place(a) - place(b)).map((arn) => PEOPLE[place(arn)]?.[1] ?? arn.replace(/^arn:[^/]*\//, ''));
  const words = [...new Set(found)].filter((word, _, all) => word !== 'MCP servers' || !all.includes('agents')); // who are agents
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Whom the statement binds, of those that its policy reaches. */
export function who(statement: Statement): string {
  const all = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ key, not: operator.includes('Not'), values: list(values) })));
  const of = (wanted: string) => all.find(({ key }) => key === wanted);
  const arn = of('aws:PrincipalArn');
  const account = of('aws:PrincipalAccount');
  const paths = of('aws:PrincipalOrgPaths');
  if (paths) return `callers from outside ${lastParts(paths.values).join(' and ')}${account ? ` and account ${account.values.join(', ')}` : ''}`;
  if (account) return 'callers from other accounts';
  if (arn) return `${arn.not ? 'all but ' : ''}${people(arn.values)}`;
  return 'everybody';
}

/** The ends of paths: a unit, or a name. */
const lastParts = (values: readonly string[]) => values.map((value) => value.replace(/\/\*?$/, '').split('/').pop()!);

function regExp(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
}

/** The published actions that a statement names, wildcards written out. */
export function actionsNamed(statement: Statement, published: ReadonlyMap<string, readonly PublishedAction[]>): Set<string> {
  return new Set(list(statement.Action).flatMap((pattern) => {
    const expression = regExp(pattern);
    return (published.get(pattern.split(':')[0]) ?? []).map(({ service, name }) => `${service}:${name}`).filter((action) => expression.test(action));
  }));
}
