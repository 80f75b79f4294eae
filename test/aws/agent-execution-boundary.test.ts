import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnRole, IManagedPolicy, ManagedPolicy, PermissionsBoundary, Role, ServicePrincipal, User } from 'aws-cdk-lib/aws-iam';
import { ACME } from '../../examples/acme-aws/acme';
import { AgentExecutionBoundary, AgentExecutionBoundaryProps, Agents, Envelope } from '../../lib/aws';
import { Environment, Gate } from '../../lib/intent';
import '../../lib/jest';
import { decisionsOf } from '../support/decisions';
import { organizationStack, productionStack, statement, synthesisErrors } from '../support/guardrails';

const PROD = 'ou-acm1-prod0001';
const NON_PROD = 'ou-acm1-nonprod1';
const CODER = 'arn:aws:iam::111122223333:role/agents/coder';
const FILES = 'arn:aws:iam::111122223333:role/agents/mcp-files';
const DEVELOPER = 'arn:aws:iam::111122223333:role/Developer';
const PIPELINE = 'arn:aws:iam::111122223333:role/deploy-pipeline';
const BOUNDARY = 'arn:aws:iam::111122223333:policy/guardrails/agent-boundary';
const NON_PROD_CODER = 'arn:aws:iam::444455556666:role/agents/coder';

const agents = Agents.underPath('/agents/', { markerTags: ['agent'] });
const service = () => new ServicePrincipal('bedrock-agentcore.amazonaws.com');

function make(props: Partial<AgentExecutionBoundaryProps> = {}, stack?: Stack): AgentExecutionBoundary {
  const scope = stack ?? productionStack();
  return new AgentExecutionBoundary(scope, 'Boundary', {
    agents,
    mcpServers: Agents.underPath('/agents/', { namePrefix: 'mcp-', markerTags: ['mcp'] }),
    mcpEnvelope: Envelope.of({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::acme-prod-artifacts/*'] }),
    targets: [PROD],
    managementAccount: '777788889999',
    administrators: ['arn:aws:iam::*:role/deploy-pipeline', 'arn:aws:iam::*:role/cdk-hnb659fds-*-role-*'],
    ...props,
  });
}

const building: Partial<AgentExecutionBoundaryProps> = {
  environment: Environment.NON_PRODUCTION,
  envelope: Envelope.BUILD_AND_DEPLOY,
  workloadRolePath: '/agents/workload/',
  ownNamePrefix: 'feature-',
  targets: [NON_PROD],
};

describe('renders', () => {
  test('a boundary that allows everything and denies explicitly what is outside', () => {
    const [boundary] = make().documents.filter((document) => document.kind === 'PERMISSIONS_BOUNDARY');
    expect(boundary.content.Statement[0]).toEqual({ Sid: 'Ceiling', Effect: 'Allow', Action: '*', Resource: '*' });
    expect(boundary.content.Statement[1]).toMatchObject({ Sid: 'OnlyTheEnvelope', Effect: 'Deny', Resource: '*' });
    expect(boundary.content.Statement[1].NotAction).toContain('ec2:Describe*');
    expect(boundary.size).toBeLessThan(boundary.maxSize);
  });

  test('managed policies under a path of their own, with names that a policy can speak of', () => {
    const stack = productionStack();
    make({}, stack);
    const policies = Template.fromStack(stack).findResources('AWS::IAM::ManagedPolicy');
    expect(Object.values(policies).map(({ Properties }) => [Properties.Path, Properties.ManagedPolicyName])).toEqual([
      ['/guardrails/', 'agent-boundary'],
      ['/guardrails/', 'agent-boundary-mcp'],
    ]);
  });

  test('the service control policy in the stack of the organization', () => {
    const app = new App();
    const organization = organizationStack(app);
    const boundary = make({ organizationStack: organization, managementAccount: undefined }, productionStack(app));
    Template.fromStack(organization).resourceCountIs('AWS::Organizations::Policy', 1);
    Template.fromStack(Stack.of(boundary)).resourceCountIs('AWS::Organizations::Policy', 0);
    expect(boundary.policies.map((policy) => policy.name)).toEqual(['Prod-Boundary-scp-1']);
  });

  test('no service control policy without targets, and a gap that says so', () => {
    const boundary = make({ targets: undefined });
    expect(boundary.policies).toEqual([]);
    expect(boundary.gaps.map((gap) => gap.id)).toContain('boundary-without-policy');
    expect(make().gaps.map((gap) => gap.id)).not.toContain('boundary-without-policy');
  });
});

describe('is put on', () => {
  test('every role and user below a scope, however it was made, MCP servers with theirs', () => {
    const stack = productionStack();
    const boundary = make({}, stack);
    boundary.applyTo(stack);
    new Role(stack, 'Coder', { roleName: 'coder', path: '/agents/', assumedBy: service() });
    new Role(stack, 'Files', { roleName: 'mcp-files', path: '/agents/', assumedBy: service() });
    new User(stack, 'User', { path: '/agents/' });
    new CfnRole(stack, 'Raw', { assumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } });
    new CfnResource(stack, 'Rawest', { type: 'AWS::IAM::Role', properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } } });
    const template = Template.fromStack(stack);
    const ref = (policy: CfnResource) => ({ Ref: stack.getLogicalId(policy) });
    const boundaries = [...Object.entries(template.findResources('AWS::IAM::Role')), ...Object.entries(template.findResources('AWS::IAM::User'))]
      .map(([id, { Properties }]) => [id.replace(/[0-9A-F]{8}$/, ''), Properties.PermissionsBoundary]);
    expect(Object.fromEntries(boundaries)).toEqual({
      Coder: ref(boundary.boundary),
      Files: ref(boundary.mcpBoundary!),
      User: ref(boundary.boundary),
      Raw: ref(boundary.boundary),
      Rawest: ref(boundary.boundary),
    });
  });

  test('one role, and no other', () => {
    const stack = productionStack();
    const boundary = make({}, stack);
    boundary.applyTo(new Role(stack, 'Agent', { assumedBy: service() }));
    new Role(stack, 'Other', { assumedBy: service() });
    const roles = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Role'));
    expect(roles.map(({ Properties }) => Properties.PermissionsBoundary)).toEqual([{ Ref: stack.getLogicalId(boundary.boundary) }, undefined]);
  });

  test('a role as a mixin', () => {
    const stack = productionStack();
    const boundary = make({}, stack);
    new Role(stack, 'Agent', { assumedBy: service() }).with(boundary);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', { PermissionsBoundary: { Ref: stack.getLogicalId(boundary.boundary) } });
    expect(boundary.supports(stack)).toBe(false);
  });

  test('a scope by the CDK\'s own PermissionsBoundary, and a stack by its props', () => {
    const app = new App();
    const stack = productionStack(app);
    const boundary = make({}, stack);
    PermissionsBoundary.of(stack).apply(boundary.managedPolicy);
    new Role(stack, 'Agent', { assumedBy: service() });
    const other = new Stack(app, 'Other', { env: stack.environment ? { account: '111122223333', region: 'us-east-1' } : {}, permissionsBoundary: boundary.permissionsBoundary });
    new Role(other, 'Agent', { assumedBy: service() });
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', { PermissionsBoundary: { Ref: stack.getLogicalId(boundary.boundary) } });
    expect(JSON.stringify(Template.fromStack(other).toJSON())).toContain(':iam::111122223333:policy/guardrails/agent-boundary');
  });

  test('roles in another stack of the account by its name', () => {
    const app = new App();
    const boundary = make({}, productionStack(app));
    const other = new Stack(app, 'Other', { env: { account: '111122223333', region: 'us-east-1' } });
    new Role(other, 'Agent', { assumedBy: service() });
    boundary.applyTo(other);
    expect(JSON.stringify(Template.fromStack(other).toJSON())).toContain(':iam::111122223333:policy/guardrails/agent-boundary');
  });
});

describe('decides', () => {
  const prod = decisionsOf(make(), { 'agent-boundary': [CODER], 'agent-boundary-mcp': [FILES] });
  const build = decisionsOf(make(building, new Stack(new App(), 'NonProd', { stackName: 'agent-guardrails', env: { account: '444455556666', region: 'us-east-1' } })), {
    'agent-boundary': [NON_PROD_CODER],
  });

  test.each([
    ['ec2:DescribeInstances', '*'],
    ['rds:DescribeDBInstances', '*'],
    ['cloudwatch:GetMetricData', '*'],
    ['logs:FilterLogEvents', 'arn:aws:logs:us-east-1:111122223333:log-group:app'],
    ['iam:GetRole', CODER],
    ['secretsmanager:ListSecrets', '*'],
    ['sts:GetCallerIdentity', '*'],
  ])('in production an agent looks: %s', (action, resource) => {
    expect(prod({ principal: CODER, action, resource })).toMatchObject({ denied: false });
  });

  test.each([
    ['ec2:TerminateInstances', 'arn:aws:ec2:us-east-1:111122223333:instance/i-1'],
    ['s3:GetObject', 'arn:aws:s3:::acme-prod-config/.env'],
    ['secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db'],
    ['ssm:GetParameter', 'arn:aws:ssm:us-east-1:111122223333:parameter/db'],
    ['kms:Decrypt', 'arn:aws:kms:us-east-1:111122223333:key/k'],
    ['lambda:GetFunctionConfiguration', 'arn:aws:lambda:us-east-1:111122223333:function:app'],
    ['lambda:ListFunctions', '*'],
    ['ecs:DescribeTaskDefinition', '*'],
    ['codebuild:BatchGetProjects', 'arn:aws:codebuild:us-east-1:111122223333:project/p'],
    ['ec2:DescribeInstanceAttribute', 'arn:aws:ec2:us-east-1:111122223333:instance/i-1'],
    ['ec2:GetPasswordData', 'arn:aws:ec2:us-east-1:111122223333:instance/i-1'],
    ['cloudformation:GetTemplate', 'arn:aws:cloudformation:us-east-1:111122223333:stack/x/1'],
    ['dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders'],
    ['logs:Unmask', 'arn:aws:logs:us-east-1:111122223333:log-group:app'],
    ['sts:AssumeRole', CODER],
    ['sts:AssumeRole', 'arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-us-east-1'],
  ])('in production an agent does no more than look: not %s on %s', (action, resource) => {
    expect(prod({ principal: CODER, action, resource })).toMatchObject({ denied: true });
  });

  test('an MCP server does less than an agent', () => {
    expect(prod({ principal: FILES, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-artifacts/x' })).toMatchObject({ denied: false });
    expect(prod({ principal: FILES, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-data/x' })).toMatchObject({ denied: true });
    expect(prod({ principal: FILES, action: 'ec2:DescribeInstances', resource: '*' })).toMatchObject({ denied: true });
  });

  test.each([
    ['lambda:CreateFunction', 'arn:aws:lambda:us-east-1:444455556666:function:feature-x'],
    ['lambda:UpdateFunctionCode', 'arn:aws:lambda:us-east-1:444455556666:function:feature-x2'],
    ['s3:DeleteBucket', 'arn:aws:s3:::acme-nonprod-feature-x'],
    ['dynamodb:DeleteTable', 'arn:aws:dynamodb:us-east-1:444455556666:table/feature-x'],
    ['rds:DeleteDBInstance', 'arn:aws:rds:us-east-1:444455556666:db:feature-x'],
    ['ec2:RunInstances', 'arn:aws:ec2:us-east-1:444455556666:instance/*'],
    ['cloudformation:CreateStack', 'arn:aws:cloudformation:us-east-1:444455556666:stack/feature-x/1'],
    ['cloudformation:UpdateStack', 'arn:aws:cloudformation:us-east-1:444455556666:stack/feature-x/1'],
    ['iam:PassRole', 'arn:aws:iam::444455556666:role/agents/workload/build'],
    ['sts:AssumeRole', 'arn:aws:iam::444455556666:role/agents/workload/build'],
    ['sqs:PurgeQueue', 'arn:aws:sqs:us-east-1:444455556666:feature-x'],
    ['iam:CreateServiceLinkedRole', 'arn:aws:iam::444455556666:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS'],
    ['ecs:ExecuteCommand', 'arn:aws:ecs:us-east-1:444455556666:task/feature-x/1'],
  ])('in non-production an agent builds and deploys: %s on %s', (action, resource) => {
    expect(build({ principal: NON_PROD_CODER, action, resource })).toMatchObject({ denied: false });
  });

  test.each([
    ['iam:PassRole', 'arn:aws:iam::444455556666:role/Developer'],
    ['iam:PassRole', NON_PROD_CODER],
    ['sts:AssumeRole', 'arn:aws:iam::444455556666:role/Developer'],
    ['sts:AssumeRole', 'arn:aws:iam::111122223333:role/deploy-pipeline'],
    ['sts:AssumeRole', 'arn:aws:iam::999999999999:role/agents/workload/build'],
    ['ssm:CreateAssociationBatch', 'arn:aws:ec2:us-east-1:444455556666:instance/i-1'],
    ['ssm:UpdateDocument', 'arn:aws:ssm:us-east-1:444455556666:document/d'],
    ['glue:RunStatement', 'arn:aws:glue:us-east-1:444455556666:session/s'],
    ['codepipeline:StartPipelineExecution', 'arn:aws:codepipeline:us-east-1:444455556666:release'],
    ['codedeploy:CreateDeployment', 'arn:aws:codedeploy:us-east-1:444455556666:deploymentgroup:app/g'],
    ['cloudformation:DeleteStackSet', 'arn:aws:cloudformation:us-east-1:444455556666:stackset/s:1'],
    ['ec2:CreateReplaceRootVolumeTask', 'arn:aws:ec2:us-east-1:444455556666:instance/i-1'],
    ['sts:AssumeRole', NON_PROD_CODER],
    ['sts:TagSession', NON_PROD_CODER],
    ['sts:GetFederationToken', '*'],
    ['sts:GetWebIdentityToken', '*'],
    ['iam:CreateRole', 'arn:aws:iam::444455556666:role/agents/workload/new'],
    ['iam:CreateRole', 'arn:aws:iam::444455556666:role/free'],
    ['iam:CreateUser', 'arn:aws:iam::444455556666:user/free'],
    ['iam:CreateAccessKey', 'arn:aws:iam::444455556666:user/someone'],
    ['iam:CreateLoginProfile', 'arn:aws:iam::444455556666:user/someone'],
    ['iam:CreateServiceSpecificCredential', 'arn:aws:iam::444455556666:user/someone'],
    ['iam:CreateOpenIDConnectProvider', 'arn:aws:iam::444455556666:oidc-provider/x'],
    ['iam:CreateSAMLProvider', 'arn:aws:iam::444455556666:saml-provider/x'],
    ['iam:AcceptDelegationRequest', '*'],
    ['rolesanywhere:CreateTrustAnchor', '*'],
    ['signin:CreateOAuth2Token', '*'],
    ['sso:CreateAccountAssignment', '*'],
    ['lambda:UpdateFunctionCode', 'arn:aws:lambda:us-east-1:444455556666:function:billing'],
    ['codebuild:StartBuild', 'arn:aws:codebuild:us-east-1:444455556666:project/release'],
    ['cloudformation:UpdateStack', 'arn:aws:cloudformation:us-east-1:444455556666:stack/billing/1'],
    ['cloudformation:ExecuteChangeSet', 'arn:aws:cloudformation:us-east-1:444455556666:stack/billing/1'],
    ['cloudformation:CreateStackSet', '*'],
    ['ssm:StartSession', 'arn:aws:ec2:us-east-1:444455556666:instance/i-1'],
    ['ssm:SendCommand', 'arn:aws:ec2:us-east-1:444455556666:instance/i-1'],
    ['ecs:ExecuteCommand', 'arn:aws:ecs:us-east-1:444455556666:task/c/1'],
    ['ec2-instance-connect:SendSSHPublicKey', 'arn:aws:ec2:us-east-1:444455556666:instance/i-1'],
    ['eks:CreateAccessEntry', 'arn:aws:eks:us-east-1:444455556666:cluster/c'],
    ['bedrock-agentcore:InvokeCodeInterpreter', 'arn:aws:bedrock-agentcore:us-east-1:444455556666:code-interpreter-custom/x'],
    ['organizations:LeaveOrganization', '*'],
  ])('in non-production an agent becomes nobody else: not %s on %s', (action, resource) => {
    expect(build({ principal: NON_PROD_CODER, action, resource })).toMatchObject({ denied: true });
  });

  test('a stack of others is changed with a workload role in place of its own only', () => {
    const request = { principal: NON_PROD_CODER, action: 'cloudformation:UpdateStack', resource: 'arn:aws:cloudformation:us-east-1:444455556666:stack/shared/1' };
    const as = (role: string) => build({ ...request, context: { 'cloudformation:RoleArn': role } }).denied;
    expect(as('arn:aws:iam::444455556666:role/agents/workload/build')).toBe(false);
    expect(as('arn:aws:iam::444455556666:role/admin')).toBe(true);
  });
});

describe('holds', () => {
  const decide = decisionsOf(make());
  const on = (action: string, resource: string, principal = DEVELOPER, context = {}) => decide({ principal, action, resource, context }).denied;

  test('against taking the boundary off, or putting another one on', () => {
    expect(on('iam:DeleteRolePermissionsBoundary', CODER, DEVELOPER, { 'iam:PermissionsBoundary': BOUNDARY })).toBe(true);
    expect(on('iam:DeleteRolePermissionsBoundary', CODER, PIPELINE, { 'iam:PermissionsBoundary': BOUNDARY })).toBe(true);
    expect(on('iam:PutRolePermissionsBoundary', CODER, PIPELINE, { 'iam:PermissionsBoundary': 'arn:aws:iam::aws:policy/AdministratorAccess' })).toBe(true);
    expect(on('iam:PutRolePermissionsBoundary', CODER, PIPELINE, { 'iam:PermissionsBoundary': `${BOUNDARY}2` })).toBe(true);
    expect(on('iam:PutRolePermissionsBoundary', CODER, PIPELINE, { 'iam:PermissionsBoundary': BOUNDARY })).toBe(false);
    expect(on('iam:DeleteRolePermissionsBoundary', 'arn:aws:iam::111122223333:role/orders-task')).toBe(false);
  });

  test('against agents\' roles and users without it, whoever makes them', () => {
    for (const principal of [DEVELOPER, PIPELINE]) {
      for (const action of ['iam:CreateRole', 'iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy']) {
        expect(on(action, 'arn:aws:iam::111122223333:role/agents/new', principal)).toBe(true);
        expect(on(action, 'arn:aws:iam::111122223333:role/agents/new', principal, { 'iam:PermissionsBoundary': BOUNDARY })).toBe(false);
      }
      expect(on('iam:CreateUser', 'arn:aws:iam::111122223333:user/agents/new', principal)).toBe(true);
    }
  });

  test('against an MCP server with the wider boundary', () => {
    expect(on('iam:CreateRole', FILES, PIPELINE, { 'iam:PermissionsBoundary': BOUNDARY })).toBe(true);
    expect(on('iam:CreateRole', FILES, PIPELINE, { 'iam:PermissionsBoundary': `${BOUNDARY}-mcp` })).toBe(false);
  });

  test('against new versions of the boundary, and against deleting it', () => {
    for (const action of ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:DeletePolicyVersion', 'iam:DeletePolicy', 'iam:CreatePolicy']) {
      expect(on(action, BOUNDARY)).toBe(true);
      expect(on(action, BOUNDARY, CODER)).toBe(true);
      expect(on(action, 'arn:aws:iam::111122223333:policy/app')).toBe(false);
    }
    expect(on('iam:CreatePolicyVersion', BOUNDARY, PIPELINE)).toBe(false);
  });

  test('against shedding the marker: retagging, deleting, tags of a session', () => {
    for (const action of ['iam:UntagRole', 'iam:TagRole', 'iam:DeleteRole']) expect(on(action, CODER)).toBe(true);
    for (const key of ['agent', 'Agent', 'AGENT', 'mcp']) expect(on('sts:TagSession', CODER, PIPELINE, { 'aws:TagKeys': [key] })).toBe(true);
    expect(on('sts:TagSession', CODER, PIPELINE, { 'aws:TagKeys': ['team'] })).toBe(false);
    expect(on('iam:TagRole', CODER, PIPELINE)).toBe(false);
  });

  test('against the stack that holds it, and against the roles that maintain it', () => {
    const stack = 'arn:aws:cloudformation:us-east-1:111122223333:stack/agent-guardrails/1';
    for (const action of ['cloudformation:DeleteStack', 'cloudformation:UpdateStack', 'cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet', 'cloudformation:SetStackPolicy']) {
      expect(on(action, stack)).toBe(true);
      expect(on(action, stack.replace('agent-guardrails', 'orders'))).toBe(false);
      expect(on(action, stack, PIPELINE)).toBe(false);
    }
    expect(on('iam:UpdateAssumeRolePolicy', PIPELINE)).toBe(true);
    expect(on('iam:CreateRole', 'arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-x')).toBe(true);
  });

  test('against clear() deeper in the tree', () => {
    const app = new App();
    const stack = productionStack(app);
    make({}, stack).applyTo(stack);
    const role = new Role(stack, 'Agent', { assumedBy: service() });
    PermissionsBoundary.of(role).clear();
    expect(synthesisErrors(app)).toMatch(/agents, and what else is below an applied boundary, must have it, got `nothing` on `Prod\/Agent\/Resource`/);
  });

  test('against an agent of the account that nobody put it on, and against an MCP server with the wider one', () => {
    const app = new App();
    const stack = productionStack(app);
    const boundary = make({}, stack);
    new Role(stack, 'Agent', { roleName: 'coder', path: '/agents/', assumedBy: service() });
    const files = new Role(stack, 'Files', { roleName: 'mcp-files', path: '/agents/', assumedBy: service() });
    PermissionsBoundary.of(files).apply(boundary.managedPolicy);
    const errors = synthesisErrors(app);
    expect(errors).toMatch(/must have it, got `nothing` on `Prod\/Agent\/Resource`/);
    expect(errors).toMatch(/mcpServers must have the boundary of the MCP servers, got that of the agents on `Prod\/Files\/Resource`/);
  });

  test.each<[string, string, (stack: Stack, boundary: AgentExecutionBoundary) => IManagedPolicy, RegExp]>([
    ['not against the boundary of another stack of the account', 'coder', (_, boundary) => boundary.managedPolicy, /^$/],
    ['against the wider one by its name', 'mcp-files', (stack) => ManagedPolicy.fromManagedPolicyName(stack, 'Wide', 'guardrails/agent-boundary'),
      /mcpServers must have the boundary of the MCP servers/],
  ])('%s', (_, roleName, permissionsBoundary, message) => {
    const app = new App();
    const boundary = make({}, productionStack(app));
    const other = new Stack(app, 'Other', { env: { account: '111122223333', region: 'us-east-1' } });
    new Role(other, 'Agent', { roleName, path: '/agents/', assumedBy: service(), permissionsBoundary: permissionsBoundary(other, boundary) });
    expect(synthesisErrors(app)).toMatch(message);
  });

  test('against another boundary deeper in the tree, but for one of ours', () => {
    const app = new App();
    const stack = productionStack(app);
    make({}, stack).applyTo(stack);
    const role = new Role(stack, 'Agent', { assumedBy: service() });
    PermissionsBoundary.of(role).apply({ managedPolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' } as any);
    expect(synthesisErrors(app)).toMatch(/got `"arn:aws:iam::aws:policy\/AdministratorAccess"` on `Prod\/Agent\/Resource`/);

    const narrower = new App();
    const second = productionStack(narrower);
    make({}, second).applyTo(second);
    const inner = new AgentExecutionBoundary(second, 'Inner', { agents, policyName: 'inner-boundary' });
    inner.applyTo(new Role(second, 'Agent', { assumedBy: service() }));
    expect(synthesisErrors(narrower)).toBe('');
  });
});

describe('fails', () => {
  test.each<[string, Partial<AgentExecutionBoundaryProps>, RegExp]>([
    ['with an empty envelope', { envelope: Envelope.of() }, /^envelope must not be empty/],
    ['with an entry of no actions', { envelope: Envelope.of({ actions: [] }) }, /^envelope must not be empty/],
    ['with an entry on no resources', { envelope: Envelope.of({ actions: ['s3:GetObject'], resources: [] }) }, /^envelope.resources must not be empty/],
    ['with everything in the envelope', { envelope: Envelope.of({ actions: ['*'] }) }, /^envelope.actions must be actions of one service/],
    ['with a wildcard for the service', { envelope: Envelope.of({ actions: ['*:Get*'] }) }, /^envelope.actions must be actions of one service/],
    ['with rights in the envelope', { envelope: Envelope.of({ actions: ['iam:*'] }) }, /^envelope must not hold an action that leaves it, got `iam:\*`/],
    ['with an escape in the envelope', { envelope: Envelope.of({ actions: ['iam:CreateAccessKey'] }) }, /^envelope must not hold an action that leaves it/],
    ['with another principal in the envelope', { envelope: Envelope.LOOK_ONLY.plus({ actions: ['sts:Assume*'] }) }, /name the roles in workloadRolePath/],
    ['with two entries that disagree', { envelope: Envelope.of({ actions: ['s3:Get*'], resources: ['arn:aws:s3:::a'] }, { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b'] }) }, /^envelope must agree/],
    ['with a resource that is not ASCII', { envelope: Envelope.of({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::bücket/*'] }) }, /^envelope.resources must be plain ASCII/],
    ['with a document that is too large', { envelope: Envelope.of({ actions: ['s3:GetObject'], resources: Array.from({ length: 200 }, (_, i) => `arn:aws:s3:::bucket-with-a-long-name-${i}/*`) }) }, /^agent-boundary must fit in one permissions boundary, got `\d+` characters of at most 6144/],
    ['with building in production', { envelope: Envelope.BUILD_AND_DEPLOY }, /^envelope must not change things in production/],
    ['with workload roles that are no agents', { workloadRolePath: '/workload/' }, /^workloadRolePath must agree .* choose a path below the agents' own/],
    ['with names of its own that the fence has', { ownNamePrefix: 'agent-' }, /^ownNamePrefix must agree .* `agent-guardrails` begins with it/],
    ['with a path without a slash', { policyPath: '/guardrails' }, /^policyPath must be an IAM path/],
    ['with MCP servers and no envelope for them', { mcpEnvelope: undefined }, /^mcpEnvelope must not be empty/],
    ['with an administrator who is an agent', { administrators: ['arn:aws:iam::*:role/agents/admin'] }, /^administrators must not contain an agent/],
    ['with an approver who is an agent', { gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/agents/coder'] }) }, /^approvers must not contain an agent/],
    ['with no targets', { targets: [] }, /^targets must not be empty/],
    ['with the management account', { targets: ['777788889999'] }, /^targets must not be the management account/],
    ['with agents in the management account', { managementAccount: '111122223333' }, /^scope must not be a stack of the management account/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test('with another boundary name on the same target', () => {
    const app = new App();
    const organization = organizationStack(app);
    make({ organizationStack: organization }, productionStack(app));
    const other = new Stack(app, 'Other', { env: { account: '222233334444', region: 'us-east-1' } });
    expect(() => make({ organizationStack: organization, policyName: 'other' }, other)).toThrow(/^policyName must agree with the other guardrails/);
  });
});

test('an action that is held with resources is held on these only', () => {
  const boundary = make({ envelope: Envelope.LOOK_ONLY.plus({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::a/*'] }, { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] }) });
  expect(statement(boundary, 'OnlyOnThese1')).toEqual([
    expect.objectContaining({ Action: ['s3:GetObject'], NotResource: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'] }),
    expect.anything(),
  ]);
});

describe('keeps its promises, for every request', () => {
  test.each<[string, Partial<AgentExecutionBoundaryProps>]>([['looking', {}], ['building', building]])('%s', (_, props) => {
    const stack = productionStack();
    make({ ...props, organizationStack: organizationStack(App.of(stack) as App) }, stack).applyTo(stack);
    expect(stack).toKeepItsPromises({ organization: ACME.organization });
  });
});
