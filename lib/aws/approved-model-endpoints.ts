import { Construct } from 'constructs';
import { duplicate, inconsistent, malformed, modelUnknownShape, unknownService, wildcardModel } from '../core/errors';
import { isUnresolved } from '../core/tokens';
import { ApprovedModelEndpointsOptions, Control } from '../intent';
import { Guardrail } from './guardrail';
import { TargetedGuardrailProps } from './guardrail-document';
import { GuardrailRegistry } from './guardrail-registry';
import { knownAiServices, modelOf, planApprovedModelEndpoints } from './plan/approved-model-endpoints';
import { checkRegion } from './policy/identifiers';

/** An inference profile that may be called. */
export interface InferenceProfile {
  /**
   * The id of a system-defined profile (`us.anthropic.claude-sonnet-4-5-20250929-v1:0`), or the ARN of an application inference profile.
   */
  readonly id: string;

  /**
   * Regions that the profile routes to, beside the approved ones. There the model can be reached through the profile only. Every region that
   * the profile may route to has to be approved or listed: AWS refuses the whole call if one of them is denied.
   *
   * @default - none but the approved regions
   */
  readonly destinationRegions?: string[];
}

/** What `ApprovedModelEndpoints` takes. */
export interface ApprovedModelEndpointsProps extends ApprovedModelEndpointsOptions, TargetedGuardrailProps {
  /**
   * Inference profiles that may be called. The model behind one has to be approved as well.
   *
   * @default - none: models are called by their own id only
   */
  readonly approvedInferenceProfiles?: InferenceProfile[];

  /**
   * Approved models that take no guardrail, such as embeddings.
   *
   * @default - none: every call names the guardrail
   */
  readonly modelsWithoutGuardrail?: string[];

  /**
   * ARNs of Amazon Bedrock AgentCore gateways that tools may be called through.
   *
   * @default - none
   */
  readonly approvedGateways?: string[];

  /**
   * ARN patterns of the roles that create and change guardrails and the record of calls. None of them may be an agent.
   *
   * @default - the administrators alone
   */
  readonly guardrailMaintainers?: string[];
}

/**
 * Models, inference profiles, regions and AI services that are not on the list are unavailable, and so is a call without the guardrail.
 *
 * It binds everybody in the targets but the gate: people, applications and agents. The list is exact: an id that begins with an
 * approved one is another model. Doors that cannot be held to the list or to the guardrail are shut: imported, custom and provisioned models,
 * Marketplace endpoints, batch jobs, agents and flows, prompt routers, API keys, Bedrock's other endpoints, Claude Platform on AWS,
 * SageMaker, JumpStart and the other AI services that are not approved.
 *
 * Carried by service control policies. It does not stop a call over the internet to a model outside AWS, nor a model run from its
 * weights on plain compute; see `gaps`.
 *
 * @example
 * new ApprovedModelEndpoints(stack, 'ApprovedModelEndpoints', {
 *   targets: ['ou-acm1-prod0001'],
 *   approvedModels: ['anthropic.claude-sonnet-4-5-20250929-v1:0'],
 *   approvedRegions: ['us-east-1'],
 *   requiredGuardrail: 'arn:aws:bedrock:us-east-1:111122223333:guardrail/gr4pprov3d01:3',
 * });
 */
export class ApprovedModelEndpoints extends Guardrail {
  public constructor(scope: Construct, id: string, props: ApprovedModelEndpointsProps) {
    super(scope, id);
    check(props);
    const deployers = props.guardrailMaintainers ?? [];
    const spared = this._spared(props, [], '', { guardrailMaintainers: deployers });
    const plan = planApprovedModelEndpoints({
      ...spared,
      partition: this._partition(),
      targets: props.targets,
      approvedModels: props.approvedModels,
      approvedRegions: props.approvedRegions ?? [],
      approvedInferenceProfiles: (props.approvedInferenceProfiles ?? []).map((profile) => ({
        id: profile.id,
        destinations: profile.destinationRegions ?? [],
      })),
      requiredGuardrail: props.requiredGuardrail,
      modelsWithoutGuardrail: props.modelsWithoutGuardrail ?? [],
      approvedServices: props.approvedServices ?? [],
      approvedGateways: props.approvedGateways ?? [],
      deployers,
      scpSize: this._quota('SERVICE_CONTROL_POLICY', props).size,
    });
    GuardrailRegistry.of(this).say(Control.APPROVED_MODEL_ENDPOINTS, props.targets, [
      { prop: 'approvedModels', value: [...props.approvedModels].sort().join(', '), change: 'only what both approve could be called: approve the same models in both' },
      { prop: 'requiredGuardrail', value: props.requiredGuardrail ?? 'none', change: 'a call names one guardrail: require the same in both' },
      { prop: 'approvedRegions', value: [...(props.approvedRegions ?? [])].sort().join(', '), change: 'approve the same regions in both' },
    ], this.node.path);
    this._make(plan, props, this);
    this._promise(Control.APPROVED_MODEL_ENDPOINTS, spared, {
      targets: props.targets,
      approvedModels: props.approvedModels,
      approvedRegions: props.approvedRegions ?? [],
      approvedInferenceProfiles: (props.approvedInferenceProfiles ?? []).map(
        ({ id: profile, destinationRegions = [] }) => ({ id: profile, destinationRegions }),
      ),
      requiredGuardrail: props.requiredGuardrail,
      modelsWithoutGuardrail: props.modelsWithoutGuardrail ?? [],
      approvedServices: props.approvedServices ?? [],
      approvedGateways: props.approvedGateways ?? [],
      guardrailMaintainers: deployers,
    }, this.documents.map(({ name }) => name));
  }
}

const WILDCARD = /[*?]/;
const MODEL = /^[a-z0-9][a-z0-9-]*\.[A-Za-z0-9][\w.:-]*$/;
const PROFILE = /^[a-z][a-z-]*\.[a-z0-9][a-z0-9-]*\.[\w.:-]+$/;
const APPLICATION_PROFILE = /^arn:[\w-]+:bedrock:[a-z0-9-]+:\d{12}:application-inference-profile\/[a-z0-9]+$/;
const GUARDRAIL = /^arn:[\w-]+:bedrock:[a-z0-9-]+:\d{12}:guardrail\/[a-z0-9]+:\d+$/;
const GATEWAY = /^arn:[\w-]+:bedrock-agentcore:[a-z0-9-]+:\d{12}:gateway\/[\w-]+$/;

function check(props: ApprovedModelEndpointsProps): void {
  props.approvedModels.forEach((model, i) => {
    checkExact('approvedModels', model);
    if (!isUnresolved(model) && !MODEL.test(model)) throw modelUnknownShape(model);
    if (props.approvedModels.indexOf(model) !== i) throw duplicate('approvedModels', model);
  });
  for (const { id, destinationRegions = [] } of props.approvedInferenceProfiles ?? []) {
    checkExact('approvedInferenceProfiles', id);
    if (!isUnresolved(id) && !PROFILE.test(id) && !APPLICATION_PROFILE.test(id)) {
      throw malformed('approvedInferenceProfiles', id, 'ids of system-defined profiles (`us.anthropic.claude-sonnet-4-5-20250929-v1:0`) or ARNs of application inference profiles');
    }
    if (PROFILE.test(id) && !props.approvedModels.includes(modelOf(id))) {
      throw inconsistent('approvedInferenceProfiles', id, `approvedModels, which lack \`${modelOf(id)}\``, 'approve the model, or remove the profile');
    }
    destinationRegions.forEach((region) => checkRegion('destinationRegions', region));
  }
  for (const model of props.modelsWithoutGuardrail ?? []) {
    if (!props.approvedModels.includes(model)) {
      throw inconsistent('modelsWithoutGuardrail', model, 'approvedModels, which lack it', 'approve the model, or remove it here');
    }
  }
  const guardrail = props.requiredGuardrail;
  if (guardrail !== undefined && !isUnresolved(guardrail) && !GUARDRAIL.test(guardrail)) {
    throw malformed('requiredGuardrail', guardrail, 'the ARN of a guardrail with a numbered version (`arn:aws:bedrock:us-east-1:111122223333:guardrail/gr4pprov3d01:3`)');
  }
  for (const gateway of props.approvedGateways ?? []) {
    if (!isUnresolved(gateway) && !GATEWAY.test(gateway)) {
      throw malformed('approvedGateways', gateway, 'ARNs of gateways (`arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/approved-tools`)');
    }
  }
  (props.approvedRegions ?? []).forEach((region) => checkRegion('approvedRegions', region));
  const home = guardrail?.split(':')[3];
  if (guardrail && !isUnresolved(guardrail) && props.approvedRegions && !props.approvedRegions.includes(home!)) {
    throw inconsistent('requiredGuardrail', guardrail, `approvedRegions, which lack \`${home}\``, 'a guardrail is used in its own region: approve that region, or require a guardrail of an approved one');
  }
  const known = knownAiServices();
  for (const service of props.approvedServices ?? []) {
    if (!known.includes(service)) throw unknownService('approvedServices', service, known);
  }
}

function checkExact(prop: string, id: string): void {
  if (!isUnresolved(id) && WILDCARD.test(id)) throw wildcardModel(prop, id);
}
