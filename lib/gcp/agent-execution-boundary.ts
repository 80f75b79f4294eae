import { Construct } from 'constructs';
import { duplicate, envelopeNotForProduction, malformed, mustBeGiven } from '../core/errors';
import { AgentExecutionBoundaryOptions, Control, Environment, IAgents } from '../intent';
import { Agents } from './agents';
import { Envelope } from './envelope';
import { Guardrail } from './guardrail';
import { AttachedGuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { checkEnvelope, EnvelopeInput, heldBy, planAgentExecutionBoundary, roleId } from './plan/agent-execution-boundary';
import { roleName } from './policy/custom-role';
import { checkNode, checkServiceAccount, checkTagKey, checkTagValue } from './policy/identifiers';
import { serviceAccount } from './policy/principals';

/** A tag on a resource, by ids (`tagKeys/281470000000001`, `tagValues/281480000000002`) or by names (`123456789012/environment`, `nonprod`). */
export interface ResourceTag {
  /** The tag's key. */
  readonly key: string;

  /** The tag's value. */
  readonly value: string;
}

/** What `AgentExecutionBoundary` takes. */
export interface AgentExecutionBoundaryProps extends AgentExecutionBoundaryOptions, AttachedGuardrailProps {
  /**
   * What the agents may do below `attachTo`.
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
   * Nodes that agents may reach beside `attachTo`, for example a project of shared logs or images. What is in none of them is out of their reach.
   *
   * @default - `attachTo` alone
   */
  readonly eligibleResources?: string[];

  /**
   * Emails of the service accounts that agents may run their work as. They are agents, too, and carry the same boundary. Needs `workloadTag`.
   *
   * @default - agents act as no service account
   */
  readonly workloadAccounts?: string[];

  /**
   * The tag that those accounts carry: a deny policy can tell one account from another by a tag alone. An account without it is denied.
   *
   * @default - agents act as no service account
   */
  readonly workloadTag?: ResourceTag;
}

/**
 * An agent cannot leave its envelope, raise its rights, become another principal or touch the fence.
 *
 * Carried by a principal access boundary, outside of which an agent can act nowhere that such a boundary blocks; by a deny policy on the node, in which
 * everything outside of the envelope that a deny policy can name is denied; by a deny policy of the organization on every way to become somebody
 * else, to give rights and to change the fence; and by constraints that let nobody grant an agent a role that rules. The envelope is made as a custom role,
 * to be granted in place of basic roles. MCP servers are agents with a narrower envelope.
 *
 * It does not reach agents that run with a person's credentials, nor what an application does for its callers, nor permissions that neither control can
 * name; see `gaps`.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * new AgentExecutionBoundary(stack, 'AgentBoundary', {
 *   attachTo: 'folders/100000000001',
 *   organization: 'organizations/123456789012',
 *   agents: Agents.ofServiceAccounts(['agent-coder@acme-prod.iam.gserviceaccount.com']),
 *   envelope: Envelope.LOOK_ONLY,
 * });
 */
export class AgentExecutionBoundary extends Guardrail {
  /** The role that holds the envelope, as a binding refers to it: `organizations/123456789012/roles/…`. */
  public readonly role: string;

  /** The role of the MCP servers, if there are any. */
  public readonly mcpRole?: string;

  public constructor(scope: Construct, id: string, props: AgentExecutionBoundaryProps) {
    super(scope, id);
    check(props);
    const organization = this._organization(props, props.attachTo);
    const agents = Agents._from(props.agents)._selection(organization);
    const mcpServers = props.mcpServers && Agents._from(props.mcpServers)._selection(organization);
    const workloadAccounts = props.workloadAccounts ?? [];
    const everyone = {
      description: agents.description,
      principals: [...agents.principals, ...workloadAccounts.map(serviceAccount), ...(mcpServers?.principals ?? [])],
      projectIds: new Map([...agents.projectIds, ...(mcpServers?.projectIds ?? [])]),
    };
    const spared = this._spared(props, organization, everyone);
    const envelope = inputOf('envelope', props.envelope ?? Envelope.LOOK_ONLY);
    if (envelope.preset === 'BUILD_AND_DEPLOY' && props.environment !== Environment.NON_PRODUCTION) throw envelopeNotForProduction();
    const mcpEnvelope = props.mcpEnvelope && inputOf('mcpEnvelope', props.mcpEnvelope);
    const plan = planAgentExecutionBoundary({
      ...spared,
      attachTo: props.attachTo,
      agents,
      mcpServers,
      envelope,
      mcpEnvelope,
      workloadAccounts,
      workloadTag: props.workloadTag,
      eligibleResources: props.eligibleResources ?? [],
    });
    this.role = roleName({ organization, id: roleId(this.node.path, 'role') });
    this.mcpRole = mcpEnvelope && roleName({ organization, id: roleId(this.node.path, 'mcp-role') });
    GuardrailRegistry.of(this).say(Control.AGENT_EXECUTION_BOUNDARY, everyone.principals, [{
      prop: 'attachTo',
      value: props.attachTo,
      change: 'an agent may act wherever any of its boundaries lets it: use one boundary, with eligibleResources',
    }], this.node.path);
    this._make(plan, props);
    this._promise(Control.AGENT_EXECUTION_BOUNDARY, spared, {
      attachTo: props.attachTo,
      agents: agents.principals,
      mcpServers: mcpServers?.principals ?? [],
      workloadAccounts,
      workloadTag: props.workloadTag,
      eligibleResources: props.eligibleResources ?? [],
      holds: { preset: envelope.preset, permissions: heldBy(envelope) },
      mcpHolds: mcpEnvelope && { preset: mcpEnvelope.preset, permissions: heldBy(mcpEnvelope) },
    });
  }
}

function inputOf(prop: string, envelope: Envelope): EnvelopeInput {
  if (!Envelope.isEnvelope(envelope)) throw malformed(prop, String(envelope), 'an Envelope: LOOK_ONLY, BUILD_AND_DEPLOY or Envelope.of(entries)');
  const input = { preset: envelope._preset, permissions: envelope._entries.flatMap(({ permissions }) => permissions) };
  checkEnvelope(prop, input);
  return input;
}

function check(props: AgentExecutionBoundaryProps): void {
  checkNode('attachTo', props.attachTo);
  const others = props.eligibleResources ?? [];
  others.forEach((node, i) => {
    checkNode('eligibleResources', node);
    if (others.indexOf(node) !== i || node === props.attachTo) throw duplicate('eligibleResources', node);
  });
  if (props.mcpServers && !props.mcpEnvelope) throw mustBeGiven('mcpEnvelope', 'mcpServers', 'give the MCP servers an envelope of their own');
  if (props.mcpEnvelope && !props.mcpServers) throw mustBeGiven('mcpServers', 'mcpEnvelope', 'name the MCP servers, or remove their envelope');
  const accounts = props.workloadAccounts ?? [];
  accounts.forEach((email) => checkServiceAccount('workloadAccounts', email));
  if (accounts.length > 0 && !props.workloadTag) throw mustBeGiven('workloadTag', 'workloadAccounts', 'name the tag that they carry: deny policies tell accounts apart by tags alone');
  if (props.workloadTag && accounts.length === 0) throw mustBeGiven('workloadAccounts', 'workloadTag', 'name the accounts that carry it: they are agents, too');
  if (props.workloadTag) {
    checkTagKey('workloadTag.key', props.workloadTag.key);
    checkTagValue('workloadTag.value', props.workloadTag.value, props.workloadTag.key);
  }
}
