import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { AI_SERVICES, CHANGES_GUARDRAILS, DOORS, INVOKES } from './approved-model-endpoints.actions';
import { named } from './promised-actions';
import { denied, gateClaims, ORGANIZATION_CHANGES, organizationClaims, passed, sparedClaims, sparedPatterns } from './spared';
import { SparedIntent } from './spared-intent';

interface ApprovedModelEndpointsIntent extends SparedIntent {
  readonly targets: string[];
  readonly approvedModels: string[];
  readonly approvedRegions: string[];
  readonly approvedInferenceProfiles: readonly { readonly id: string; readonly destinationRegions: string[] }[];
  readonly requiredGuardrail?: string;
  readonly modelsWithoutGuardrail: string[];
  readonly approvedServices: string[];
  readonly approvedGateways: string[];
  readonly guardrailMaintainers: string[];
}

const GATEWAY = 'bedrock-agentcore:InvokeGateway';
const MANTLE = ['bedrock-mantle:CountTokens', 'bedrock-mantle:CreateInference'];
const KEYS = named({ iam: 'CreateServiceSpecificCredential ResetServiceSpecificCredential UpdateServiceSpecificCredential' });
const KEY_OF = 'iam:ServiceSpecificCredentialServiceName';
const KEYS_OF_AI = ['aws-external-anthropic*', 'bedrock*'];
const GUARDRAIL = 'bedrock:GuardrailIdentifier';
const MODEL = 'bedrock-mantle:Model';
const PROFILE = 'bedrock:InferenceProfileArn';

/** What ApprovedModelEndpoints promises. */
export function approvedModelEndpoints(intent: ApprovedModelEndpointsIntent): Claim[] {
  const { targets, partition, administrators, requiredGuardrail, approvedServices, approvedGateways, guardrailMaintainers } = intent;
  const inside = { principalsIn: targets };
  const fixed = sparedPatterns(intent, guardrailMaintainers);
  const others = { exceptPrincipals: intent.gate.approvers };
  const maintainers = [...administrators, ...guardrailMaintainers];
  const toAll = (claim: Claim, also: readonly string[] = []) => denied(intent, { ...inside, ...claim }, also);
  const available = (name: string, claim: Partial<Claim> & Pick<Claim, 'actions'>): Claim => ({ name, expectation: Expectation.AVAILABLE, ...inside, ...others, ...claim });

  const guarded = requiredGuardrail !== undefined;
  const invokes = named(INVOKES);
  // without a guardrail these two are held to the list like calls
  const unguarded = ['bedrock:CountTokens', 'bedrock:CreateModelInvocationJob'];
  const toList = [...invokes, ...(guarded ? ['bedrock:CountTokens'] : unguarded)];
  const list = listed(intent);
  const everything = [...list.here, ...list.routed, ...list.profiles];
  const jobs = guarded || everything.length === 0 ? [] : [`arn:${partition}:bedrock:*:*:model-invocation-job/*`];

  const shut = DOORS.map(({ sentence, actions }) => ({ sentence, actions: named(actions).filter((action) => guarded || !MANTLE.includes(action)) }))
    .map((door, i) => (i > 0 || !guarded ? door : { ...door, actions: [...door.actions, 'bedrock:CreateModelInvocationJob', ...MANTLE] }));
  const isOpen = (action: string) => approvedServices.includes(action.split(':')[0]);
  const services = AI_SERVICES.map(({ sentence, uses }) => ({ sentence, actions: named(uses).filter((action) => !isOpen(action)) }))
    .filter(({ actions }) => actions.length > 0);
  const open = AI_SERVICES.flatMap(({ uses }) => named(uses).filter(isOpen));
  const guardrails = named(CHANGES_GUARDRAILS);
  const gatewayShut = approvedGateways.length === 0 && !isOpen(GATEWAY);
  const organization = named(ORGANIZATION_CHANGES);
  const doors = [...shut, ...services].flatMap(({ actions }) => actions);
  const all = [...new Set([...toList, ...doors, ...guardrails, GATEWAY, ...MANTLE, ...organization])];

  const withGuardrail = requiredGuardrail === undefined ? {} : { context: { [GUARDRAIL]: requiredGuardrail } };

  return [
    ...gateClaims(intent, targets),
    ...sparedClaims(intent, targets, guardrailMaintainers, { exceptContext: { [KEY_OF]: KEYS_OF_AI } }),
    ...organizationClaims(intent, targets),
    ...toAll({ name: 'no model, profile or region that is not on the list is called', actions: toList, exceptResources: [...everything, ...jobs] }),
    ...(list.routed.length > 0
      ? toAll({ name: 'a model is called in another region through approved profiles alone', actions: toList, resources: list.routed, exceptContext: { [PROFILE]: list.profiles } })
      : []),
    ...(guarded
      ? toAll({ name: 'no model is called without the required guardrail', actions: invokes, exceptResources: list.unguarded, exceptContext: { [GUARDRAIL]: [requiredGuardrail] } })
      : []),
    ...shut.flatMap(({ sentence, actions }) => toAll({ name: sentence, actions })),
    ...(guarded ? [] : mantle(intent, toAll)),
    ...toAll({ name: 'guardrails and the record of calls stay', actions: guardrails }, maintainers),
    ...toAll({ name: 'no long-term key of an AI service is made', actions: KEYS, contextLike: { [KEY_OF]: KEYS_OF_AI } }),
    ...(gatewayShut ? toAll({ name: 'no gateway to tools is called', actions: [GATEWAY] }) : []),
    ...(approvedGateways.length > 0 ? toAll({ name: 'no other gateway to tools is called', actions: [GATEWAY], exceptResources: approvedGateways }) : []),
    ...services.flatMap(({ sentence, actions }) => toAll({ name: sentence, actions })),

    ...(list.here.length > 0 ? [available('approved models are called', { actions: toList, resources: [...list.here, ...list.profiles], ...withGuardrail })] : []),
    ...(list.routed.length > 0
      ? [available('approved models are called elsewhere through approved profiles', { actions: toList, resources: list.routed, ...withGuardrail, contextLike: { [PROFILE]: list.profiles } })]
      : []),
    ...(guarded && list.unguarded.length > 0 ? [available('models that take no guardrail are called without one', { actions: invokes, resources: list.unguarded })] : []),
    ...(approvedGateways.length > 0 ? [available('approved gateways are called', { actions: [GATEWAY], resources: approvedGateways })] : []),
    ...(open.length > 0 ? [available('approved services are used', { actions: open, exceptActions: approvedGateways.length > 0 ? [GATEWAY] : [] })] : []),
    available('keys of other services are made', { actions: KEYS, exceptResources: fixed, exceptContext: { [KEY_OF]: KEYS_OF_AI } }),
    ...(maintainers.length > 0 ? [available('maintainers and administrators change guardrails', { principals: maintainers, actions: guardrails, exceptActions: shut.flatMap(({ actions }) => actions) })] : []),
    ...passed(intent, { name: 'calls any model and service', ...inside, actions: [...all, ...KEYS] }, fixed),
    available('nothing else is lost', { actions: ['*'], exceptActions: [...all, ...KEYS], exceptResources: fixed }),
  ];
}

/** The ARNs of what may be called. */
function listed(intent: ApprovedModelEndpointsIntent): { here: string[]; routed: string[]; profiles: string[]; unguarded: string[] } {
  const { partition, approvedModels, approvedRegions, approvedInferenceProfiles, modelsWithoutGuardrail } = intent;
  const regions = approvedRegions.length > 0 ? approvedRegions : ['*'];
  const models = (ids: string[], where: string[]) => where.flatMap((region) => ids.map((id) => `arn:${partition}:bedrock:${region}::foundation-model/${id}`));
  const behind = (profile: string) => approvedModels.filter((model) => profile.startsWith('arn:') || profile.split('.').slice(1).join('.') === model);
  return {
    here: models(approvedModels, regions),
    routed: [...new Set(approvedInferenceProfiles.flatMap(({ id, destinationRegions }) =>
      models(behind(id), destinationRegions.filter((region) => approvedRegions.length > 0 && !approvedRegions.includes(region)))))],
    profiles: approvedInferenceProfiles.flatMap(({ id }) => (id.startsWith('arn:') ? [id] : regions.map((region) => `arn:${partition}:bedrock:${region}:*:inference-profile/${id}`))),
    unguarded: models(modelsWithoutGuardrail, regions),
  };
}

/** Bedrock's second endpoint shows the model in a key only. */
function mantle(intent: ApprovedModelEndpointsIntent, toAll: (claim: Claim) => Claim[]): Claim[] {
  const { approvedModels, approvedRegions } = intent;
  return [
    ...toAll({ name: 'the second endpoint runs approved models alone', actions: MANTLE, ...(approvedModels.length > 0 ? { exceptContext: { [MODEL]: approvedModels } } : {}) }),
    ...(approvedRegions.length > 0 ? toAll({
      name: 'the second endpoint runs models in other regions', actions: MANTLE, exceptContext: { 'aws:RequestedRegion': approvedRegions },
    }) : []),
    ...(approvedModels.length > 0 ? [{
      name: 'the second endpoint runs approved models',
      expectation: Expectation.AVAILABLE,
      principalsIn: intent.targets,
      exceptPrincipals: intent.gate.approvers,
      actions: MANTLE,
      contextLike: { [MODEL]: approvedModels, ...(approvedRegions.length > 0 ? { 'aws:RequestedRegion': approvedRegions } : {}) },
    }] : []),
  ];
}
