import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AccountPrincipal, AnyPrincipal, ArnPrincipal, IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ACME } from '../../examples/acme-aws/acme';
import { Agents, ProdDeleteDeny, ProdDeleteDenyProps } from '../../lib/aws';
import { Asset, Gate } from '../../lib/intent';
import '../../lib/jest';
import { decisionsOf } from '../support/decisions';
import { organizationStack, statement, statementsOf, synthesisErrors } from '../support/guardrails';

const PROD = 'ou-acm1-prod0001';
const CODER = 'arn:aws:iam::111122223333:role/agents/coder';
const ORDERS = 'arn:aws:iam::111122223333:role/orders-task';
const DEVELOPER = 'arn:aws:iam::111122223333:role/Developer';
const EXECUTION = 'arn:aws:iam::111122223333:role/cdk-hnb659fds-cfn-exec-role-111122223333-us-east-1';
const APPROVER = 'arn:aws:iam::111122223333:role/BreakGlassApprover';
const APPROVED = { 'aws:MultiFactorAuthPresent': 'true', 'aws:PrincipalTag/break-glass': 'approved' };
const BACKUP = 'arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole';

const gate = Gate.approval({ approvers: ['arn:aws:iam::*:role/BreakGlassApprover'], sessionTagKey: 'break-glass', sessionTagValue: 'approved' });

function make(props: Partial<ProdDeleteDenyProps> = {}, stack: Stack = organizationStack()): ProdDeleteDeny {
  return new ProdDeleteDeny(stack, 'ProdDeleteDeny', {
    targets: [PROD],
    agents: Agents.underPath('/agents/'),
    deployers: ['arn:aws:iam::*:role/cdk-hnb659fds-cfn-exec-role-*'],
    gate,
    ...props,
  });
}

describe('renders', () => {
  test('three service control policies and a resource control policy, one after the other, that outlive the stack', () => {
    const stack = organizationStack();
    make({}, stack);
    const policies = Template.fromStack(stack).findResources('AWS::Organizations::Policy');
    expect(Object.values(policies).map((policy) => [policy.Properties.Type, policy.Properties.TargetIds, policy.DeletionPolicy])).toEqual([
      ['SERVICE_CONTROL_POLICY', [PROD], 'Retain'],
      ['SERVICE_CONTROL_POLICY', [PROD], 'Retain'],
      ['SERVICE_CONTROL_POLICY', [PROD], 'Retain'],
      ['RESOURCE_CONTROL_POLICY', [PROD], 'Retain'],
    ]);
    const ids = Object.keys(policies);
    expect(Object.values(policies).map((policy) => policy.DependsOn)).toEqual([undefined, [ids[0]], [ids[1]], [ids[2]]]);
  });

  test('every document within its quota, and says how large it is', () => {
    for (const { content, size, maxSize } of make().documents) {
      expect(size).toBe(JSON.stringify(content).length);
      expect(size).toBeLessThanOrEqual(maxSize);
    }
  });

  test('the documents that stand in the template', () => {
    const stack = organizationStack();
    const guardrail = make({}, stack);
    const policies = Object.values(Template.fromStack(stack).findResources('AWS::Organizations::Policy'));
    expect(policies.map((policy) => policy.Properties.Content)).toEqual(guardrail.documents.map((document) => document.content));
  });

  test('the same bytes for the same props', () => {
    expect(JSON.stringify(make().documents)).toBe(JSON.stringify(make().documents));
  });

  test('fewer actions for fewer assets, and the escapes of agents all the same', () => {
    const keys = make({ assets: [Asset.KEYS] });
    expect(statement(keys, 'ProductionStays').flatMap((each) => each.Action)).toEqual(expect.arrayContaining(['kms:DisableKey', 'kms:ScheduleKeyDeletion']));
    expect(JSON.stringify(statement(keys, 'ProductionStays'))).not.toContain('rds:');
    expect(statement(keys, 'AgentsActAsThemselves').flatMap((each) => each.Action).length).toBeGreaterThan(50);
  });

  test('a resource control policy without anything that AWS refuses in one', () => {
    const [rcp] = make().documents.filter((document) => document.kind === 'RESOURCE_CONTROL_POLICY');
    for (const each of rcp.content.Statement) {
      expect(each).toMatchObject({ Effect: 'Deny', Principal: '*' });
      expect(each).not.toHaveProperty('NotAction');
      expect(each.Action).not.toContain('*');
    }
  });

  test('partition-aware ARNs, also where the region is not known', () => {
    const china = new Stack(new App(), 'China', { env: { account: '777788889999', region: 'cn-north-1' } });
    expect(JSON.stringify(make({ gate: undefined, deployers: [] }, china).documents)).toContain('arn:aws-cn:iam::*:role/agents/*');
    const anywhere = new Stack(new App(), 'Anywhere');
    make({ gate: undefined, deployers: [] }, anywhere);
    expect(JSON.stringify(Template.fromStack(anywhere).toJSON())).toContain('{"Ref":"AWS::Partition"}');
  });
});

describe('decides', () => {
  const decide = decisionsOf(make());
  const database = 'arn:aws:rds:us-east-1:111122223333:db:orders';

  test.each([
    ['rds:DeleteDBInstance', database],
    ['rds:DeleteDBCluster', 'arn:aws:rds:us-east-1:111122223333:cluster:orders'],
    ['dynamodb:DeleteTable', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders'],
    ['s3:DeleteBucket', 'arn:aws:s3:::acme-prod-data'],
    ['kms:ScheduleKeyDeletion', 'arn:aws:kms:us-east-1:111122223333:key/k'],
    ['kms:DisableKey', 'arn:aws:kms:us-east-1:111122223333:key/k'],
    ['backup:DeleteRecoveryPoint', 'arn:aws:backup:us-east-1:111122223333:recovery-point:r'],
    ['ec2:DeleteSnapshot', 'arn:aws:ec2:us-east-1::snapshot/snap-1'],
    ['cloudtrail:StopLogging', 'arn:aws:cloudtrail:us-east-1:111122223333:trail/t'],
    ['logs:DeleteLogGroup', 'arn:aws:logs:us-east-1:111122223333:log-group:app'],
    ['cloudformation:DeleteStack', 'arn:aws:cloudformation:us-east-1:111122223333:stack/orders/1'],
    ['secretsmanager:DeleteSecret', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf'],
    ['sqs:PurgeQueue', 'arn:aws:sqs:us-east-1:111122223333:orders'],
    ['organizations:LeaveOrganization', '*'],
  ])('%s is denied to everybody but the approved approver', (action, resource) => {
    for (const principal of [CODER, DEVELOPER, ORDERS, EXECUTION, 'arn:aws:iam::111122223333:root']) {
      expect(decide({ principal, action, resource })).toMatchObject({ denied: true });
    }
    expect(decide({ principal: APPROVER, action, resource, context: APPROVED })).toMatchObject({ denied: false });
  });

  test.each([
    ['rds:ModifyDBInstance', database],
    ['dynamodb:UpdateContinuousBackups', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders'],
    ['s3:PutLifecycleConfiguration', 'arn:aws:s3:::acme-prod-data'],
    ['s3:PutBucketVersioning', 'arn:aws:s3:::acme-prod-data'],
    ['kms:PutKeyPolicy', 'arn:aws:kms:us-east-1:111122223333:key/k'],
    ['logs:PutRetentionPolicy', 'arn:aws:logs:us-east-1:111122223333:log-group:app'],
    ['lambda:DeleteFunction', 'arn:aws:lambda:us-east-1:111122223333:function:app'],
  ])('%s is left to deployments', (action, resource) => {
    expect(decide({ principal: EXECUTION, action, resource })).toMatchObject({ denied: false });
    for (const principal of [CODER, DEVELOPER, ORDERS]) expect(decide({ principal, action, resource })).toMatchObject({ denied: true });
  });

  test.each([
    ['s3:DeleteObject', 'arn:aws:s3:::acme-prod-data/order-1'],
    ['s3:DeleteObjectVersion', 'arn:aws:s3:::acme-prod-data/order-1'],
    ['dynamodb:DeleteItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders'],
    ['dynamodb:BatchWriteItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders'],
    ['sqs:DeleteMessage', 'arn:aws:sqs:us-east-1:111122223333:orders'],
    ['dax:DeleteItem', 'arn:aws:dax:us-east-1:111122223333:cache/c'],
    ['elasticfilesystem:ClientWrite', 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/f'],
    ['elasticache:Connect', 'arn:aws:elasticache:us-east-1:111122223333:replicationgroup:c'],
    ['rds-data:ExecuteStatement', 'arn:aws:rds:us-east-1:111122223333:cluster:orders'],
    ['lambda:UpdateFunctionCode', 'arn:aws:lambda:us-east-1:111122223333:function:app'],
    ['cloudformation:UpdateStack', 'arn:aws:cloudformation:us-east-1:111122223333:stack/orders/1'],
    ['cloudformation:ExecuteChangeSet', 'arn:aws:cloudformation:us-east-1:111122223333:stack/orders/1'],
  ])('%s is denied to agents and goes on for applications and pipelines', (action, resource) => {
    expect(decide({ principal: CODER, action, resource })).toMatchObject({ denied: true });
    expect(decide({ principal: CODER, action, resource, context: { 'aws:ViaAWSService': 'true' } })).toMatchObject({ denied: true });
    for (const principal of [ORDERS, DEVELOPER]) expect(decide({ principal, action, resource })).toMatchObject({ denied: false });
  });

  test.each([
    ['rds:DescribeDBInstances', '*'],
    ['logs:FilterLogEvents', 'arn:aws:logs:us-east-1:111122223333:log-group:app'],
    ['s3:GetObject', 'arn:aws:s3:::acme-prod-artifacts/build.zip'],
    ['bedrock:InvokeModel', 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0'],
    ['sts:GetCallerIdentity', '*'],
    ['dynamodb:PutItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/agent-state'],
  ])('%s stays available to agents', (action, resource) => {
    expect(decide({ principal: CODER, action, resource })).toMatchObject({ denied: false });
  });

  test.each([
    ['sts:AssumeRole', 'arn:aws:iam::111122223333:role/orders-task'],
    ['sts:AssumeRole', APPROVER],
    ['sts:AssumeRole', 'arn:aws:iam::999999999999:role/agents/foreign'],
    ['datazone:GetEnvironmentCredentials', '*'],
    ['cognito-idp:AdminSetUserPassword', 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/p'],
    ['iam:PassRole', EXECUTION],
    ['iam:CreateAccessKey', 'arn:aws:iam::111122223333:user/someone'],
    ['iam:UpdateAssumeRolePolicy', 'arn:aws:iam::111122223333:role/orders-task'],
    ['ssm:StartSession', 'arn:aws:ec2:us-east-1:111122223333:instance/i-1'],
    ['codebuild:StartBuild', 'arn:aws:codebuild:us-east-1:111122223333:project/release'],
    ['states:StartExecution', 'arn:aws:states:us-east-1:111122223333:stateMachine:purge'],
    ['cloudformation:CreateStack', 'arn:aws:cloudformation:us-east-1:111122223333:stack/x/1'],
  ])('%s on %s does not make an agent somebody else', (action, resource) => {
    expect(decide({ principal: CODER, action, resource })).toMatchObject({ denied: true });
  });

  test('backup services delete what has expired, and nobody else does', () => {
    const request = { action: 'ec2:DeleteSnapshot', resource: 'arn:aws:ec2:us-east-1::snapshot/snap-1' };
    expect(decide({ ...request, principal: BACKUP })).toMatchObject({ denied: false });
    expect(decide({ ...request, principal: `${BACKUP}-like` })).toMatchObject({ denied: true });
    expect(decide({ principal: BACKUP, action: 'rds:DeleteDBInstance', resource: database })).toMatchObject({ denied: true });
  });

  test('the roles of StackSets and Control Tower go on setting accounts up', () => {
    for (const principal of ['arn:aws:iam::111122223333:role/AWSControlTowerExecution', 'arn:aws:iam::111122223333:role/stacksets-exec-1']) {
      expect(decide({ principal, action: 'config:PutConfigurationRecorder', resource: '*' })).toMatchObject({ denied: false });
      expect(decide({ principal, action: 'config:DeleteConfigurationRecorder', resource: '*' })).toMatchObject({ denied: true });
    }
  });

  test('agents run code in sandboxes of AWS, and not in sandboxes with a role', () => {
    const run = (owner: string) => decide({ principal: CODER, action: 'bedrock-agentcore:InvokeCodeInterpreter', resource: `arn:aws:bedrock-agentcore:us-east-1:${owner}/x` }).denied;
    expect([run('aws:code-interpreter'), run('111122223333:code-interpreter-custom')]).toEqual([false, true]);
  });

  test('service-linked roles and the management account are not bound, as AWS has it', () => {
    const request = { action: 'ec2:TerminateInstances', resource: 'arn:aws:ec2:us-east-1:111122223333:instance/i-1' };
    expect(decide({ ...request, principal: 'arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling' }))
      .toMatchObject({ denied: false });
    expect(make().gaps.map((gap) => gap.id)).toEqual(expect.arrayContaining(['management-account', 'service-linked-roles']));
  });
});

describe('holds', () => {
  const decide = decisionsOf(make());
  const request = { action: 'rds:DeleteDBCluster', resource: 'arn:aws:rds:us-east-1:111122223333:cluster:orders' };

  test('against an approver without a second factor, without the tag, and against the tag without the role', () => {
    expect(decide({ ...request, principal: APPROVER, context: { 'aws:PrincipalTag/break-glass': 'approved' } })).toMatchObject({ denied: true });
    expect(decide({ ...request, principal: APPROVER, context: { ...APPROVED, 'aws:MultiFactorAuthPresent': 'false' } })).toMatchObject({ denied: true });
    expect(decide({ ...request, principal: APPROVER, context: { 'aws:MultiFactorAuthPresent': 'true' } })).toMatchObject({ denied: true });
    expect(decide({ ...request, principal: APPROVER, context: { ...APPROVED, 'aws:PrincipalTag/break-glass': 'Approved' } })).toMatchObject({ denied: true });
    expect(decide({ ...request, principal: CODER, context: APPROVED })).toMatchObject({ denied: true });
    expect(decide({ ...request, principal: `${APPROVER}2`, context: APPROVED })).toMatchObject({ denied: true });
  });

  test('against making, changing or tagging a role that is spared', () => {
    for (const role of [APPROVER, EXECUTION, BACKUP, 'arn:aws:iam::111122223333:role/stacksets-exec-1']) {
      for (const action of ['iam:CreateRole', 'iam:UpdateAssumeRolePolicy', 'iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:TagRole', 'iam:DeleteRole']) {
        expect(decide({ principal: DEVELOPER, action, resource: role })).toMatchObject({ denied: true });
        expect(decide({ principal: EXECUTION, action, resource: role })).toMatchObject({ denied: true });
      }
    }
    expect(decide({ principal: DEVELOPER, action: 'iam:GetRole', resource: APPROVER })).toMatchObject({ denied: false });
    expect(decide({ principal: EXECUTION, action: 'iam:CreateRole', resource: ORDERS })).toMatchObject({ denied: false });
  });

  test('against callers from other accounts, whoever they are there', () => {
    for (const principal of ['arn:aws:iam::444455556666:role/Developer', 'arn:aws:iam::777788889999:role/Admin', 'arn:aws:iam::999999999999:role/BreakGlassApprover']) {
      expect(decide({ principal, action: 's3:DeleteBucket', resource: 'arn:aws:s3:::acme-prod-data', resourceAccount: '111122223333', context: APPROVED }))
        .toMatchObject({ denied: true });
      expect(decide({ principal, action: 'kms:ScheduleKeyDeletion', resource: 'arn:aws:kms:us-east-1:111122223333:key/k', context: APPROVED }))
        .toMatchObject({ denied: true });
    }
    const foreign = 'arn:aws:iam::444455556666:role/agents/coder';
    expect(decide({ principal: foreign, action: 's3:DeleteObject', resource: 'arn:aws:s3:::acme-prod-data/o', resourceAccount: '111122223333' }))
      .toMatchObject({ denied: true });
  });

  test('against agents of other accounts that become somebody in production', () => {
    const foreign = 'arn:aws:iam::444455556666:role/agents/coder';
    for (const resource of [ORDERS, EXECUTION, APPROVER]) expect(decide({ principal: foreign, action: 'sts:AssumeRole', resource })).toMatchObject({ denied: true });
    expect(decide({ principal: 'arn:aws:iam::444455556666:role/Developer', action: 'sts:AssumeRole', resource: ORDERS })).toMatchObject({ denied: false });
  });

  test('as long as an exemption lasts, and after it', () => {
    const exempt = decisionsOf(make({ exemptions: [{ who: ['arn:aws:iam::*:role/Migration'], why: 'moving to Aurora', until: '2099-06-30T00:00:00Z' }] }));
    const principal = 'arn:aws:iam::111122223333:role/Migration';
    expect(exempt({ ...request, principal, context: { 'aws:CurrentTime': '2099-06-29T00:00:00Z' } })).toMatchObject({ denied: false });
    expect(exempt({ ...request, principal, context: { 'aws:CurrentTime': '2099-07-01T00:00:00Z' } })).toMatchObject({ denied: true });
    expect(exempt({ principal: DEVELOPER, action: 'iam:UpdateAssumeRolePolicy', resource: principal })).toMatchObject({ denied: true });
  });

  test('outside the window of a time-bound gate', () => {
    const window = Gate.timeBound({ approvers: ['arn:aws:iam::*:role/BreakGlassApprover'], from: '2099-01-01T08:00:00Z', until: '2099-01-01T18:00:00Z' });
    const bound = decisionsOf(make({ gate: window }));
    const at = (time: string) => bound({ ...request, principal: APPROVER, context: { ...APPROVED, 'aws:CurrentTime': time } }).denied;
    expect([at('2099-01-01T07:59:59Z'), at('2099-01-01T12:00:00Z'), at('2099-01-01T18:00:01Z')]).toEqual([true, false, true]);
  });

  test('in an account with both environments, for everything that is not proven to be non-production', () => {
    const mixed = make({ targets: ['111122223333'], unlessTagged: { key: 'environment', nonProductionValues: ['nonprod', 'dev'] } });
    const tagged = decisionsOf(mixed);
    const by = (value?: string) => tagged({ ...request, principal: DEVELOPER, context: value ? { 'aws:ResourceTag/environment': value } : {} }).denied;
    expect([by('nonprod'), by('dev'), by('prod'), by('Nonprod'), by(undefined)]).toEqual([false, false, true, true, true]);
    const retag = (context: Record<string, string | string[]>, principal = DEVELOPER) => tagged({
      principal, action: 'rds:AddTagsToResource', resource: request.resource, context: { 'aws:TagKeys': ['environment'], ...context },
    }).denied;
    expect(retag({})).toBe(true);
    expect(retag({ 'aws:ResourceTag/environment': 'prod' })).toBe(true);
    expect(retag({ 'aws:ResourceTag/environment': 'dev' })).toBe(false);
    expect(retag({ 'aws:TagKeys': ['Environment'] })).toBe(true);
    expect(retag({ 'aws:TagKeys': ['team'] })).toBe(false);
    expect(retag({}, EXECUTION)).toBe(false);
    const gap = mixed.gaps.find(({ id }) => id === 'actions-without-tags')!;
    expect(gap.possible).toContain('route53:DeleteHostedZone');
    expect(gap.possible).not.toContain('rds:DeleteDBInstance,');
  });
});

describe('fails', () => {
  test.each<[string, Partial<ProdDeleteDenyProps>, RegExp]>([
    ['without targets', { targets: [] }, /^targets must not be empty/],
    ['with a malformed target', { targets: ['ou-acm1'] }, /^targets must be a root .* got `ou-acm1`/],
    ['with a target twice', { targets: [PROD, PROD] }, /^targets must name each entry once/],
    ['with the management account', { targets: ['777788889999'] }, /^targets must not be the management account/],
    ['with the management account by prop', { targets: ['555566667777'], managementAccount: '555566667777' }, /^targets must not be the management account/],
    ['with no assets', { assets: [] }, /^assets must not be empty/],
    ['with an approver who is an agent', { gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/agents/approver'] }) }, /^approvers must not contain an agent/],
    ['with an approver that agents match', { gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/*coder'] }) }, /^approvers must not contain an agent/],
    ['with an approver that is everybody', { gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/*'] }) }, /^approvers must name identities/],
    ['with a session for an approver', { gate: Gate.approval({ approvers: ['arn:aws:sts::111122223333:assumed-role/A/s'] }) }, /^approvers must be the ARN of a role, not of its session/],
    ['with a deployer who is an agent', { deployers: ['arn:aws:iam::*:role/agents/deploy'] }, /^deployers must not contain an agent/],
    ['with an approver of another partition', { gate: Gate.approval({ approvers: ['arn:aws-cn:iam::*:role/A'] }) }, /^approvers must be in the partition of the stack/],
    ['with an exempted agent', { exemptions: [{ who: ['arn:aws:iam::*:role/agents/x'], why: 'x', until: '2099-01-01T00:00:00Z' }] }, /^exemptions must not contain an agent/],
    ['with an expired exemption', { exemptions: [{ who: ['arn:aws:iam::*:role/X'], why: 'old', until: '2020-01-01T00:00:00Z' }] }, /^exemptions must end in the future.*\(old\)/],
    ['with an exemption until somewhen', { exemptions: [{ who: ['arn:aws:iam::*:role/X'], why: 'x', until: 'friday' }] }, /^exemptions.until must be a moment in ISO 8601/],
    ['with an exemption without a reason', { exemptions: [{ who: ['arn:aws:iam::*:role/X'], why: ' ', until: '2099-01-01T00:00:00Z' }] }, /^exemptions.why must be a reason/],
    ['with a gate that has closed', { gate: Gate.timeBound({ approvers: ['arn:aws:iam::*:role/A'], until: '2020-01-01T00:00:00Z' }) }, /^gate must close in the future/],
    ['with a typographic dash', { gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/Break–Glass'] }) }, /^approvers must be plain ASCII/],
    ['with a wildcard in the session tag', { gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/A'], sessionTagKey: 'k', sessionTagValue: '*' }) }, /^gate.sessionTagValue must be literal text/],
    ['with agents of nowhere', { agents: { description: 'somebody' } }, /^agents must be made by the class Agents of sunkfence\/aws/],
    ['with no values of non-production', { unlessTagged: { key: 'environment', nonProductionValues: [] } }, /^unlessTagged.nonProductionValues must not be empty/],
    ['with a document that is too small', { quotas: { serviceControlPolicySize: 600 } }, /must fit in one service control policy, got `\d+` characters of at most 600 \(\d+ too many\)/],
    ['with more policies than there is room for', { quotas: { serviceControlPolicies: 2 } }, /^targets must leave room on `ou-acm1-prod0001`, got 3 of at most 2 service control policies/],
    ['with everything at once', { thorough: true }, /^targets must leave room on `ou-acm1-prod0001`, got \d\d of at most 7 service control policies/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });

  test('where two guardrails protect the same target by different tags', () => {
    const stack = organizationStack();
    make({ assets: [Asset.KEYS] }, stack);
    expect(() => new ProdDeleteDeny(stack, 'Other', {
      targets: [PROD], assets: [Asset.KEYS], agents: Agents.underPath('/agents/'), unlessTagged: { key: 'env', nonProductionValues: ['dev'] },
    })).toThrow(/^unlessTagged must agree with the other guardrails on the same target/);
  });

  test('where another guardrail of the app calls the approver an agent', () => {
    const stack = organizationStack();
    make({ assets: [Asset.KEYS] }, stack);
    expect(() => new ProdDeleteDeny(stack, 'Other', {
      targets: ['ou-acm1-nonprod1'], assets: [Asset.KEYS], agents: Agents.ofPrincipals(['arn:aws:iam::*:role/Break*']),
    })).toThrow(/^approvers must not contain an agent/);
  });

  describe('where the app makes an approver that an agent can assume', () => {
    const trusting = (trust: (stack: Stack, app: App) => IPrincipal) => {
      const app = new App();
      const stack = organizationStack(app);
      make({}, stack);
      new Role(stack, 'Approver', { roleName: 'BreakGlassApprover', assumedBy: trust(stack, app) });
      return synthesisErrors(app);
    };
    const agent = (stack: Stack) => new Role(stack, 'Agent', { roleName: 'coder', path: '/agents/', assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com') });
    const stackIn = (app: App, account: string) => new Stack(app, 'Agents', { env: { account, region: 'us-east-1' } });

    test.each<[string, (stack: Stack, app: App) => IPrincipal, RegExp]>([
      ['in its stack', (stack) => agent(stack), /which trusts the agent Organization\/Agent/],
      ['in another stack of the account', (_, app) => agent(stackIn(app, '777788889999')), /which trusts the agent Agents\/Agent/],
      ['in another account', (_, app) => agent(stackIn(app, '444455556666')), /which trusts the agent /],
      ['by its ARN', () => new ArnPrincipal('arn:aws:iam::111122223333:role/agents/coder'), /which trusts the agent arn:aws:iam::111122223333:role\/agents\/coder/],
      ['as anybody of an account', () => new AccountPrincipal('111122223333'), /trusts everybody in an account/],
      ['as anybody with a condition on something else', () => new AccountPrincipal('111122223333').withConditions({ Bool: { 'aws:SecureTransport': 'true' } }), /trusts everybody/],
      ['as anybody without a second factor', () => new AccountPrincipal('111122223333').withConditions({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }), /trusts everybody/],
      ['as anybody who is an agent', () => new AccountPrincipal('111122223333').withConditions({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/agents/*' } }), /trusts everybody/],
      ['as anybody at all', () => new AnyPrincipal(), /trusts everybody/],
      ['by way of a service', () => new ServicePrincipal('lambda.amazonaws.com'), /which trusts lambda.amazonaws.com, a service that runs code and no human/],
    ])('%s', (_, trust, message) => {
      expect(trusting(trust)).toMatch(/approvers must not be assumable by an agent, got `arn:\*:iam::\*:role\/BreakGlassApprover`/);
      expect(trusting(trust)).toMatch(message);
    });

    test('also where the approver is given as a token', () => {
      const app = new App();
      const stack = organizationStack(app);
      const approver = new Role(stack, 'Approver', { assumedBy: agent(stack) });
      make({ gate: Gate.approval({ approvers: [approver.roleArn] }) }, stack);
      expect(synthesisErrors(app)).toMatch(/which trusts the agent Organization\/Agent/);
    });

    test('and not where a human has the same id in another stack', () => {
      expect(trusting((_, app) => {
        new Role(stackIn(app, '444455556666'), 'Same', { path: '/agents/', assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com') });
        const people = new Stack(app, 'People', { env: { account: '777788889999', region: 'us-east-1' } });
        return new ArnPrincipal(new Role(people, 'Same', { assumedBy: new ArnPrincipal('arn:aws:iam::777788889999:role/people/x') }).roleArn);
      })).toBe('');
    });

    test('and not where only humans do', () => {
      expect(trusting(() => new AccountPrincipal('111122223333').withConditions({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }))).toBe('');
      expect(trusting(() => new ArnPrincipal('arn:aws:iam::111122223333:role/people/oncall'))).toBe('');
    });
  });

  test('unresolved values are not bad input', () => {
    const stack = organizationStack();
    const approver = new Role(stack, 'Approver', { assumedBy: new ArnPrincipal('arn:aws:iam::777788889999:role/people/oncall') });
    const guardrail = make({ gate: Gate.approval({ approvers: [approver.roleArn] }), targets: [stack.resolve('ou-acm1-prod0001')] }, stack);
    expect(statementsOf(guardrail).length).toBeGreaterThan(5);
    expect(JSON.stringify(Template.fromStack(stack).toJSON())).toContain('"aws:PrincipalArn":[{"Fn::GetAtt":["Approver');
  });
});

test('keeps its promises, for every request', () => {
  expect(make()).toKeepItsPromises({ organization: ACME.organization });
});
