import { sorted } from '../../core/lists';
import { Effect, Gap } from '../../intent';
import {
  BOUNDARY_CHANGES, BOUNDARY_REMOVALS, MARKER_CHANGES, NEEDS_BOUNDARY, ORGANIZATION_CHANGES, POLICY_CHANGES, STACK_CHANGES,
} from '../catalogue/fence';
import { Conditions, deny, Statement } from '../policy/document';
import { pack } from '../policy/pack';
import { Gaps } from './gaps';
import { GuardrailPlan } from './guardrail-plan';
import { abbreviated, actionsOf, PlanRow, rows } from './rows';
import { approverStatements, denyUnless, protectSpared, Spared } from './spared';

export interface AgentExecutionBoundaryInput extends Spared {
  readonly partition: string;
  /** None: no service control policy, and a gap that says so. */
  readonly targets: readonly string[];
  /** ARN patterns of the agents, MCP servers among them. */
  readonly agents: readonly string[];
  readonly mcpServers: readonly string[];
  readonly markerTags: readonly string[];
  readonly workloadRoles: readonly string[];
  /** Path and name of the boundary, after `policy/`. */
  readonly boundary: string;
  readonly mcpBoundary?: string;
  /** The path of both. */
  readonly policyPath: string;
  readonly guardrailStacks: readonly string[];
  /** Whether the envelope is one that builds. */
  readonly builds: boolean;
  readonly scpSize: number;
}

/** The service control policy that keeps the boundary on: of the roles, of the policy, of the stack that holds them. */
export function planAgentExecutionBoundary(input: AgentExecutionBoundaryInput): GuardrailPlan {
  return {
    policies: input.targets.length === 0 ? [] : [{
      key: 'scp',
      kind: 'SERVICE_CONTROL_POLICY',
      description: 'Agents keep their boundary and become nobody else',
      documents: pack(statementsOf(input), input.scpSize),
      targets: input.targets,
    }],
    gaps: gapsOf(input),
  };
}

function statementsOf(input: AgentExecutionBoundaryInput): Statement[] {
  const iam = `arn:${input.partition}:iam::*`;
  const agents = sorted(input.agents);
  const isAgent: Conditions = { ArnLike: { 'aws:PrincipalArn': agents } };
  const boundaries = sorted([input.boundary, ...(input.mcpBoundary ? [input.mcpBoundary] : [])].map((name) => `${iam}:policy/${name}`));
  const stacks = sorted(input.guardrailStacks).map((name) => `arn:${input.partition}:cloudformation:*:*:stack/${name}/*`);
  return [
    ...approverStatements(input.gate),
    ...protectSpared(input),
    deny('AgentsBecomeNobodyElse', {
      Action: BECOMING,
      ...(input.workloadRoles.length > 0 ? { NotResource: sorted(input.workloadRoles) } : { Resource: '*' }),
      Condition: isAgent,
    }),
    deny('AgentsGiveNoRights', { Action: actionsOf(escapes()), Condition: isAgent }),
    ...denyUnless('AgentsNeedTheBoundary', {
      Action: abbreviated(NEEDS_BOUNDARY),
      Resource: agents,
      Condition: { ArnNotLike: { 'iam:PermissionsBoundary': boundaries } },
    }, input),
    ...(input.mcpBoundary ? denyUnless('McpServersNeedTheirs', {
      Action: abbreviated(NEEDS_BOUNDARY),
      Resource: sorted(input.mcpServers),
      Condition: { ArnNotLike: { 'iam:PermissionsBoundary': [`${iam}:policy/${input.mcpBoundary}`] } },
    }, input) : []),
    ...denyUnless('BoundaryStaysOn', { Action: abbreviated(BOUNDARY_REMOVALS), Resource: agents }, input),
    ...denyUnless('MarkersStay', { Action: abbreviated(MARKER_CHANGES), Resource: agents }, input, input.administrators),
    ...(input.markerTags.length > 0 ? [deny('MarkersAreNotAssumed', {
      Action: 'sts:TagSession',
      Resource: agents,
      // keys of a principal's tags ignore case
      Condition: { 'ForAnyValue:StringEqualsIgnoreCase': { 'aws:TagKeys': sorted(input.markerTags) } },
    })] : []),
    ...denyUnless('BoundaryIsFixed', { Action: abbreviated(POLICY_CHANGES), Resource: `${iam}:policy${input.policyPath}*` }, input, input.administrators),
    ...(stacks.length > 0 ? denyUnless('GuardrailStacksStay', { Action: abbreviated(STACK_CHANGES), Resource: stacks }, input, input.administrators) : []),
    ...denyUnless('OrganizationStays', { Action: abbreviated(ORGANIZATION_CHANGES) }, input, input.administrators),
  ];
}

/** Taking on another role, oneself or by way of a service. */
const BECOMING: readonly string[] = ['iam:PassRole', 'sts:AssumeRole'];

/** Credentials, principals, rights and doors: none of them an agent's to make, wherever it is. */
function escapes(): PlanRow[] {
  const changes: readonly string[] = BOUNDARY_CHANGES;
  const identity = ['iam', 'sts', 'sso', 'signin', 'rolesanywhere', 'identitystore', 'cognito-identity', 'ec2-instance-connect', 'eks-auth'];
  const escalates = ({ action, effect }: PlanRow) => effect === Effect.ESCALATES && identity.includes(action.split(':')[0]) && !BECOMING.includes(action);
  return rows().filter((row) => escalates(row) || changes.includes(row.action));
}

function gapsOf(input: AgentExecutionBoundaryInput): Gap[] {
  return [
    Gaps.MANAGEMENT_ACCOUNT,
    {
      id: 'inside-a-workload',
      possible: 'An application that the agent may call does something for it under its own role.',
      byWhom: 'Agents whose envelope reaches the application, for example by a queue, a topic, an answer to a step or an invocation.',
      add: 'Authorization inside the application, by the caller\'s role.',
    },
    {
      id: 'public-apis',
      possible: 'Credentials of an identity pool\'s role, from calls to Amazon Cognito that nobody has to sign: no policy is asked about them.',
      byWhom: 'Whoever knows the id of an identity, or of a pool that lets guests in, or holds a user\'s token.',
      add: 'No guest access in identity pools, and roles of pools that may do no more than their least trusted user.',
    },
    {
      id: 'human-credentials',
      possible: 'An agent that runs on a person\'s machine with the person\'s credentials is that person.',
      byWhom: 'Agents that are not given a role of their own.',
      add: 'A role under the agents\' path for every agent, and no long-term keys on machines.',
    },
    ...(input.builds ? [
      {
        id: 'own-code',
        possible: 'What the agent builds runs under the workload roles, and does what they may do.',
        byWhom: 'Agents with an envelope that builds.',
        add: 'Workload roles under the agents\' path, which carry the boundary, too.',
      },
      {
        id: 'integrations-of-others',
        possible: 'An API Gateway integration is pointed elsewhere and goes on with the role that it has; a disk is taken out of a stopped instance, changed and put back; a container runs on a server where those of others run.',
        byWhom: 'Agents with an envelope that builds, on what others have in the same account: no name or key tells these from their own.',
        add: 'An account of their own for what agents build.',
      },
      {
        id: 'what-others-run',
        possible: 'An image, a package, a branch, a key pair or an object is replaced that something of others runs or reads, under its own role.',
        byWhom: 'Agents with an envelope that builds, where registries, repositories and buckets are shared with them.',
        add: 'Immutable tags and versions, review on branches, and registries of the agents\' own.',
      },
    ] : []),
    ...(input.targets.length === 0 ? [{
      id: 'boundary-without-policy',
      possible: 'The boundary is taken off, replaced or changed.',
      byWhom: 'Whoever holds iam:DeleteRolePermissionsBoundary, iam:PutRolePermissionsBoundary or iam:CreatePolicyVersion in the account.',
      add: 'The props targets and organizationStack, on one boundary of the organization: they make the service control policy that keeps every one of that name.',
    }] : []),
  ];
}
