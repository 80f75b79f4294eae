import { ACME } from '../../examples/acme-aws/acme';
import { ApprovedModelEndpoints, ApprovedModelEndpointsProps } from '../../lib/aws';
import { Gate } from '../../lib/intent';
import '../../lib/jest';
import { decisionsOf } from '../support/decisions';
import { organizationStack, statement } from '../support/guardrails';

const PROD = 'ou-acm1-prod0001';
const ORDERS = 'arn:aws:iam::111122223333:role/orders-task';
const AUDITOR = 'arn:aws:iam::111122223333:role/SecurityAudit';
const APPROVER = 'arn:aws:iam::111122223333:role/BreakGlassApprover';
const CLAUDE = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
const TITAN = 'amazon.titan-embed-text-v2:0';
const GUARDRAIL = 'arn:aws:bedrock:us-east-1:111122223333:guardrail/gr4pprov3d01:3';
const GATEWAY = 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/approved-tools';

function make(props: Partial<ApprovedModelEndpointsProps> = {}, stack = organizationStack(), id = 'Models'): ApprovedModelEndpoints {
  return new ApprovedModelEndpoints(stack, id, {
    targets: [PROD],
    approvedModels: [CLAUDE, TITAN],
    approvedRegions: ['us-east-1'],
    approvedInferenceProfiles: [{ id: `us.${CLAUDE}`, destinationRegions: ['us-east-2', 'us-west-2'] }],
    requiredGuardrail: GUARDRAIL,
    modelsWithoutGuardrail: [TITAN],
    approvedGateways: [GATEWAY],
    gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/BreakGlassApprover'], requireMfa: false }),
    ...props,
  });
}

const model = (id: string, region = 'us-east-1') => `arn:aws:bedrock:${region}::foundation-model/${id}`;
const profile = (id: string, region = 'us-east-1') => `arn:aws:bedrock:${region}:111122223333:inference-profile/${id}`;
const PROFILE = profile(`us.${CLAUDE}`);
const guarded = { 'bedrock:GuardrailIdentifier': GUARDRAIL };

describe('renders', () => {
  test('one service control policy for all doors', () => {
    const guardrail = make();
    expect(guardrail.documents.map(({ kind, size }) => [kind, size <= 10_240])).toEqual([['SERVICE_CONTROL_POLICY', true]]);
  });

  test('the approved ARNs in full, without a wildcard in an id', () => {
    const [{ NotResource }] = statement(make(), 'OnlyApprovedModels');
    expect(NotResource).toEqual([
      PROFILE.replace('111122223333', '*'),
      model(TITAN), model(CLAUDE), model(CLAUDE, 'us-east-2'), model(CLAUDE, 'us-west-2'),
    ].sort());
  });

  test('every model shut where none is approved', () => {
    const decide = decisionsOf(make({ approvedModels: [], approvedInferenceProfiles: [], modelsWithoutGuardrail: [] }));
    expect(decide({ principal: ORDERS, action: 'bedrock:InvokeModel', resource: model(CLAUDE), context: guarded }).denied).toBe(true);
  });
});

describe('decides', () => {
  const decide = decisionsOf(make());
  const on = (action: string, resource: string, context: Record<string, string> = guarded, principal = ORDERS) =>
    decide({ principal, action, resource, context }).denied;

  test.each(['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'])('%s reaches approved models through the guardrail', (action) => {
    expect(on(action, model(CLAUDE))).toBe(false);
    expect(on(action, PROFILE)).toBe(false);
    const through = { ...guarded, 'bedrock:InferenceProfileArn': PROFILE };
    expect(on(action, model(CLAUDE, 'us-east-2'), through)).toBe(false);
    expect(on(action, model(CLAUDE, 'us-west-2'), through)).toBe(false);
    expect(on(action, model(TITAN), {})).toBe(false);
  });

  test.each([
    ['another model', model('amazon.nova-premier-v1:0')],
    ['a longer id that begins with an approved one', model(`${CLAUDE}:200k`)],
    ['a shorter id', model(CLAUDE.slice(0, -2))],
    ['a model of the other environment', model('amazon.nova-micro-v1:0')],
    ['another region', model(CLAUDE, 'eu-west-1')],
    ['global routing', `arn:aws:bedrock:::foundation-model/${CLAUDE}`],
    ['another profile', profile(`eu.${CLAUDE}`)],
    ['a global profile', profile(`global.${CLAUDE}`)],
    ['the profile from another region', profile(`us.${CLAUDE}`, 'us-west-2')],
    ['an application inference profile', 'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc'],
    ['provisioned throughput', 'arn:aws:bedrock:us-east-1:111122223333:provisioned-model/abc'],
    ['an imported model', 'arn:aws:bedrock:us-east-1:111122223333:imported-model/abc'],
    ['a custom model', 'arn:aws:bedrock:us-east-1:111122223333:custom-model-deployment/abc'],
    ['a prompt router', 'arn:aws:bedrock:us-east-1:111122223333:default-prompt-router/anthropic.claude:1'],
    ['a Marketplace endpoint', 'arn:aws:bedrock:us-east-1:111122223333:marketplace/model-endpoint/all-access'],
    ['a project of stored responses', 'arn:aws:bedrock:us-east-1:111122223333:project/default'],
    ['an asynchronous call', 'arn:aws:bedrock:us-east-1:111122223333:async-invoke/abc'],
  ])('%s is unavailable', (_, resource) => {
    expect(on('bedrock:InvokeModel', resource)).toBe(true);
    expect(on('bedrock:InvokeModelWithResponseStream', resource)).toBe(true);
  });

  test('a destination region is reached through the approved profile only', () => {
    expect(on('bedrock:InvokeModel', model(CLAUDE, 'us-east-2'))).toBe(true);
    expect(on('bedrock:InvokeModel', model(CLAUDE, 'us-east-2'), { ...guarded, 'bedrock:InferenceProfileArn': profile(`global.${CLAUDE}`) })).toBe(true);
    expect(on('bedrock:InvokeModel', model(CLAUDE, 'us-east-2'), { ...guarded, 'bedrock:InferenceProfileArn': `${PROFILE}x` })).toBe(true);
    expect(on('bedrock:InvokeModel', model(TITAN, 'us-east-2'), { ...guarded, 'bedrock:InferenceProfileArn': PROFILE })).toBe(true);
  });

  test.each<[string, Record<string, string>]>([
    ['without a guardrail', {}],
    ['with its draft', { 'bedrock:GuardrailIdentifier': GUARDRAIL.slice(0, -2) }],
    ['with an older version', { 'bedrock:GuardrailIdentifier': GUARDRAIL.replace(':3', ':2') }],
    ['with a longer version', { 'bedrock:GuardrailIdentifier': `${GUARDRAIL}1` }],
    ['with another guardrail', { 'bedrock:GuardrailIdentifier': 'arn:aws:bedrock:us-east-1:111122223333:guardrail/other:3' }],
  ])('a call %s is unavailable', (_, context) => {
    expect(on('bedrock:InvokeModel', model(CLAUDE), context)).toBe(true);
    expect(on('bedrock:InvokeModelWithResponseStream', PROFILE, context)).toBe(true);
  });

  test.each([
    'bedrock:CreateModelInvocationJob', 'bedrock:InvokeAgent', 'bedrock:InvokeFlow', 'bedrock:InvokeInlineAgent', 'bedrock:RetrieveAndGenerate', 'bedrock:Rerank',
    'bedrock:OptimizePrompt', 'bedrock:GenerateQuery', 'bedrock:InvokeBuilder', 'bedrock:InvokeTool', 'bedrock:CreateInferenceProfile', 'bedrock:CreatePromptRouter',
    'bedrock:CreateProvisionedModelThroughput', 'bedrock:CreateModelImportJob', 'bedrock:CreateModelCustomizationJob', 'bedrock:CreateModelCopyJob',
    'bedrock:CreateCustomModelDeployment', 'bedrock:CreateMarketplaceModelEndpoint', 'bedrock:CreateAgent', 'bedrock:CreateFlow', 'bedrock:PutFoundationModelEntitlement',
    'bedrock:CreateFoundationModelAgreement', 'aws-marketplace:Subscribe', 'bedrock:CallWithBearerToken', 'bedrock-mantle:CallWithBearerToken',
    'bedrock-mantle:CreateInference', 'bedrock-mantle:CreateFineTuningJob', 'aws-external-anthropic:CreateInference', 'aws-external-anthropic:CreateBatchInference',
    'aws-external-anthropic:AssumeConsole', 'sagemaker:InvokeEndpoint', 'sagemaker:InvokeEndpointAsync', 'sagemaker:InvokeEndpointWithResponseStream',
    'sagemaker:CreateEndpoint', 'sagemaker:CreateModel', 'sagemaker:CreateHubContentReference', 'sagemaker:CallWithBearerToken', 'bedrock-websearch:Search',
    'bedrock-agentcore:InvokeWebSearch', 'bedrock-agentcore:InvokeAgentRuntime', 'bedrock-agentcore:CreateGateway', 'q:SendMessage', 'qbusiness:ChatSync',
    'codewhisperer:GenerateRecommendations', 'comprehend:DetectSentiment', 'rekognition:DetectLabels', 'textract:AnalyzeDocument', 'transcribe:StartTranscriptionJob',
    'translate:TranslateText', 'polly:SynthesizeSpeech', 'lex:RecognizeText', 'kendra:Query', 'personalize:GetRecommendations', 'nova-act:InvokeActStep',
    'eks-mcp:CallPrivilegedTool', 'forecast:QueryForecast', 'wisdom:QueryAssistant', 'transform:CreateWorkspace',
  ])('the door %s is shut', (action) => {
    expect(on(action, '*')).toBe(true);
  });

  test('API keys for models cannot be made, those for repositories can', () => {
    const makeFor = (service: string) =>
      on('iam:CreateServiceSpecificCredential', 'arn:aws:iam::111122223333:user/u', { 'iam:ServiceSpecificCredentialServiceName': service });
    expect([makeFor('bedrock.amazonaws.com'), makeFor('codecommit.amazonaws.com')]).toEqual([true, false]);
  });

  test('tools are called through the approved gateway', () => {
    expect(on('bedrock-agentcore:InvokeGateway', GATEWAY)).toBe(false);
    expect(on('bedrock-agentcore:InvokeGateway', `${GATEWAY}-2`)).toBe(true);
    expect(decisionsOf(make({ approvedGateways: undefined }))({ principal: ORDERS, action: 'bedrock-agentcore:InvokeGateway', resource: GATEWAY }).denied).toBe(true);
  });

  test.each([
    'bedrock:ListFoundationModels', 'bedrock:GetFoundationModel', 'bedrock:ApplyGuardrail', 'bedrock:ListGuardrails', 'sagemaker:ListEndpoints', 'sagemaker:DescribeModel',
    'comprehend:ListEntityRecognizers', 'rekognition:DescribeProjects', 'lex:ListBots', 'kendra:DescribeIndex', 'bedrock-agentcore:ListAgentRuntimes', 'sagemaker:DeleteEndpoint',
    'ec2:RunInstances', 's3:GetObject', 'aws-marketplace:ViewSubscriptions', 'iam:CreateAccessKey',
  ])('%s goes on: auditing, cleaning up, and everything else', (action) => {
    expect(on(action, '*', {}, AUDITOR)).toBe(false);
  });

  test('the approver passes', () => {
    expect(on('bedrock:InvokeModel', model('amazon.nova-premier-v1:0'), {}, APPROVER)).toBe(false);
    expect(on('bedrock:InvokeModel', model('amazon.nova-premier-v1:0'), {}, `${APPROVER}s`)).toBe(true);
  });

  test('without a guardrail Bedrock\'s other endpoint and batch jobs are held to the list', () => {
    const open = decisionsOf(make({ requiredGuardrail: undefined, modelsWithoutGuardrail: undefined }));
    const mantle = (id: string, region = 'us-east-1') => open({
      principal: ORDERS, action: 'bedrock-mantle:CreateInference', resource: `arn:aws:bedrock-mantle:${region}:111122223333:project/default`, context: { 'bedrock-mantle:Model': id },
    }).denied;
    expect([mantle(CLAUDE), mantle(`${CLAUDE}x`), mantle(CLAUDE, 'eu-west-1')]).toEqual([false, true, true]);
    const batch = (resource: string) => open({ principal: ORDERS, action: 'bedrock:CreateModelInvocationJob', resource }).denied;
    expect([batch(model(CLAUDE)), batch(model('amazon.nova-premier-v1:0'))]).toEqual([false, true]);
    expect(batch('arn:aws:bedrock:us-east-1:111122223333:model-invocation-job/job')).toBe(false);
  });

  test('an approved service is open, and no other', () => {
    const open = decisionsOf(make({ approvedServices: ['transcribe', 'sagemaker'] }));
    expect(open({ principal: ORDERS, action: 'transcribe:StartTranscriptionJob', resource: '*' }).denied).toBe(false);
    expect(open({ principal: ORDERS, action: 'sagemaker:InvokeEndpoint', resource: '*' }).denied).toBe(false);
    expect(open({ principal: ORDERS, action: 'translate:TranslateText', resource: '*' }).denied).toBe(true);
  });
});

describe('holds', () => {
  const MAINTAINER = 'arn:aws:iam::111122223333:role/models';
  const decide = decisionsOf(make({ guardrailMaintainers: ['arn:aws:iam::*:role/models'] }));

  test.each([
    'bedrock:UpdateGuardrail', 'bedrock:DeleteGuardrail', 'bedrock:PutEnforcedGuardrailConfiguration', 'bedrock:DeleteEnforcedGuardrailConfiguration',
    'bedrock:DeleteModelInvocationLoggingConfiguration', 'bedrock:PutModelInvocationLoggingConfiguration', 'bedrock:PutAccountDataRetention',
  ])('against %s by anybody but the maintainers', (action) => {
    expect(decide({ principal: ORDERS, action, resource: '*' }).denied).toBe(true);
    expect(decide({ principal: MAINTAINER, action, resource: '*' }).denied).toBe(false);
    expect(decide({ principal: ORDERS, action: 'iam:UpdateAssumeRolePolicy', resource: MAINTAINER }).denied).toBe(true);
  });
});

describe('fails', () => {
  test.each<[string, Partial<ApprovedModelEndpointsProps>, RegExp]>([
    ['with a wildcard in a model', { approvedModels: ['anthropic.claude-*'] }, /^approvedModels must hold exact ids, got `anthropic.claude-\*`/],
    ['with a wildcard in a profile', { approvedInferenceProfiles: [{ id: `?s.${CLAUDE}` }] }, /^approvedInferenceProfiles must hold exact ids/],
    ['with an ARN for a model', { approvedModels: [model(CLAUDE)] }, /^approvedModels must be model ids/],
    ['with a model twice', { approvedModels: [CLAUDE, CLAUDE] }, /^approvedModels must name each entry once/],
    ['with a profile of a model that is not approved', { approvedInferenceProfiles: [{ id: 'us.amazon.nova-pro-v1:0' }] }, /^approvedInferenceProfiles must agree .* lack `amazon.nova-pro-v1:0`/],
    ['with an unguarded model that is not approved', { modelsWithoutGuardrail: ['cohere.embed-english-v3'] }, /^modelsWithoutGuardrail must agree/],
    ['with a guardrail without a version', { requiredGuardrail: GUARDRAIL.slice(0, -2) }, /^requiredGuardrail must be the ARN of a guardrail with a numbered version/],
    ['with a draft of a guardrail', { requiredGuardrail: GUARDRAIL.replace(':3', ':DRAFT') }, /^requiredGuardrail must be/],
    ['with a guardrail of a region that is not approved', { approvedRegions: ['us-west-2'] }, /^requiredGuardrail must agree .* lack `us-east-1`/],
    ['with a region that is none', { approvedRegions: ['virginia'] }, /^approvedRegions must be a region/],
    ['with a destination that is none', { approvedInferenceProfiles: [{ id: `us.${CLAUDE}`, destinationRegions: ['us'] }] }, /^destinationRegions must be a region/],
    ['with a service that is unknown', { approvedServices: ['kiro'] }, /^approvedServices must name services of the catalogue, got `kiro`/],
    ['with a gateway that is none', { approvedGateways: ['approved-tools'] }, /^approvedGateways must be ARNs of gateways/],
    ['with the management account', { targets: ['777788889999'] }, /^targets must not be the management account/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test.each<[string, Partial<ApprovedModelEndpointsProps>, RegExp]>([
    ['models', { approvedModels: [CLAUDE], modelsWithoutGuardrail: [] }, /^approvedModels must agree with the other guardrails on the same target/],
    ['guardrails', { requiredGuardrail: GUARDRAIL.replace(':3', ':4') }, /^requiredGuardrail must agree with the other guardrails/],
    ['regions', { approvedRegions: ['us-east-1', 'us-west-2'] }, /^approvedRegions must agree with the other guardrails/],
  ])('where two on the same target approve different %s', (_, props, message) => {
    const stack = organizationStack();
    make({}, stack);
    expect(() => make(props, stack, 'Other')).toThrow(message);
    expect(() => make({ ...props, targets: ['ou-acm1-nonprod1'] }, stack, 'Elsewhere')).not.toThrow();
  });
});

test('keeps its promises, for every request', () => {
  expect(make()).toKeepItsPromises({ organization: ACME.organization });
});
