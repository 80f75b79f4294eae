import { documentTooLarge, empty, envelopeEscapes, malformed, tooMany } from '../../core/errors';
import { lowerNameFromPath } from '../../core/naming';
import type { Gap } from '../../intent';
import { BUILD_AND_DEPLOY, LOOK_ONLY } from '../catalogue/envelopes';
import { ESCAPES, ESCAPES_NOT_DENIABLE } from '../catalogue/escapes';
import { FENCE, FENCE_NOT_DENIABLE } from '../catalogue/fence';
import { TAG_BINDINGS } from '../catalogue/tagging';
import { bytesOf, CustomRole, customRoleAttributes, roleName } from '../policy/custom-role';
import { DenyPolicy, DenyRule, rule, unlessTagged } from '../policy/deny-policy';
import { tryV2Name } from '../policy/permission-names';
import { EVERYBODY, serviceAccount } from '../policy/principals';
import { ROLE_BYTES, ROLE_PERMISSIONS } from '../policy/quotas';
import { boundTargets, planBoundary } from './boundary';
import { ceilingOf } from './ceiling';
import { AgentPrincipals } from './check-spared';
import { ACT_AS, escapesBy, fenceOf, permissionsOf } from './fence';
import { Gaps, notDeniableGaps, otherPlatforms } from './gaps';
import { planGate } from './gate';
import { planGrantCeiling } from './grant-ceiling';
import { GuardrailPlan, PlannedElement, together } from './guardrail-plan';
import { exceptions, Spared } from './spared';

/** Agents, and where the service accounts among them belong. */
export interface Bound extends AgentPrincipals {
  readonly homes: ReadonlyMap<string, string | undefined>;
}

/** What an envelope holds. */
export interface EnvelopeInput {
  readonly preset?: 'LOOK_ONLY' | 'BUILD_AND_DEPLOY';
  /** In the v1 form, beside those of the preset. */
  readonly permissions: readonly string[];
}

export interface AgentExecutionBoundaryInput extends Spared {
  readonly attachTo: string;
  readonly agents: Bound;
  readonly mcpServers?: Bound;
  readonly envelope: EnvelopeInput;
  readonly mcpEnvelope?: EnvelopeInput;
  /** Emails of the service accounts that agents act as. They are agents, too. */
  readonly workloadAccounts: readonly string[];
  /** The tag of those accounts. */
  readonly workloadTag?: { readonly key: string; readonly value: string };
  /** Nodes that agents may reach beside `attachTo`. */
  readonly eligibleResources: readonly string[];
}

/**
 * Three fences around an agent: where it may act at all (a principal access boundary), what it may do there (a denial of everything outside of its
 * envelope), and what it may do nowhere in the organization (escapes, and the fence itself).
 */
export function planAgentExecutionBoundary(input: AgentExecutionBoundaryInput): GuardrailPlan {
  const everyAgent = agentsOf(input);
  const { bindings, unbound } = boundTargets(everyAgent, input.organization, new Map([...input.agents.homes, ...(input.mcpServers?.homes ?? [])]));
  return together(
    {
      elements: [
        ...planBoundary('boundary', input.path, input.organization, 'Agents act here alone', [input.attachTo, ...input.eligibleResources], bindings),
        ...roles(input),
      ],
    },
    { elements: planGrantCeiling(input.path, input.organization, everyAgent) },
    planGate(input, everyAgent, input.administrators),
    { denyPolicies: [ceilings(input), escapes(input, everyAgent)], gaps: gapsOf(input, unbound) },
  );
}

/** The agents, what they act as, and the MCP servers. */
function agentsOf(input: AgentExecutionBoundaryInput): string[] {
  return [...new Set([...input.agents.principals, ...input.workloadAccounts.map(serviceAccount), ...(input.mcpServers?.principals ?? [])])];
}

/** Below the node, agents have their envelope and nothing else that can be denied. MCP servers have their own. */
function ceilings(input: AgentExecutionBoundaryInput): DenyPolicy {
  const servers = input.mcpServers?.principals ?? [];
  const ceiling = (name: string, envelope: EnvelopeInput, to: readonly string[], except: readonly string[]): DenyRule[] => {
    const { denied, except: exceptPermissions } = ceilingOf(heldBy(envelope));
    return rule(name, { to, except, permissions: denied, exceptPermissions });
  };
  const others = [...input.agents.principals.filter((principal) => !servers.includes(principal)), ...input.workloadAccounts.map(serviceAccount)];
  return {
    key: 'envelope',
    node: input.attachTo,
    displayName: 'Agents stay in their envelope',
    rules: [
      ...ceiling('OnlyTheEnvelope', withWorkloads(input), others, servers),
      ...(input.mcpEnvelope ? ceiling('OnlyTheMcpEnvelope', input.mcpEnvelope, servers, []) : []),
    ],
  };
}

/** In the whole organization, agents become nobody else, raise nobody's rights and leave the fence alone; and nobody takes the boundary off. */
function escapes(input: AgentExecutionBoundaryInput, everyAgent: readonly string[]): DenyPolicy {
  const { workloadTag } = input;
  return {
    key: 'escapes',
    node: input.organization,
    displayName: 'Agents become nobody else and leave the fence alone',
    rules: [
      ...rule('AgentsBecomeNobodyElse', {
        to: everyAgent, permissions: permissionsOf(escapesBy('IMPERSONATION', 'CREDENTIALS')).filter((permission) => permission !== ACT_AS),
      }),
      ...rule('AgentsActAsNobodyElse', {
        to: everyAgent,
        permissions: [ACT_AS],
        condition: workloadTag && unlessTagged('no account of a workload', workloadTag.key, [workloadTag.value]),
      }),
      ...rule('AgentsGiveNoRights', { to: everyAgent, permissions: [...permissionsOf(escapesBy('GRANTS', 'ROLES', 'POOLS', 'HIERARCHY')), ...TAG_BINDINGS] }),
      ...rule('AgentsRunNoCodeOfOthers', { to: everyAgent, permissions: codeOfOthers(input.envelope) }),
      ...rule('FenceStays', { to: everyAgent, permissions: permissionsOf(FENCE) }),
      ...rule('BoundaryStaysOn', { to: [EVERYBODY], except: exceptions(input, input.administrators), permissions: fenceOf('BOUNDARY') }),
    ],
  };
}

/** Code under an identity of somebody else. Where Google asks for the right to act as that identity, denying that is enough for those who build. */
function codeOfOthers(envelope: EnvelopeInput): string[] {
  const held = new Set(heldBy(envelope).map((permission) => tryV2Name(permission)));
  return permissionsOf(escapesBy('CODE').filter(({ permission, actAs }) => !(actAs && held.has(permission))));
}

/** The envelope, with the right to act as the accounts of the agents' workloads: another rule holds it to these. */
function withWorkloads({ envelope, workloadTag }: AgentExecutionBoundaryInput): EnvelopeInput {
  return workloadTag ? { ...envelope, permissions: [...envelope.permissions, 'iam.serviceAccounts.actAs'] } : envelope;
}

/** Everything that an envelope holds, in the v1 form. */
export function heldBy({ preset, permissions }: EnvelopeInput): string[] {
  return [...new Set([...(preset ? PRESETS[preset] : []), ...permissions])].sort();
}

const PRESETS = { LOOK_ONLY, BUILD_AND_DEPLOY };

/** The envelopes as roles: what is left of a careless grant once it has been replaced. */
function roles(input: AgentExecutionBoundaryInput): PlannedElement[] {
  return [
    role(input, 'role', 'Agents', withWorkloads(input)),
    ...(input.mcpEnvelope ? [role(input, 'mcp-role', 'MCP servers', input.mcpEnvelope)] : []),
  ];
}

function role({ path, organization }: AgentExecutionBoundaryInput, key: string, who: string, envelope: EnvelopeInput): PlannedElement {
  const permissions = heldBy(envelope);
  const id = roleId(path, key);
  const planned: CustomRole = { organization, id, title: `${who}: ${lowerNameFromPath(path, 60)}`, description: 'What agents may do at most; made by AgentExecutionBoundary', permissions };
  if (permissions.length > ROLE_PERMISSIONS.max) {
    throw tooMany('envelope', permissions.length, ROLE_PERMISSIONS.of, ROLE_PERMISSIONS.max, 'name fewer');
  }
  if (bytesOf(planned) > ROLE_BYTES.max) throw documentTooLarge(roleName(planned), 'custom role', bytesOf(planned), ROLE_BYTES.max, 'name fewer permissions in the envelope');
  return { key, type: 'google_organization_iam_custom_role', attributes: customRoleAttributes(planned), name: roleName(planned), nodes: [organization] };
}

/** `[A-Za-z0-9_.]`, up to 64. */
export function roleId(path: string, key: string): string {
  return `${lowerNameFromPath(path, 63 - key.length)}-${key}`.replace(/-/g, '_');
}

const PERMISSION = /^[a-z0-9-]+\.[\w-]+\.[\w-]+$/;

/** An envelope must hold something, and nothing that leads out of it. */
export function checkEnvelope(prop: string, { preset, permissions }: EnvelopeInput): void {
  if (!preset && permissions.length === 0) throw empty(prop, 'name the permissions that an agent may use');
  const leading = new Map([...ESCAPES.filter(({ actAs }) => !actAs), ...FENCE].map(({ permission, why }) => [permission, why]));
  for (const permission of permissions) {
    const v2 = tryV2Name(permission);
    if (!v2 || !PERMISSION.test(permission)) throw malformed(`${prop}.permissions`, permission, 'permissions as roles have them, without wildcards (`storage.objects.get`)');
    const why = leading.get(v2);
    if (why !== undefined) throw envelopeEscapes(permission, why);
  }
}

function gapsOf(input: AgentExecutionBoundaryInput, unbound: readonly string[]): Gap[] {
  const builds = input.envelope.preset === 'BUILD_AND_DEPLOY';
  return [
    Gaps.ORGANIZATION_ADMINISTRATORS,
    Gaps.PROPAGATION,
    Gaps.HUMAN_CREDENTIALS,
    {
      id: 'other-boundaries',
      possible: 'What another principal access boundary lists, if one is bound to the same agents: a principal may act wherever any of its boundaries lets it.',
      byWhom: 'Agents in a set that has another boundary, for example one of the folder or the organization.',
      add: 'A condition on the wider binding that leaves agents out, such as !(principal.type == \'iam.googleapis.com/ServiceAccount\' && principal.subject == \'EMAIL\').',
    },
    {
      id: 'outside-the-boundary',
      possible: 'Calling Cloud Run services of other nodes (run.routes.invoke), changing log sinks and exclusions there, and reading public objects that are cached.',
      byWhom: 'Agents that are granted it there: no enforcement version of a boundary blocks these.',
      add: 'Invokers by name on each service, and no grants to agents outside their nodes.',
    },
    {
      id: 'permissions-beyond-denial',
      possible: 'Permissions outside of the envelope that no deny policy can name, and new ones of a resource that has no group.',
      byWhom: 'Agents that are granted them by another role.',
      add: 'The role of this guardrail in place of basic roles: it holds the envelope and nothing else.',
    },
    {
      id: 'inside-a-workload',
      possible: 'An application that the agent may call does something for it under its own account.',
      byWhom: 'Agents whose envelope reaches the application, for example by a topic, a queue or an invocation.',
      add: 'Authorization inside the application, by the caller\'s account.',
    },
    ...otherPlatforms([...input.agents.principals, ...(input.mcpServers?.principals ?? [])]),
    ...(unbound.length > 0 ? [{
      id: 'agents-without-boundary',
      possible: `Acting in other nodes, as far as granted there: no binding can name ${unbound.join(', ')}.`,
      byWhom: 'These agents; the denials bind them all the same.',
      add: 'A service account, an agent identity or a whole pool for them.',
    }] : []),
    ...(builds ? [{
      id: 'own-code',
      possible: 'What the agent builds runs as the workload accounts, and does what they may do.',
      byWhom: 'Agents with an envelope that builds.',
      add: 'Grants for the workload accounts that are no wider than the agents\' own.',
    }, {
      id: 'builds-and-defaults',
      possible: 'Code runs under a default account without anybody asking whether the agent may act as it: while a Cloud Run function is built from its source, and in services whose '
        + 'check of defaults an organization from before 2021 has switched off (Dataflow, Dataproc, Composer, Data Fusion).',
      byWhom: 'Agents with an envelope that builds.',
      add: 'The constraint iam.automaticIamGrantsForDefaultServiceAccounts enforced, so that defaults have no grants; cloudbuild.useBuildServiceAccount and '
        + 'cloudbuild.useComputeServiceAccount not used; the checks of these services enforced.',
    }, {
      id: 'what-others-run',
      possible: 'An image, a package, a branch or an object is replaced that something of others runs or reads, under its own account.',
      byWhom: 'Agents with an envelope that builds, where registries, repositories and buckets are shared with them.',
      add: 'Immutable tags and versions, review on branches, and a project of their own for what agents build.',
    }] : []),
    ...(input.workloadTag ? [{
      id: 'workload-tag',
      possible: `An agent acts as an account that somebody tagged ${input.workloadTag.key}: no deny policy can name the tag bindings of service accounts.`,
      byWhom: 'Whoever holds resourcemanager.tagValueBindings.create on the value.',
      add: 'A tag key that the organization owns, and roles/resourcemanager.tagUser on the value for nobody but administrators.',
    }] : []),
    ...notDeniableGaps(({ permission }) => [...ESCAPES_NOT_DENIABLE, ...FENCE_NOT_DENIABLE].includes(permission), 'An agent that'),
  ];
}
