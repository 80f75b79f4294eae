import { AspectPriority, Aspects, CfnResource, Lazy, PermissionsBoundary, Stack } from 'aws-cdk-lib';
import { CfnManagedPolicy, IManagedPolicy, ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct, IConstruct, IMixin } from 'constructs';
import { agentsInManagementAccount, boundaryRemoved, widerBoundary, empty, envelopeNotForProduction, inconsistent, malformed } from '../core/errors';
import { nameFromPath } from '../core/naming';
import { arnsIntersect, matches } from '../core/patterns';
import { isUnresolved } from '../core/tokens';
import { AgentExecutionBoundaryOptions, Control, Environment, IAgents } from '../intent';
import { Agents } from './agents';
import { Envelope } from './envelope';
import { Guardrail } from './guardrail';
import { GuardrailDocumentKind, GuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { planAgentExecutionBoundary } from './plan/agent-execution-boundary';
import { planBoundary } from './plan/envelope';
import { sizeWithoutWhitespace } from './policy/document';
import { checkIamPath } from './policy/identifiers';
import { arnOf, isPrincipal, propertiesOf } from './principals';

/** What `AgentExecutionBoundary` takes. */
export interface AgentExecutionBoundaryProps extends AgentExecutionBoundaryOptions, GuardrailProps {
  /**
   * What the agents may do.
   *
   * @default Envelope.LOOK_ONLY
   */
  readonly envelope?: Envelope;

  /**
   * Agents that serve tools over the Model Context Protocol: principals of their own, with an envelope of their own. They are agents, too.
   *
   * @default - no MCP servers
   */
  readonly mcpServers?: IAgents;

  /**
   * What the MCP servers may do. Needed with `mcpServers`.
   *
   * @default - no MCP servers
   */
  readonly mcpEnvelope?: Envelope;

  /**
   * The path of the roles that agents may pass to services and assume. It lies below the agents' path, so that these roles are agents, too,
   * and carry the boundary.
   *
   * @default - agents pass and assume no role
   */
  readonly workloadRolePath?: string;

  /**
   * How the names of functions, projects, pipelines, state machines, jobs and stacks begin that only the agents make. With it an agent can
   * change the code of its own; of others' it never can, since it would act under their roles.
   *
   * @default - an agent makes such things and deletes them, and changes none
   */
  readonly ownNamePrefix?: string;

  /**
   * The name of the boundary's managed policy. That of the MCP servers has `-mcp` appended.
   *
   * @default 'agent-boundary'
   */
  readonly policyName?: string;

  /**
   * The path of the managed policies. Every policy under it is protected.
   *
   * @default '/guardrails/'
   */
  readonly policyPath?: string;

  /**
   * Names of the CloudFormation stacks that hold boundaries and agents' roles.
   *
   * @default - the stack that this boundary is in
   */
  readonly guardrailStacks?: string[];

  /**
   * Where the service control policy is attached that keeps the boundary on: a root, organizational units or accounts. One boundary of
   * the organization takes it for all accounts below.
   *
   * @default - there is none, and `gaps` says what that leaves
   */
  readonly targets?: string[];

  /**
   * The stack of the management account, or of an account that it delegates policies to, that holds the service control policy.
   *
   * @default - the stack that this boundary is in
   */
  readonly organizationStack?: Stack;
}

/**
 * An agent cannot leave its envelope, raise its rights, become another principal or touch the fence.
 *
 * Carried by a permissions boundary on the agents' roles, in which everything outside the envelope is denied explicitly, and by a service
 * control policy that keeps it on: whoever is asked, no role under the agents' path is made without it, loses it, or has it changed, but by
 * the administrators. MCP servers are agents with a narrower envelope.
 *
 * Apply it to everything below a scope, or to one role, with `applyTo`; or as a mixin (`role.with(boundary)`); or with the CDK's own
 * `iam.PermissionsBoundary.of(scope).apply(boundary.managedPolicy)`. Synthesis fails where an agent of this account does not have it, and where
 * something that it was applied to has lost it again.
 *
 * It does not reach agents that run with a person's credentials, nor what an application does for its callers; see `gaps`.
 *
 * @example
 * const boundary = new AgentExecutionBoundary(stack, 'AgentBoundary', {
 *   agents: Agents.underPath('/agents/'),
 *   envelope: Envelope.LOOK_ONLY,
 *   targets: ['ou-acm1-prod0001'],
 *   managementAccount: '777788889999',
 * });
 * boundary.applyTo(stack);
 */
export class AgentExecutionBoundary extends Guardrail implements IMixin {
  /** The boundary, as a resource. */
  public readonly boundary: CfnManagedPolicy;

  /** The boundary of the MCP servers, as a resource, if there are any. */
  public readonly mcpBoundary?: CfnManagedPolicy;

  /** The boundary, as the CDK's own constructs take it. */
  public readonly managedPolicy: IManagedPolicy;

  /** The boundary by its name, for `StackProps` and `StageProps`. The policy has to be in the account before the roles. */
  public readonly permissionsBoundary: PermissionsBoundary;

  private readonly mcpPatterns: string[];
  private readonly policyPath: string;
  private readonly scopes: IConstruct[] = [];
  private readonly carrying = new Set<CfnResource>();

  public constructor(scope: Construct, id: string, props: AgentExecutionBoundaryProps) {
    super(scope, id);
    const home = props.organizationStack ?? Stack.of(this);
    const targets = props.targets ?? [];
    checkProps(props);
    this.refuseManagementAccount(props, home);

    const partition = this._partition();
    const selection = Agents._from(props.agents);
    const mcp = props.mcpServers && Agents._from(props.mcpServers);
    this.mcpPatterns = mcp?.principalArns(partition) ?? [];
    const patterns = selection.principalArns(partition);
    const agents = [...patterns, ...this.mcpPatterns.filter((server) => !patterns.some((pattern) => matches(pattern, server)))];
    const workloadRoles = (account: string) => (props.workloadRolePath ? [`arn:${partition}:iam::${account}:role${props.workloadRolePath}*`] : []);
    if (!workloadRoles('*').every((role) => patterns.some((pattern) => matches(pattern, role)))) {
      throw inconsistent('workloadRolePath', props.workloadRolePath!, `agents, which are ${selection.description}`, 'choose a path below the agents\' own, so that these roles carry the boundary');
    }
    const guardrailStacks = props.guardrailStacks ?? [Stack.of(this).stackName].filter((stack) => !isUnresolved(stack));
    const shadowed = guardrailStacks.find((stack) => props.ownNamePrefix !== undefined && stack.startsWith(props.ownNamePrefix));
    if (shadowed) throw inconsistent('ownNamePrefix', props.ownNamePrefix!, `guardrailStacks, of which \`${shadowed}\` begins with it`, 'choose a prefix that nothing of the fence has');

    this.policyPath = props.policyPath ?? '/guardrails/';
    const name = props.policyName ?? 'agent-boundary';
    this.boundary = this.makeBoundary('Boundary', name, props.envelope ?? Envelope.LOOK_ONLY, workloadRoles(Stack.of(this).account), props);
    if (mcp) this.mcpBoundary = this.makeBoundary('McpBoundary', `${name}-mcp`, props.mcpEnvelope!, [], props);
    this.managedPolicy = ManagedPolicy.fromManagedPolicyArn(this, 'ManagedPolicy', this.boundary.ref);
    this.permissionsBoundary = PermissionsBoundary.fromName(`${this.policyPath.slice(1)}${name}`);

    const spared = this._spared(props, agents, selection.description);
    const plan = planAgentExecutionBoundary({
      ...spared,
      partition,
      targets,
      agents,
      mcpServers: this.mcpPatterns,
      markerTags: [...selection.markerTags, ...(mcp?.markerTags ?? [])],
      workloadRoles: workloadRoles('*'),
      boundary: `${this.policyPath.slice(1)}${name}`,
      mcpBoundary: mcp && `${this.policyPath.slice(1)}${name}-mcp`,
      policyPath: this.policyPath,
      guardrailStacks,
      builds: props.environment === Environment.NON_PRODUCTION,
      scpSize: this._quota('SERVICE_CONTROL_POLICY', props).size,
    });
    GuardrailRegistry.of(this).say(Control.AGENT_EXECUTION_BOUNDARY, targets, [{
      prop: 'policyName',
      value: `${this.policyPath}${name}`,
      change: 'a role has one boundary: use the same name in both, or other targets',
    }], this.node.path);
    const boundaries = this.documents.map((document) => document.name);
    this._promise(Control.AGENT_EXECUTION_BOUNDARY, spared, {
      envelope: {
        account: Stack.of(this).account,
        agents: patterns,
        mcpServers: this.mcpPatterns,
        boundary: name,
        mcpBoundary: mcp && `${name}-mcp`,
        holds: heldBy(props.envelope ?? Envelope.LOOK_ONLY),
        mcpHolds: mcp && heldBy(props.mcpEnvelope!),
        workloadRoles: workloadRoles(Stack.of(this).account),
        ownNamePrefix: props.ownNamePrefix,
        carriers: Lazy.any({ produce: () => this.carriers(false) }),
        mcpCarriers: Lazy.any({ produce: () => this.carriers(true) }),
      },
    }, boundaries);
    this._make(plan, props, home === Stack.of(this) ? this : new Construct(home, nameFromPath(this.node.path, 200)));
    if (targets.length > 0) {
      this._promise(Control.AGENT_EXECUTION_BOUNDARY, spared, {
        keepsOn: {
          targets,
          agents,
          mcpServers: this.mcpPatterns,
          markerTags: [...new Set([...selection.markerTags, ...(mcp?.markerTags ?? [])])],
          workloadRoles: workloadRoles('*'),
          policyPath: this.policyPath,
          boundary: name,
          mcpBoundary: mcp && `${name}-mcp`,
          guardrailStacks,
        },
      }, this.documents.map((document) => document.name).filter((document) => !boundaries.includes(document)), home);
    }
    const below = (applied: IConstruct) => applied.node.findAll().filter(isPrincipal);
    this.node.addValidation({ validate: () => [...new Set(this.scopes.flatMap(below))].flatMap((principal) => this.findFault(principal)) });
    GuardrailRegistry.of(this).expectBoundary(Stack.of(this).account, agents, (principal) => this.findFault(principal));
  }

  /** Whether the boundary can be put on a construct itself: IAM roles and users. */
  public supports(construct: IConstruct): boolean {
    return isPrincipal(construct);
  }

  /**
   * Puts the boundary on every role and user at or below a construct, those that are added later included. MCP servers get theirs.
   *
   * Where boundaries are applied to several scopes, the one closest to the role wins.
   */
  public applyTo(construct: IConstruct): void {
    this.scopes.push(construct);
    Aspects.of(construct).add({
      visit: (node) => {
        if (isPrincipal(node)) this.put(node);
      },
    }, { priority: AspectPriority.MUTATING });
  }

  private put(principal: CfnResource): void {
    const policy = this.isMcpServer(principal) ? this.mcpBoundary! : this.boundary;
    const stack = Stack.of(principal);
    const value = stack === Stack.of(this)
      ? policy.ref
      : stack.formatArn({ service: 'iam', region: '', resource: 'policy', resourceName: `${this.policyPath.slice(1)}${policy.managedPolicyName}` });
    principal.addPropertyOverride('PermissionsBoundary', value);
    this.carrying.add(principal);
  }

  private isMcpServer(principal: CfnResource): boolean {
    return this.mcpBoundary !== undefined && this.mcpPatterns.some((pattern) => arnsIntersect(pattern, arnOf(principal)));
  }

  /** What is wrong with the boundary of a role or user: nobody applied it, a later `clear()` or `apply()` took it off, or it is the wider one. */
  private findFault(principal: CfnResource): string[] {
    const found = propertiesOf(principal).PermissionsBoundary;
    if (!GuardrailRegistry.of(this).isBoundary(found)) return [boundaryRemoved(principal.node.path, JSON.stringify(found) ?? 'nothing').message];
    const rendered = JSON.stringify(found);
    const wide = found.Ref === Stack.of(this).resolve(this.boundary.logicalId)
      || rendered.includes(`:policy${this.policyPath}${this.boundary.managedPolicyName}"`);
    return wide && this.isMcpServer(principal) ? [widerBoundary(principal.node.path).message] : [];
  }

  /** The ARNs of the roles and users that the boundary was put on. A name that CloudFormation makes is not known to its end. */
  private carriers(mcp: boolean): string[] {
    return [...this.carrying].filter((principal) => this.isMcpServer(principal) === mcp).map((principal) => {
      const { partition, account } = Stack.of(principal);
      return arnOf(principal).replace(/^arn:\*:iam::\*:/, `arn:${isUnresolved(partition) ? this._partition() : partition}:iam::${account}:`).replace(/GENERATED$/, '*');
    });
  }

  private makeBoundary(id: string, name: string, envelope: Envelope, workloadRoles: string[], props: AgentExecutionBoundaryProps): CfnManagedPolicy {
    if (!Envelope.isEnvelope(envelope)) throw malformed('envelope', String(envelope), 'an Envelope: LOOK_ONLY, BUILD_AND_DEPLOY or Envelope.of(…)');
    if (envelope._preset === 'BUILD_AND_DEPLOY' && props.environment !== Environment.NON_PRODUCTION) throw envelopeNotForProduction();
    const quota = this._quota('PERMISSIONS_BOUNDARY', props);
    const document = planBoundary(name, {
      preset: envelope._preset,
      entries: envelope._entries,
      workloadRoles,
      ownNames: props.ownNamePrefix,
      partition: this._partition(),
      size: quota.size,
    });
    const policy = new CfnManagedPolicy(this, id, {
      managedPolicyName: name,
      path: this.policyPath,
      description: 'What agents may do at most; put on by AgentExecutionBoundary',
      policyDocument: JSON.parse(JSON.stringify(document)),
    });
    GuardrailRegistry.of(this).addBoundary(Stack.of(this).resolve(policy.logicalId), `${this.policyPath}${name}`);
    this._document(name, GuardrailDocumentKind.PERMISSIONS_BOUNDARY, document, sizeWithoutWhitespace(document), quota.size, []);
    return policy;
  }

  /** No organization policy binds an agent in the management account. */
  private refuseManagementAccount(props: AgentExecutionBoundaryProps, home: Stack): void {
    const account = Stack.of(this).account;
    const [management] = props.managementAccount || props.organizationStack ? this._managementAccount(props, home) : [];
    if (!isUnresolved(account) && account === management) throw agentsInManagementAccount(account);
  }
}

/** An envelope in the words of whoever chose it. */
function heldBy(envelope: Envelope): Record<string, unknown> {
  return { preset: envelope._preset, entries: envelope._entries.map(({ actions, resources }) => ({ actions, resources })) };
}

function checkProps(props: AgentExecutionBoundaryProps): void {
  if (props.policyPath !== undefined) checkIamPath('policyPath', props.policyPath);
  if (props.workloadRolePath !== undefined) checkIamPath('workloadRolePath', props.workloadRolePath);
  for (const [prop, value] of [['policyName', props.policyName], ['ownNamePrefix', props.ownNamePrefix]] as const) {
    if (value !== undefined && !/^[\w+=,.@-]+$/.test(value)) throw malformed(prop, value, 'a name of IAM (letters, digits and `+=,.@_-`)');
  }
  if (props.mcpServers && !props.mcpEnvelope) throw empty('mcpEnvelope', 'give the MCP servers an envelope of their own');
  if (props.targets?.length === 0) throw empty('targets', 'name a root, an organizational unit or an account, or leave the prop out');
}
