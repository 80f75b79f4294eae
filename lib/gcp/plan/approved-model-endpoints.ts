import { tooMany } from '../../core/errors';
import type { Gap } from '../../intent';
import { Door, MCP_CALL, MODEL_DOORS, MODEL_DOORS_NOT_DENIABLE, ModelDoor } from '../catalogue/model-doors';
import { celText } from '../policy/cel';
import { DenialCondition, DenyPolicy, rule } from '../policy/deny-policy';
import { floorSettingAttributes, MCP_FLOOR_SETTING_SINCE } from '../policy/floor-setting';
import { EVERYBODY } from '../policy/principals';
import { DENY_OPERATORS } from '../policy/quotas';
import { fenceOf, moves, permissionsOf } from './fence';
import { Gaps, notDeniableGaps } from './gaps';
import { planGate } from './gate';
import { GuardrailPlan, PlannedElement, together } from './guardrail-plan';
import { orgPolicy } from './org-policies';
import { exceptions, Spared } from './spared';

export interface ApprovedModelEndpointsInput extends Spared {
  readonly attachTo: string;
  /** `publishers/P/models/M:predict` */
  readonly approvedModels: readonly string[];
  readonly approvedPartnerModelFeatures: readonly string[];
  /** Whether the older constraint for Google's own models is set as well. */
  readonly allowedGenAiModels: boolean;
  readonly approvedServices: readonly string[];
  /** Services that are shut by organization policy. */
  readonly restrictedServices: readonly string[];
  readonly approvedMcpServers: readonly string[];
  readonly readOnlyTools: boolean;
  /** The template of Model Armor that is used; no control makes callers name it. */
  readonly requiredGuardrail?: string;
  /** Projects whose prompts and answers are screened. */
  readonly projects: readonly string[];
  readonly mcpScreening: boolean;
  /** v2 principals who maintain screening, records and which services there are. */
  readonly guardrailMaintainers: readonly string[];
}

/**
 * The list of models is an organization policy, which Google asks at every call of a managed model and which spares nobody. Every other door to a model
 * is shut by a denial; what cannot be held to the list counts as another door.
 */
export function planApprovedModelEndpoints(input: ApprovedModelEndpointsInput): GuardrailPlan {
  if (input.approvedMcpServers.length > DENY_OPERATORS.max + 1) {
    throw tooMany('approvedMcpServers', input.approvedMcpServers.length, 'servers in the condition of a deny rule', DENY_OPERATORS.max + 1, 'name fewer');
  }
  return together(
    { elements: [...lists(input), ...floors(input)] },
    planGate(input, []),
    { denyPolicies: [denyPolicy(input)], gaps: gapsOf(input) },
  );
}

function lists(input: ApprovedModelEndpointsInput): PlannedElement[] {
  const { attachTo: node, approvedModels, restrictedServices } = input;
  const own = approvedModels.filter((model) => model.startsWith('publishers/google/'));
  return [
    orgPolicy({ node, constraint: 'vertexai.allowedModels', rule: { kind: 'allowed', values: approvedModels } }),
    orgPolicy({ node, constraint: 'vertexai.allowedPartnerModelFeatures', rule: { kind: 'allowed', values: input.approvedPartnerModelFeatures } }),
    ...(input.allowedGenAiModels ? [orgPolicy({ node, constraint: 'vertexai.allowedGenAIModels', rule: { kind: 'allowed', values: own } })] : []),
    orgPolicy({ node, constraint: 'iam.managed.disableServiceAccountApiKeyCreation', rule: { kind: 'enforced' } }),
    ...(restrictedServices.length > 0 ? [orgPolicy({ node, constraint: 'gcp.restrictServiceUsage', rule: { kind: 'denied', values: restrictedServices } })] : []),
  ];
}

function floors({ projects, mcpScreening }: ApprovedModelEndpointsInput): PlannedElement[] {
  return projects.map((project, i) => ({
    key: `floor-${i + 1}`,
    type: 'google_model_armor_floorsetting',
    attributes: floorSettingAttributes({ project, mcpServers: mcpScreening }),
    name: `${project}/locations/global/floorSetting`,
    nodes: [project],
    provider: mcpScreening ? MCP_FLOOR_SETTING_SINCE : undefined,
  }));
}

function denyPolicy(input: ApprovedModelEndpointsInput): DenyPolicy {
  const maintainers = exceptions(input, [...input.guardrailMaintainers, ...input.administrators]);
  const kept = permissionsOf(doorsAt(['CHANGES_SCREENING', 'CHANGES_RECORD'])).concat(MAINTAINED);
  const everybodyBut = { to: [EVERYBODY], except: exceptions(input) };
  return {
    key: 'deny',
    node: input.attachTo,
    displayName: 'Only approved models and AI services can be used',
    rules: [
      ...rule('OtherDoorsAreShut', { ...everybodyBut, permissions: [...shutDoors(input), ...(input.approvedModels.length === 0 ? [PREDICT] : [])] }),
      ...rule('ScreeningStays', { to: [EVERYBODY], except: maintainers, permissions: kept }),
      ...rule('OnlyApprovedMcpServers', { ...everybodyBut, permissions: [MCP_CALL], condition: otherServers(input.approvedMcpServers) }),
      ...(input.readOnlyTools && input.approvedMcpServers.length > 0
        ? rule('OnlyToolsThatRead', { ...everybodyBut, permissions: [MCP_CALL], condition: WRITING })
        : []),
      ...rule('FenceStays', { to: [EVERYBODY], except: exceptions(input, input.administrators), permissions: [...fenceOf('ORG_POLICY'), ...moves()] }),
    ],
  };
}

/** Every call of a managed model. */
const PREDICT = 'aiplatform.googleapis.com/endpoints.predict';

/** Doors that belong to those who maintain: which services and which MCP servers there are. */
const MAINTAINED: readonly string[] = ['serviceusage.googleapis.com/services.enable', 'serviceusage.googleapis.com/mcppolicy.update'];

/** Ordinary work that can have a model in it, as a container on Compute Engine can: a gap, not a door. */
const ORDINARY: readonly string[] = ['dataflow.googleapis.com/jobs.create'];

/** Attributes of MCP calls; they stand in rules of their own, since Google takes them with no other permission. What is not known is no reading tool. */
const WRITING: DenialCondition = { title: 'tools that write', expression: 'api.getAttribute(\'mcp.googleapis.com/tool.isReadOnly\', false) == false' };

function otherServers(approved: readonly string[]): DenialCondition | undefined {
  if (approved.length === 0) return undefined;
  return { title: 'other servers', expression: [...approved].sort().map((service) => `resource.service != ${celText(service)}`).join(' && ') };
}

const doorsAt = (doors: readonly Door[]): readonly ModelDoor[] => MODEL_DOORS.filter(({ door }) => doors.includes(door));

const serviceOf = (permission: string) => permission.slice(0, permission.indexOf('/'));

/** Every door that is neither held to the list, nor approved as a service, nor kept for those who maintain. */
function shutDoors(input: ApprovedModelEndpointsInput): string[] {
  const open = OPENED_BY.filter(({ action }) => input.approvedModels.some((model) => model.endsWith(action))).flatMap(({ doors }) => doors);
  return permissionsOf(doorsAt(['OPENS', 'INVOKES_UNNAMED', 'ENTITLES', 'BEARS_KEY', 'REACHES_OUT', 'USES']))
    .filter((permission) => ![MCP_CALL, ...MAINTAINED, ...ORDINARY, ...open].includes(permission))
    .filter((permission) => !input.approvedServices.includes(serviceOf(permission)));
}

/** What an approved action needs besides calling: the list then says of which models. */
const OPENED_BY = [
  {
    action: ':deploy',
    doors: ['endpoints.create', 'endpoints.deploy', 'deploymentResourcePools.create'].map((name) => `aiplatform.googleapis.com/${name}`),
  },
  { action: ':tune', doors: ['tuningJobs.create', 'tuningJobs.vertexTune'].map((name) => `aiplatform.googleapis.com/${name}`) },
];

/** The services that can be approved as a whole. Vertex AI is none: its models are approved one by one. */
export function knownAiServices(): string[] {
  const services = permissionsOf(doorsAt(['OPENS', 'USES', 'REACHES_OUT'])).map(serviceOf);
  return [...new Set(services)].filter((service) => !NEVER_WHOLE.includes(service)).sort();
}

const NEVER_WHOLE: readonly string[] = ['aiplatform.googleapis.com', 'mcp.googleapis.com', 'serviceusage.googleapis.com', 'dataflow.googleapis.com'];

function gapsOf(input: ApprovedModelEndpointsInput): Gap[] {
  const partners = input.approvedModels.filter((model) => !model.startsWith('publishers/google/'));
  return [
    Gaps.ORGANIZATION_ADMINISTRATORS,
    Gaps.SERVICE_AGENTS,
    Gaps.PROPAGATION,
    {
      id: 'gate-and-the-list',
      possible: 'Nothing more: the list of models is an organization policy, which spares nobody, so that the gate opens the other doors and no other model.',
      byWhom: 'Everybody, the break-glass account too.',
      add: 'A change of approvedModels for whoever needs another model.',
    },
    {
      id: 'one-list-for-all',
      possible: 'Every approved model, by everybody who may call models there.',
      byWhom: 'Whoever holds aiplatform.endpoints.predict: Google knows no list of models for a single principal.',
      add: 'A project for each list, with a guardrail of its own.',
    },
    {
      id: 'network-egress',
      possible: 'A call to a model outside Google Cloud over HTTPS, with a provider\'s own key, or to the Gemini API with a key of somebody else\'s project.',
      byWhom: 'Whatever runs with a path to the internet.',
      add: 'Secure Web Proxy with a list of hosts, restricted.googleapis.com for Google\'s services, and run.allowedVPCEgress.',
    },
    {
      id: 'own-weights',
      possible: 'A model run from its weights on Compute Engine, GKE, Cloud Run or Dataflow, and endpoints that were deployed before.',
      byWhom: 'Whoever may start such compute, or call such an endpoint.',
      add: 'A custom constraint on accelerators, an egress allow list against fetching weights, and a review of endpoints when the guardrail is introduced.',
    },
    {
      id: 'services-without-permissions',
      possible: 'Services whose calls need no permission that deny policies know, such as Vision, Translation or the Gemini API, where they are enabled already.',
      byWhom: 'Whoever may use services of the project.',
      add: 'The prop restrictedServices, with those that Google\'s list of supported services has; enabling more is denied to everybody but maintainers.',
    },
    ...(input.requiredGuardrail !== undefined ? [{
      id: 'template-not-named',
      possible: `Calls that do not name ${input.requiredGuardrail}: no control makes a caller name a template.`,
      byWhom: 'Everybody who calls models.',
      add: 'Nothing for Gemini in these projects: the floor setting screens and blocks there whatever a call names. It is wider or narrower than the template as both are written.',
    }] : []),
    ...(input.projects.length === 0 ? [{
      id: 'no-screening',
      possible: 'Prompts and answers that nobody looks at.',
      byWhom: 'Callers of approved models.',
      add: 'The prop projects: Model Armor screens and blocks by project, not by folder.',
    }] : [{
      id: 'projects-without-screening',
      possible: `Prompts and answers in projects other than ${input.projects.join(', ')}.`,
      byWhom: 'Callers of approved models there.',
      add: 'These projects in projects: a floor setting of a folder or an organization blocks nothing.',
    }]),
    ...(input.projects.length > 0 && partners.length > 0 ? [{
      id: 'partner-models-unscreened',
      possible: `Prompts to, and answers of, ${partners.join(', ')} that nobody looks at: the floor setting screens Gemini.`,
      byWhom: 'Callers of these models.',
      add: 'An agent gateway with a Model Armor template, or a call of the template in the application.',
    }] : []),
    ...(input.approvedMcpServers.length > 0 ? [{
      id: 'tools-say-it-themselves',
      possible: 'A tool that writes and says that it only reads.',
      byWhom: 'Callers of approved MCP servers; each server describes its tools itself. What the caller is not granted it still cannot do.',
      add: 'Approval of servers whose tools have been looked at.',
    }, {
      id: 'direct-api',
      possible: 'The same work by the API behind an MCP server, without the server.',
      byWhom: 'Whoever is granted it.',
      add: 'AgentExecutionBoundary, which holds the API for agents.',
    }] : []),
    {
      id: 'other-mcp-servers',
      possible: 'Tools of servers that Google does not host.',
      byWhom: 'Whatever reaches such a server over the network.',
      add: 'An agent gateway with a registry, or egress rules; run.invoker for named callers on servers of your own.',
    },
    ...notDeniableGaps(({ permission }) => MODEL_DOORS_NOT_DENIABLE.includes(permission), 'Whoever'),
  ];
}
