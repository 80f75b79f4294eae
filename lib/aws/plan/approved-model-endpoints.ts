import { sorted } from '../../core/lists';
import type { Gap } from '../../intent';
import type { Door } from '../catalogue/ai-row';
import { AI_SERVICES } from '../catalogue/ai-services';
import { ORGANIZATION_CHANGES } from '../catalogue/fence';
import { MODEL_DOORS } from '../catalogue/model-doors';
import { Conditions, Statement } from '../policy/document';
import { pack } from '../policy/pack';
import { Gaps } from './gaps';
import { GuardrailPlan } from './guardrail-plan';
import { abbreviated } from './rows';
import { approverStatements, denyUnless, protectSpared, Spared } from './spared';

export interface ApprovedModelEndpointsInput extends Spared {
  readonly partition: string;
  readonly targets: readonly string[];
  readonly approvedModels: readonly string[];
  /** Empty for every region. */
  readonly approvedRegions: readonly string[];
  readonly approvedInferenceProfiles: readonly ApprovedProfile[];
  readonly requiredGuardrail?: string;
  readonly modelsWithoutGuardrail: readonly string[];
  readonly approvedServices: readonly string[];
  readonly approvedGateways: readonly string[];
  /** Who maintains guardrails and the record of calls. */
  readonly deployers: readonly string[];
  readonly scpSize: number;
}

export interface ApprovedProfile {
  readonly id: string;
  /** Regions that it routes to, beside the approved ones. */
  readonly destinations: readonly string[];
}

/**
 * One list of what may be called, by exact ARN, over every action that knows the ARN; every other door is shut.
 * A door that cannot be held to the list, or to the guardrail, counts as another door.
 */
export function planApprovedModelEndpoints(input: ApprovedModelEndpointsInput): GuardrailPlan {
  return {
    policies: [{
      key: 'scp',
      kind: 'SERVICE_CONTROL_POLICY',
      description: 'Only approved models, regions and AI services can be used',
      documents: pack(statementsOf(input), input.scpSize),
      targets: input.targets,
    }],
    gaps: gapsOf(input),
  };
}

function statementsOf(input: ApprovedModelEndpointsInput): Statement[] {
  const guarded = input.requiredGuardrail !== undefined;
  const invoke = actionsAt(['INVOKES']);
  const scoped = guarded ? ['bedrock:CountTokens'] : ['bedrock:CountTokens', 'bedrock:CreateModelInvocationJob'];
  // a batch job is authorized on the job as well as on the model
  const jobs = guarded ? [] : [`arn:${input.partition}:bedrock:*:*:model-invocation-job/*`];
  const arns = arnsOf(input).concat(arnsOf(input).length > 0 ? jobs : []);
  const elsewhere = routedOnly(input);
  const services = servicesShut(input);
  const shut = shutDoors(input, [...invoke, ...scoped]);
  return [
    ...approverStatements(input.gate),
    ...protectSpared(input, input.deployers),
    ...denyUnless('OnlyApprovedModels', { Action: sorted([...invoke, ...scoped]), ...notOn(arns) }, input),
    ...(elsewhere.length > 0 ? denyUnless('ThereOnlyThroughProfiles', {
      Action: sorted([...invoke, ...scoped]),
      Resource: elsewhere,
      Condition: { ArnNotLike: { 'bedrock:InferenceProfileArn': profileArns(input) } },
    }, input) : []),
    ...(guarded ? denyUnless('GuardrailRequired', {
      Action: invoke,
      ...notOn(modelArns(input, input.modelsWithoutGuardrail)),
      Condition: { StringNotEquals: { 'bedrock:GuardrailIdentifier': input.requiredGuardrail! } },
    }, input) : []),
    ...(!guarded ? mantle(input) : []),
    ...denyUnless('OtherDoorsAreShut', { Action: abbreviated(shut) }, input),
    ...denyUnless('GuardrailsStay', { Action: abbreviated(actionsAt(['CHANGES_GUARDRAIL', 'CHANGES_RECORD'])) }, input,
      [...input.administrators, ...input.deployers]),
    ...denyUnless('NoApiKeys', {
      Action: ['iam:CreateServiceSpecificCredential', 'iam:ResetServiceSpecificCredential', 'iam:UpdateServiceSpecificCredential'],
      Condition: { StringLike: { 'iam:ServiceSpecificCredentialServiceName': ['aws-external-anthropic*', 'bedrock*'] } },
    }, input),
    ...(input.approvedGateways.length > 0 ? denyUnless('OnlyApprovedGateways', {
      Action: INVOKE_GATEWAY,
      NotResource: sorted(input.approvedGateways),
    }, input) : []),
    ...(services.length > 0 ? denyUnless('OtherAiServicesAreShut', { Action: services }, input) : []),
    ...denyUnless('OrganizationStays', { Action: abbreviated(ORGANIZATION_CHANGES) }, input, input.administrators),
  ];
}

/** On everything but the ARNs. */
function notOn(arns: readonly string[]): Pick<Statement, 'Resource' | 'NotResource'> {
  return arns.length > 0 ? { NotResource: arns } : { Resource: '*' };
}

function actionsAt(doors: readonly Door[]): string[] {
  return MODEL_DOORS.filter((row) => doors.includes(row.door)).map((row) => row.action);
}

/** Every door that is neither held to the list nor kept for those who maintain guardrails. */
function shutDoors(input: ApprovedModelEndpointsInput, open: readonly string[]): string[] {
  const guarded = input.requiredGuardrail !== undefined;
  return actionsAt(['INVOKES_UNGUARDED', 'OPENS', 'ENTITLES', 'BEARS_TOKEN', 'REACHES_OUT'])
    .filter((action) => !open.includes(action))
    .filter((action) => guarded || !MANTLE_INFERENCE.includes(action));
}

const MANTLE_INFERENCE: readonly string[] = ['bedrock-mantle:CountTokens', 'bedrock-mantle:CreateInference'];

/** Bedrock's second endpoint shows the model in a condition key only, and no guardrail at all. */
function mantle(input: ApprovedModelEndpointsInput): Statement[] {
  const regions: Conditions = input.approvedRegions.length > 0
    ? { StringNotEquals: { 'aws:RequestedRegion': sorted(input.approvedRegions) } }
    : {};
  return [
    ...denyUnless('OnlyApprovedModelsOnMantle', {
      Action: MANTLE_INFERENCE,
      // of a condition without a value nobody says what it does
      ...(input.approvedModels.length > 0 ? { Condition: { StringNotEquals: { 'bedrock-mantle:Model': sorted(input.approvedModels) } } } : {}),
    }, input),
    ...(input.approvedRegions.length > 0
      ? denyUnless('OnlyApprovedRegionsOnMantle', { Action: MANTLE_INFERENCE, Condition: regions }, input)
      : []),
  ];
}

/** Everything that may be invoked. */
function arnsOf(input: ApprovedModelEndpointsInput): string[] {
  return sorted([...modelArns(input, input.approvedModels), ...routedOnly(input), ...profileArns(input)]);
}

function modelArns(input: ApprovedModelEndpointsInput, models: readonly string[]): string[] {
  const regions = input.approvedRegions.length > 0 ? input.approvedRegions : ['*'];
  return sorted(regions.flatMap((region) => models.map((model) => `arn:${input.partition}:bedrock:${region}::foundation-model/${model}`)));
}

function profileArns(input: ApprovedModelEndpointsInput): string[] {
  const regions = input.approvedRegions.length > 0 ? input.approvedRegions : ['*'];
  return sorted(input.approvedInferenceProfiles.flatMap(({ id }) => id.startsWith('arn:')
    ? [id]
    : regions.map((region) => `arn:${input.partition}:bedrock:${region}:*:inference-profile/${id}`)));
}

/** Models in regions that only an inference profile may route to. */
function routedOnly(input: ApprovedModelEndpointsInput): string[] {
  return sorted(input.approvedInferenceProfiles.flatMap(({ id, destinations }) => destinations
    .filter((region) => input.approvedRegions.length > 0 && !input.approvedRegions.includes(region))
    .flatMap((region) => input.approvedModels
      .filter((model) => id.startsWith('arn:') || modelOf(id) === model)
      .map((model) => `arn:${input.partition}:bedrock:${region}::foundation-model/${model}`))));
}

/** The model behind a system-defined profile: `us.vendor.name` routes `vendor.name`. */
export function modelOf(profile: string): string {
  return profile.slice(profile.indexOf('.') + 1);
}

function servicesShut(input: ApprovedModelEndpointsInput): string[] {
  return AI_SERVICES
    .filter(({ service }) => !input.approvedServices.includes(service))
    .flatMap(({ uses }) => uses)
    .filter((action) => action !== INVOKE_GATEWAY || input.approvedGateways.length === 0);
}

const INVOKE_GATEWAY = 'bedrock-agentcore:InvokeGateway';

function gapsOf(input: ApprovedModelEndpointsInput): Gap[] {
  return [
    Gaps.MANAGEMENT_ACCOUNT,
    Gaps.SERVICE_LINKED_ROLES,
    {
      id: 'network-egress',
      possible: 'A call to a model outside AWS over HTTPS, with a provider\'s own key.',
      byWhom: 'Whatever runs with a path to the internet.',
      add: 'Route 53 Resolver DNS Firewall and AWS Network Firewall with an allow list of names.',
    },
    {
      id: 'other-accounts',
      possible: 'Any model, by way of a role in an account that is not bound.',
      byWhom: 'Whoever may assume such a role.',
      add: 'The same guardrail on every unit, or at the root.',
    },
    {
      id: 'own-weights',
      possible: 'A model run from its weights on Amazon EC2, ECS, EKS or Lambda.',
      byWhom: 'Whoever may start such compute.',
      add: 'A service control policy on accelerated instance types, and an egress allow list against fetching weights.',
    },
    {
      id: 'ai-inside-other-services',
      possible: 'Assistance that is a feature of another service, for example AWS Glue\'s StartCompletion or CloudWatch\'s generated queries.',
      byWhom: 'Users of those services.',
      add: 'An AI services opt-out policy, and a denial of the action where it matters.',
    },
    ...(input.requiredGuardrail ? [{
      id: 'guardrail-tags-in-prompts',
      possible: 'Text outside the guard-content tags of a prompt passes the guardrail unseen, where a caller uses such tags.',
      byWhom: 'Callers of approved models.',
      add: 'An enforced guardrail configuration with comprehensive content guarding, from the account or the organization.',
    }] : []),
    ...(input.modelsWithoutGuardrail.length > 0 ? [{
      id: 'models-without-guardrail',
      possible: `Calls without the guardrail to ${input.modelsWithoutGuardrail.join(', ')}.`,
      byWhom: 'Everybody in the targets.',
      add: 'Nothing where the model takes no guardrail, as embeddings do; otherwise remove it from modelsWithoutGuardrail.',
    }] : []),
    ...(input.approvedGateways.length > 0 ? [{
      id: 'gateway-targets',
      possible: 'What an approved gateway reaches, it reaches under its own role.',
      byWhom: 'Callers of the gateway.',
      add: 'A policy engine in ENFORCE mode on the gateway, and a role without more than its tools need.',
    }] : []),
  ];
}

/** The services that can be approved as a whole. */
export function knownAiServices(): string[] {
  return AI_SERVICES.map(({ service }) => service);
}
