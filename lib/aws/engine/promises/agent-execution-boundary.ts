import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import {
  BUILDS, GIVES_RIGHTS, LOOKS, LOOKS_BUT_SHOWS_SECRETS, USES_ROLES_BY_NAME, USES_ROLES_OF_OTHERS,
} from './agent-execution-boundary.actions';
import { named } from './promised-actions';
import { denied, gateClaims, ORGANIZATION_CHANGES, organizationClaims, passed, ROLE_CHANGES, sparedClaims, sparedPatterns } from './spared';
import { SparedIntent } from './spared-intent';

interface Held {
  readonly preset?: 'LOOK_ONLY' | 'BUILD_AND_DEPLOY';
  readonly entries: readonly { readonly actions: string[]; readonly resources?: string[] }[];
}

/** The part of the promise that the boundary carries, in the template that makes it. */
interface EnvelopeIntent {
  readonly account: string;
  readonly agents: string[];
  readonly mcpServers: string[];
  readonly boundary: string;
  readonly mcpBoundary?: string;
  readonly holds: Held;
  readonly mcpHolds?: Held;
  readonly workloadRoles: string[];
  readonly ownNamePrefix?: string;
  readonly carriers: string[];
  readonly mcpCarriers: string[];
}

/** The part that the service control policy carries. */
interface KeepsOnIntent {
  readonly targets: string[];
  readonly agents: string[];
  readonly mcpServers: string[];
  readonly markerTags: string[];
  readonly workloadRoles: string[];
  readonly policyPath: string;
  readonly boundary: string;
  readonly mcpBoundary?: string;
  readonly guardrailStacks: string[];
}

interface AgentExecutionBoundaryIntent extends SparedIntent {
  readonly envelope?: EnvelopeIntent;
  readonly keepsOn?: KeepsOnIntent;
}

/** What only lists, and AWS has as Write: a listing of what a search would find. */
const LISTS_AS_WRITE = named({ backup: 'ListIndexedRecoveryPointsForSearch' });

const BOUNDARY = 'iam:PermissionsBoundary';
const BECOMING = ['iam:PassRole', 'sts:AssumeRole'];

/** What must not happen to a principal unless the right boundary is on it. */
const NEEDS_BOUNDARY = named({
  iam: 'AttachRolePolicy AttachUserPolicy CreateRole CreateUser PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary PutUserPolicy UpdateAssumeRolePolicy UpdateRole',
});
const TAKES_BOUNDARY_OFF = named({ iam: 'DeleteRolePermissionsBoundary DeleteUserPermissionsBoundary' });
const CHANGES_MARKERS = named({ iam: 'DeleteRole DeleteUser TagRole TagUser UntagRole UntagUser UpdateUser' });
const CHANGES_POLICY = named({ iam: 'CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion TagPolicy UntagPolicy' });
const CHANGES_STACK = named({
  cloudformation: 'CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateStack CreateStackRefactor DeleteStack ExecuteChangeSet ExecuteStackRefactor RollbackStack SetStackPolicy UpdateStack UpdateTerminationProtection',
});

/** What AgentExecutionBoundary promises. */
export function agentExecutionBoundary(intent: AgentExecutionBoundaryIntent): Claim[] {
  return [
    ...(intent.envelope ? envelopeClaims(intent.envelope, intent.partition) : []),
    ...(intent.keepsOn ? keepsOnClaims(intent.keepsOn, intent) : []),
  ];
}

function envelopeClaims(intent: EnvelopeIntent, partition: string): Claim[] {
  const { account, agents, mcpServers, boundary, mcpBoundary, holds, mcpHolds, workloadRoles, ownNamePrefix, carriers, mcpCarriers } = intent;
  // an account that is not known is any
  const here = /^\d{12}$/.test(account) ? { principalsIn: [account] } : {};
  return [
    ...insideClaims('agents', { ...here, principals: agents, exceptPrincipals: mcpServers, boundary }, carriers, holds, { workloadRoles, ownNamePrefix, partition }),
    ...(mcpBoundary && mcpHolds
      ? insideClaims('MCP servers', { ...here, principals: mcpServers, boundary: mcpBoundary }, mcpCarriers, mcpHolds, { workloadRoles: [], ownNamePrefix, partition })
      : []),
  ];
}

interface Limits {
  readonly workloadRoles: string[];
  readonly ownNamePrefix?: string;
  readonly partition: string;
}

/** What an envelope holds, and nothing else. */
function insideClaims(who: string, carrying: Partial<Claim>, carriers: string[], { preset, entries }: Held, limits: Limits): Claim[] {
  const { workloadRoles, ownNamePrefix, partition } = limits;
  const presets = { LOOK_ONLY: named(LOOKS), BUILD_AND_DEPLOY: named(BUILDS) };
  const shown = preset === 'LOOK_ONLY' ? named(LOOKS_BUT_SHOWS_SECRETS) : [];
  const held = [...(preset ? presets[preset] : []), ...entries.flatMap(({ actions }) => actions)];
  const own = (patterns: readonly string[]) => (ownNamePrefix ? patterns.map((pattern) => `arn:${partition}:${pattern.replace('{own}', ownNamePrefix)}`) : []);
  const byName = USES_ROLES_BY_NAME.map(({ actions, own: patterns, roleKey }) => ({ actions: named(actions), own: own(patterns), roleKey }));
  const ofOthers = named(USES_ROLES_OF_OTHERS);
  const scoped = byResources(entries);
  const unfree = [...shown, ...scoped.flatMap(({ actions }) => actions), ...BECOMING, ...ofOthers, ...byName.flatMap(({ actions }) => actions)];

  const claim = (name: string, rest: Partial<Claim> & Pick<Claim, 'actions'>): Claim => ({ name: `${who}: ${name}`, ...carrying, ...rest });
  const available = (name: string, rest: Partial<Claim> & Pick<Claim, 'actions'>) => claim(name, { expectation: Expectation.AVAILABLE, ...rest });
  const asked = (actions: string[]) => actions.filter((action) => held.some((pattern) => covers(pattern, action)));
  const outside = { actions: ['*'], exceptActions: held };

  return [
    claim('nothing outside the envelope', outside),
    ...(carriers.length > 0 ? [{ name: `${who} in the template carry the boundary`, principals: carriers, ...outside }] : []),
    ...(shown.length > 0 ? [
      claim('no description that shows a secret', { actions: shown.filter((action) => !entries.some(({ actions }) => actions.includes(action))) }),
      claim('look and do not touch', {
        actions: ['*'],
        accessLevels: ['Write', 'Permissions management', 'Tagging'],
        exceptActions: [...LISTS_AS_WRITE, ...entries.flatMap(({ actions }) => actions)],
      }),
    ] : []),
    ...scoped.map(({ actions, resources }) => claim(`${actions.join(', ')} on nothing else`, { actions, exceptResources: resources })),
    claim('become nobody else', { actions: BECOMING, ...(workloadRoles.length > 0 ? { exceptResources: workloadRoles } : {}) }),
    claim('run no code under roles of others', { actions: ofOthers }),
    ...byName.flatMap(({ actions, own: resources, roleKey }) => [
      ...(roleKey && workloadRoles.length > 0
        ? [claim(`${actions.join(', ')} of others' things under no workload role`, { actions, exceptResources: resources, exceptContext: { [roleKey]: workloadRoles } })]
        : [claim(`${actions.join(', ')} of others' things`, { actions, exceptResources: resources })]),
    ]),

    available('what the envelope holds', { actions: held, exceptActions: unfree }),
    ...scoped.map(({ actions, resources }) => available(`${actions.join(', ')} on what it is for`, { actions, resources })),
    ...(workloadRoles.length > 0 && asked(BECOMING).length > 0 ? [available('pass and assume workload roles', { actions: asked(BECOMING), resources: workloadRoles })] : []),
    ...byName.filter((row) => row.own.length > 0 && asked(row.actions).length > 0).flatMap(({ actions, own: resources, roleKey }) => [
      available(`${asked(actions).join(', ')} of their own things`, { actions: asked(actions), resources, exceptActions: shown }),
      ...(roleKey && workloadRoles.length > 0
        ? [available(`${asked(actions).join(', ')} under a workload role`, { actions: asked(actions), contextLike: { [roleKey]: workloadRoles } })]
        : []),
    ]),
  ];
}

/** Entries with resources by their actions: what two of them hold of one action is held on the resources of both. */
function byResources(entries: Held['entries']): { actions: string[]; resources: string[] }[] {
  const resourcesOf = new Map<string, string[]>();
  for (const { actions, resources } of entries) {
    if (!resources) continue;
    for (const action of actions) resourcesOf.set(action, [...new Set([...resourcesOf.get(action) ?? [], ...resources])].sort());
  }
  const groups = new Map<string, string[]>();
  for (const [action, resources] of resourcesOf) groups.set(resources.join(), [...groups.get(resources.join()) ?? [], action]);
  return [...groups.values()].map((actions) => ({ actions, resources: resourcesOf.get(actions[0])! }));
}

/** Whether a pattern of an envelope covers an action. Case is no difference. */
function covers(pattern: string, action: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.');
  return new RegExp(`^${expression}$`, 'i').test(action);
}

function keepsOnClaims(keepsOn: KeepsOnIntent, intent: SparedIntent): Claim[] {
  const { targets, agents, mcpServers, markerTags, workloadRoles, policyPath, boundary, mcpBoundary, guardrailStacks } = keepsOn;
  const { partition, administrators } = intent;
  const inside = { principalsIn: targets };
  const policy = (name: string) => `arn:${partition}:iam::*:policy${policyPath}${name}`;
  const policies = [`arn:${partition}:iam::*:policy${policyPath}*`];
  const stacks = guardrailStacks.map((name) => `arn:${partition}:cloudformation:*:*:stack/${name}/*`);
  const fence = [...agents, ...policies, ...stacks, ...sparedPatterns(intent)];
  const others = { exceptPrincipals: [...agents, ...intent.gate.approvers] };
  const managers = { principals: administrators, exceptPrincipals: intent.gate.approvers };
  const organization = named(ORGANIZATION_CHANGES);
  const rights = named(GIVES_RIGHTS);
  const elsewhere = workloadRoles.length > 0 ? { exceptResources: workloadRoles } : {};

  const byOthers = (claim: Claim, also: readonly string[] = []) => denied(intent, { ...inside, ...claim }, also);
  const available = (name: string, claim: Partial<Claim> & Pick<Claim, 'actions'>): Claim => ({ name, expectation: Expectation.AVAILABLE, ...inside, ...claim });
  const byManagers = (name: string, claim: Partial<Claim> & Pick<Claim, 'actions'>) => (administrators.length > 0 ? [available(name, { ...managers, ...claim })] : []);
  const needs = (which: string, resources: string[], exceptResources: string[], right: string[]): Claim[] => [
    ...byOthers({ name: `${which} is made and changed without its boundary`, actions: NEEDS_BOUNDARY, resources, exceptContext: { [BOUNDARY]: right } }),
    available(`${which} is made and changed with it`, { ...others, actions: NEEDS_BOUNDARY, resources, exceptResources, contextLike: { [BOUNDARY]: right } }),
  ];

  return [
    ...gateClaims(intent, targets),
    ...sparedClaims(intent, targets),
    ...organizationClaims(intent, targets),
    { name: 'agents become nobody else', principals: agents, ...inside, actions: BECOMING, ...elsewhere },
    { name: 'agents give no rights', principals: agents, ...inside, actions: rights },
    ...needs('an agent', agents, mcpServers, [policy(boundary), ...(mcpBoundary ? [policy(mcpBoundary)] : [])]),
    ...(mcpBoundary ? needs('an MCP server', mcpServers, [], [policy(mcpBoundary)]) : []),
    ...byOthers({ name: 'the boundary stays on', actions: TAKES_BOUNDARY_OFF, resources: agents }),
    ...byOthers({ name: 'what marks an agent stays', actions: CHANGES_MARKERS, resources: agents }, administrators),
    ...byManagers('administrators change what marks an agent', { actions: CHANGES_MARKERS, resources: agents }),
    ...markerTags.flatMap((tag) => [tag, tag.toUpperCase()]).map((tag): Claim => ({
      name: `a session of an agent does not bring the tag ${tag}`, ...inside, actions: ['sts:TagSession'], resources: agents, context: { 'aws:TagKeys': ['team', tag] },
    })),
    ...byOthers({ name: 'the boundary is fixed', actions: CHANGES_POLICY, resources: policies }, administrators),
    ...byManagers('administrators change the boundary', { actions: CHANGES_POLICY, resources: policies }),
    ...(stacks.length > 0 ? [
      ...byOthers({ name: 'the stacks of the fence stay', actions: CHANGES_STACK, resources: stacks }, administrators),
      ...byManagers('administrators change the stacks of the fence', { actions: CHANGES_STACK, resources: stacks }),
    ] : []),

    ...passed(intent, { name: 'goes on with everything', ...inside, actions: ['*'], exceptActions: ['sts:TagSession', ...organization] }, fence),
    ...passed(intent, { name: 'changes the fence', ...inside, actions: [...organization, ...NEEDS_BOUNDARY, ...TAKES_BOUNDARY_OFF, ...CHANGES_MARKERS, ...CHANGES_POLICY, ...CHANGES_STACK, ...named(ROLE_CHANGES)] }, sparedPatterns(intent)),
    available('nothing else is lost to those who are no agents', { ...others, actions: ['*'], exceptActions: organization, exceptResources: fence }),
    available('a session of an agent brings other tags', { ...others, actions: ['sts:TagSession'], resources: agents, context: { 'aws:TagKeys': ['team'] } }),
    available('nothing else is lost to agents', { principals: agents, actions: ['*'], exceptActions: [...rights, ...BECOMING, ...organization], exceptResources: fence }),
    ...(workloadRoles.length > 0 ? [available('agents pass and assume workload roles', { principals: agents, actions: BECOMING, resources: workloadRoles })] : []),
  ];
}
