import { Construct } from 'constructs';
import { duplicate, inconsistent, malformed, mustBeGiven, notHeldNatively, unknownService, wildcardModel } from '../core/errors';
import { isUnresolved } from '../core/tokens';
import { ApprovedModelEndpointsOptions, Control } from '../intent';
import { Guardrail } from './guardrail';
import { AttachedGuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { knownAiServices, planApprovedModelEndpoints } from './plan/approved-model-endpoints';
import { checkNode, checkNodeOf } from './policy/identifiers';

/**
 * What `ApprovedModelEndpoints` takes. A model is named with its publisher and what may be done with it: `publishers/google/models/gemini-2.5-pro:predict`.
 */
export interface ApprovedModelEndpointsProps extends ApprovedModelEndpointsOptions, AttachedGuardrailProps {
  /**
   * Projects whose prompts and answers Model Armor screens and blocks, `projects/acme-prod`. Needed with `requiredGuardrail`: Google blocks by project.
   *
   * @default - nothing is screened, and `gaps` says so
   */
  readonly projects?: string[];

  /**
   * Whether calls of Google's MCP servers in these projects are screened, too. Needs version 7.13 of the provider.
   *
   * @default false
   */
  readonly mcpScreening?: boolean;

  /**
   * Features of partners' models that may be used: `publishers/anthropic/models/claude-sonnet-4-5:web_search`.
   *
   * @default - none
   */
  readonly approvedPartnerModelFeatures?: string[];

  /**
   * Whether the older constraint `vertexai.allowedGenAIModels` is set to the models of Google among those approved.
   *
   * @default false
   */
  readonly allowedGenAiModels?: boolean;

  /**
   * Services that are shut altogether by `gcp.restrictServiceUsage`, for example `translate.googleapis.com`. Google refuses the policy where one is not on its
   * list of supported services.
   *
   * @default - none; the denials hold what they can name
   */
  readonly restrictedServices?: string[];

  /**
   * Google's MCP servers whose tools may be called, by the service behind them: `bigquery.googleapis.com`.
   *
   * @default - none
   */
  readonly approvedMcpServers?: string[];

  /**
   * Whether only tools that say that they read may be called.
   *
   * @default true
   */
  readonly readOnlyTools?: boolean;

  /**
   * Who creates and changes what screens and records calls, and enables services: principals as deny policies name them. None of them may be an agent.
   *
   * @default - the administrators alone
   */
  readonly guardrailMaintainers?: string[];
}

/**
 * Models and AI services that are not on the list are unavailable, and so is a call of Gemini in the given projects that Model Armor objects to.
 *
 * It binds everybody below the node: people, applications and agents. The list is exact: Google knows no wildcard in it. Doors that cannot be held to the list are
 * shut for everybody but the gate: uploaded and tuned models, endpoints, batch jobs, agents and engines, keys of the Gemini API, marketplace orders, assistants,
 * and tools of MCP servers that are not approved.
 *
 * Carried by organization policies, a deny policy, and floor settings of Model Armor. It does not stop a call over the internet to a model elsewhere,
 * nor a model run from its weights on plain compute; see `gaps`.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * new ApprovedModelEndpoints(stack, 'ApprovedModelEndpoints', {
 *   attachTo: 'folders/100000000001',
 *   organization: 'organizations/123456789012',
 *   approvedModels: ['publishers/google/models/gemini-2.5-pro:predict'],
 *   requiredGuardrail: 'projects/acme-prod/locations/us-central1/templates/approved',
 *   projects: ['projects/acme-prod'],
 * });
 */
export class ApprovedModelEndpoints extends Guardrail {
  public constructor(scope: Construct, id: string, props: ApprovedModelEndpointsProps) {
    super(scope, id);
    check(props);
    const organization = this._organization(props, props.attachTo);
    const guardrailMaintainers = props.guardrailMaintainers ?? [];
    const nobody = { principals: [], projectIds: new Map<string, string>(), description: '' };
    const spared = this._spared(props, organization, nobody, { guardrailMaintainers });
    const own = {
      attachTo: props.attachTo,
      approvedModels: props.approvedModels,
      approvedPartnerModelFeatures: props.approvedPartnerModelFeatures ?? [],
      approvedServices: props.approvedServices ?? [],
      restrictedServices: props.restrictedServices ?? [],
      approvedMcpServers: props.approvedMcpServers ?? [],
      readOnlyTools: props.readOnlyTools ?? true,
      requiredGuardrail: props.requiredGuardrail,
      projects: props.projects ?? [],
      mcpScreening: props.mcpScreening ?? false,
      guardrailMaintainers,
    };
    const plan = planApprovedModelEndpoints({ ...spared, ...own, allowedGenAiModels: props.allowedGenAiModels ?? false });
    GuardrailRegistry.of(this).say(Control.APPROVED_MODEL_ENDPOINTS, [props.attachTo], [
      { prop: 'approvedModels', value: [...props.approvedModels].sort().join(', '), change: 'a node has one list: approve the same models in both, or use one guardrail' },
    ], this.node.path);
    this._make(plan, props);
    this._promise(Control.APPROVED_MODEL_ENDPOINTS, spared, own);
  }
}

const WILDCARD = /[*?]/;
const MODEL = /^publishers\/[a-z0-9-]+\/models\/[A-Za-z0-9._@-]+:(predict|deploy|tune)$/;
const FEATURE = /^publishers\/[a-z0-9-]+(\/models\/[A-Za-z0-9._@-]+(:[a-z_]+)?)?$/;
const TEMPLATE = /^projects\/[^/]+\/locations\/[a-z0-9-]+\/templates\/[\w-]+$/;
const SERVICE = /^[a-z0-9-]+\.googleapis\.com$/;

function check(props: ApprovedModelEndpointsProps): void {
  checkNode('attachTo', props.attachTo);
  if (props.approvedRegions !== undefined) {
    throw notHeldNatively('approvedRegions', props.approvedRegions.join(', '), 'Google', 'no control there sees the region of a model call',
      'hold the locations of resources with the constraint gcp.resourceLocations in a policy of your own');
  }
  checkList('approvedModels', props.approvedModels, MODEL, 'models with publisher and action (`publishers/google/models/gemini-2.5-pro:predict`)');
  checkList('approvedPartnerModelFeatures', props.approvedPartnerModelFeatures, FEATURE, 'features of partners\' models (`publishers/anthropic/models/claude-sonnet-4-5:web_search`)');
  checkList('approvedMcpServers', props.approvedMcpServers, SERVICE, 'services behind MCP servers (`bigquery.googleapis.com`)');
  checkList('restrictedServices', props.restrictedServices, SERVICE, 'services by their names (`translate.googleapis.com`)');
  const known = knownAiServices();
  for (const service of props.approvedServices ?? []) {
    if (!known.includes(service)) throw unknownService('approvedServices', service, known);
    if (props.restrictedServices?.includes(service)) throw inconsistent('restrictedServices', service, 'approvedServices, which have it as well', 'remove it from one of them');
  }
  const template = props.requiredGuardrail;
  if (template !== undefined && !isUnresolved(template) && !TEMPLATE.test(template)) {
    throw malformed('requiredGuardrail', template, 'a template of Model Armor (`projects/acme-prod/locations/us-central1/templates/approved`)');
  }
  const projects = props.projects ?? [];
  projects.forEach((project, i) => {
    checkNodeOf('projects', project, 'projects');
    if (projects.indexOf(project) !== i) throw duplicate('projects', project);
  });
  if (template !== undefined && projects.length === 0) throw mustBeGiven('projects', 'requiredGuardrail', 'name the projects whose calls are screened: Google blocks by project');
  if (props.mcpScreening && projects.length === 0) throw mustBeGiven('projects', 'mcpScreening', 'name the projects whose calls are screened');
  if (props.readOnlyTools !== undefined && !props.approvedMcpServers?.length) throw mustBeGiven('approvedMcpServers', 'readOnlyTools', 'approve servers, or remove it: no tool can be called');
}

function checkList(prop: string, values: readonly string[] | undefined, shape: RegExp, allowed: string): void {
  (values ?? []).forEach((value, i) => {
    if (!isUnresolved(value)) {
      if (WILDCARD.test(value)) throw wildcardModel(prop, value);
      if (!shape.test(value)) throw malformed(prop, value, allowed);
    }
    if (values!.indexOf(value) !== i) throw duplicate(prop, value);
  });
}
