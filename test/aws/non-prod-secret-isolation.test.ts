import { ACME } from '../../examples/acme-aws/acme';
import { NonProdSecretIsolation, NonProdSecretIsolationProps } from '../../lib/aws';
import { Gate } from '../../lib/intent';
import '../../lib/jest';
import { decisionsOf } from '../support/decisions';
import { organizationStack } from '../support/guardrails';

const PROD = 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/';
const NON_PROD = 'o-a1b2c3d4e5/r-acm1/ou-acm1-nonprod1/';
const SECURITY = 'o-a1b2c3d4e5/r-acm1/ou-acm1-security/';
const PROD_ACCOUNT = '111122223333';
const CODER = 'arn:aws:iam::444455556666:role/agents/coder';
const ORDERS = 'arn:aws:iam::111122223333:role/orders-task';
const AUDITOR = 'arn:aws:iam::555566667777:role/SecurityAudit';
const STRANGER = 'arn:aws:iam::999999999999:role/stranger';
const CONTROL_TOWER = 'arn:aws:iam::777788889999:role/service-role/AWSControlTowerAdmin';

function make(props: Partial<NonProdSecretIsolationProps> = {}): NonProdSecretIsolation {
  return new NonProdSecretIsolation(organizationStack(), 'Isolation', {
    production: [PROD],
    nonProduction: [NON_PROD],
    productionAccounts: ['111122223333'],
    trustedPaths: [SECURITY],
    sharedBuckets: ['acme-prod-artifacts'],
    ...props,
  });
}

describe('renders', () => {
  test('a service control policy on non-production and a resource control policy on production', () => {
    expect(make().documents.map(({ kind, targets }) => [kind, targets])).toEqual([
      ['SERVICE_CONTROL_POLICY', ['ou-acm1-nonprod1']],
      ['RESOURCE_CONTROL_POLICY', ['ou-acm1-prod0001']],
    ]);
  });

  test('keys of many values under set operators only, and none that lets a missing key through', () => {
    const operators = make().documents.flatMap(({ content }) => content.Statement)
      .flatMap((each: any) => Object.entries<any>(each.Condition ?? {}).filter(([, keys]) => /OrgPaths/.test(Object.keys(keys).join())).map(([operator]) => operator));
    expect(new Set(operators)).toEqual(new Set(['ForAllValues:StringNotLike', 'ForAnyValue:StringLike', 'Null']));
  });

  test('a resource control policy without services that it does not support', () => {
    const [, rcp] = make().documents;
    const services = rcp.content.Statement.flatMap((each: any) => each.Action).map((action: string) => action.split(':')[0]);
    expect([...new Set(services)].sort()).toEqual(['cognito-idp', 'dynamodb', 'ecr', 'kms', 'logs', 's3', 'secretsmanager', 'sqs', 'sts']);
  });
});

const WAYS = ([
  ['secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf'],
  ['secretsmanager:BatchGetSecretValue', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf'],
  ['secretsmanager:PutResourcePolicy', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf'],
  ['secretsmanager:ReplicateSecretToRegions', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf'],
  ['secretsmanager:RotateSecret', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf'],
  ['ssm:GetParameter', 'arn:aws:ssm:us-east-1:111122223333:parameter/db'],
  ['ssm:GetParameters', 'arn:aws:ssm:us-east-1:111122223333:parameter/db'],
  ['ssm:GetParametersByPath', 'arn:aws:ssm:us-east-1:111122223333:parameter/'],
  ['ssm:GetParameterHistory', 'arn:aws:ssm:us-east-1:111122223333:parameter/db'],
  ['kms:Decrypt', 'arn:aws:kms:us-east-1:111122223333:key/k'],
  ['kms:ReEncryptFrom', 'arn:aws:kms:us-east-1:111122223333:key/k'],
  ['kms:CreateGrant', 'arn:aws:kms:us-east-1:111122223333:key/k'],
  ['s3:GetObject', 'arn:aws:s3:::acme-prod-config/.env'],
  ['s3:GetObjectVersion', 'arn:aws:s3:::acme-prod-config/.env'],
  ['lambda:GetFunctionConfiguration', 'arn:aws:lambda:us-east-1:111122223333:function:app'],
  ['ecs:DescribeTaskDefinition', 'arn:aws:ecs:us-east-1:111122223333:task-definition/app:1'],
  ['codebuild:BatchGetProjects', 'arn:aws:codebuild:us-east-1:111122223333:project/p'],
  ['rds:CopyDBSnapshot', 'arn:aws:rds:us-east-1:111122223333:snapshot:s'],
  ['rds:RestoreDBInstanceFromDBSnapshot', 'arn:aws:rds:us-east-1:111122223333:snapshot:s'],
  ['backup:StartCopyJob', 'arn:aws:backup:us-east-1:111122223333:recovery-point:r'],
  ['dynamodb:RestoreTableFromBackup', 'arn:aws:dynamodb:us-east-1:111122223333:table/t/backup/b'],
  ['ecr:BatchGetImage', 'arn:aws:ecr:us-east-1:111122223333:repository/app'],
  ['sts:AssumeRole', ORDERS],
] as const).map(([action, resource]) => [action, resource, PROD_ACCOUNT] as const);

describe('decides', () => {
  const decide = decisionsOf(make());
  const byPathAlone = decisionsOf(make({ productionAccounts: undefined }));

  test.each(WAYS)('%s on production is denied to non-production, with or without an organization path on the request', (action, resource, resourceAccount) => {
    const request = { principal: CODER, action, resource, resourceAccount };
    expect(decide(request).denied).toBe(true);
    expect(decide({ ...request, without: ['aws:ResourceOrgPaths'] }).denied).toBe(true);
    expect(byPathAlone(request).denied).toBe(true);
    expect(decide({ ...request, context: { 'aws:ViaAWSService': 'true' } }).denied).toBe(true);
  });

  test.each(WAYS)('%s goes on within production and within non-production', (action, resource, resourceAccount) => {
    expect(decide({ principal: ORDERS, action, resource, resourceAccount }).denied).toBe(false);
    const own = resource.replace('111122223333', '444455556666').replace('acme-prod-config', 'acme-nonprod-scratch');
    expect(decide({ principal: CODER, action, resource: own, resourceAccount: '444455556666' }).denied).toBe(false);
  });

  test.each(WAYS.filter(([action]) => /^(secretsmanager|kms|s3|sts|ecr):/.test(action)))('%s is refused to strangers and anonymous callers, and not to AWS services', (action, resource, resourceAccount) => {
    const request = { action, resource, resourceAccount };
    expect(decide({ ...request, principal: STRANGER }).denied).toBe(true);
    expect(decide({ ...request, principal: STRANGER, context: { 'aws:PrincipalOrgPaths': ['o-zzzzzzzzzz/r-zzzz/ou-acm1-prod0001/'] } }).denied).toBe(true);
    expect(decide({ ...request, principal: STRANGER, without: ['aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:PrincipalIsAWSService'] }).denied).toBe(true);
    expect(decide({ ...request, principal: 'backup.amazonaws.com' }).denied).toBe(false);
    expect(decide({ ...request, principal: AUDITOR }).denied).toBe(false);
  });

  test('snapshots and images of production are recognized by their owner', () => {
    const request = { principal: CODER, action: 'ec2:CreateVolume', resource: 'arn:aws:ec2:us-east-1::snapshot/snap-1', resourceAccount: '' };
    expect(decide({ ...request, context: { 'ec2:Owner': '111122223333' } }).denied).toBe(true);
    expect(decide({ ...request, context: { 'ec2:Owner': '444455556666' } }).denied).toBe(false);
    expect(decide({ ...request, action: 'ec2:RunInstances', context: { 'ec2:Owner': 'amazon' } }).denied).toBe(false);
  });

  test('shared buckets are read, and nothing beside them', () => {
    const read = (key: string) => decide({ principal: CODER, action: 's3:GetObject', resource: `arn:aws:s3:::${key}`, resourceAccount: '111122223333' }).denied;
    expect([read('acme-prod-artifacts/build.zip'), read('acme-prod-artifacts-2/build.zip')]).toEqual([false, true]);
  });

  test('AWS services that act for another account read nothing', () => {
    const read = (context: Record<string, string | string[]>) => decide({
      principal: 'lambda.amazonaws.com', action: 'ecr:BatchGetImage', resource: 'arn:aws:ecr:us-east-1:111122223333:repository/app', context,
    }).denied;
    expect(read({ 'aws:SourceAccount': '444455556666', 'aws:SourceOrgPaths': [NON_PROD] })).toBe(true);
    expect(read({ 'aws:SourceAccount': '999999999999' })).toBe(true);
    expect(read({ 'aws:SourceAccount': '111122223333', 'aws:SourceOrgPaths': [PROD] })).toBe(false);
    expect(read({ 'aws:SourceAccount': '111122223333' })).toBe(false);
    expect(read({})).toBe(false);
  });

  test('what AWS itself owns is read', () => {
    expect(decide({ principal: CODER, action: 'ssm:GetParameter', resource: 'arn:aws:ssm:us-east-1::parameter/aws/service/ami', resourceAccount: '' }).denied).toBe(false);
  });

  test('the management account sets accounts up, and reads nothing', () => {
    expect(decide({ principal: CONTROL_TOWER, action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/AWSControlTowerExecution' }).denied).toBe(false);
    const read = { principal: CONTROL_TOWER, action: 'secretsmanager:GetSecretValue', resource: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db' };
    expect(decide(read).denied).toBe(true);
    expect(decisionsOf(make({ trustedAccounts: ['777788889999'] }))(read).denied).toBe(false);
  });
});

describe('holds', () => {
  test('against an approver who is not, and lets one pass who is', () => {
    const decide = decisionsOf(make({ gate: Gate.approval({ approvers: ['arn:aws:iam::*:role/BreakGlassApprover'] }) }));
    const request = { action: 'ssm:GetParameter', resource: 'arn:aws:ssm:us-east-1:111122223333:parameter/db' };
    const approver = 'arn:aws:iam::444455556666:role/BreakGlassApprover';
    expect(decide({ ...request, principal: approver, context: { 'aws:MultiFactorAuthPresent': 'true' } }).denied).toBe(false);
    expect(decide({ ...request, principal: approver }).denied).toBe(true);
    expect(decide({ principal: CODER, action: 'iam:UpdateAssumeRolePolicy', resource: approver }).denied).toBe(true);
  });

  test('against leaving the organization', () => {
    expect(decisionsOf(make())({ principal: CODER, action: 'organizations:LeaveOrganization', resource: '*' }).denied).toBe(true);
  });
});

describe('fails', () => {
  test.each<[string, Partial<NonProdSecretIsolationProps>, RegExp]>([
    ['without production', { production: [] }, /^production must not be empty/],
    ['with a unit in place of a path', { production: ['ou-acm1-prod0001'] }, /^production must be an organization path/],
    ['with a path without its last slash', { nonProduction: [NON_PROD.slice(0, -1)] }, /^nonProduction must be an organization path/],
    ['with the same unit on both sides', { nonProduction: [PROD] }, /^nonProduction must agree .* name units that do not overlap/],
    ['with non-production inside production', { nonProduction: [`${PROD}ou-acm1-inside00/`] }, /^nonProduction must agree/],
    ['with the whole organization trusted', { trustedPaths: ['o-a1b2c3d4e5/r-acm1/'] }, /^trustedPaths must agree/],
    ['with an account that is none', { productionAccounts: ['prod'] }, /^productionAccounts must be an account of 12 digits/],
    ['with a pattern of buckets', { sharedBuckets: ['acme-*'] }, /^sharedBuckets must be names of buckets/],
    ['with a document that is too small', { quotas: { serviceControlPolicySize: 200 } }, /must fit in one service control policy/],
  ])('%s', (_, props, message) => {
    expect(() => make(props)).toThrow(message);
  });
});

test('what is left open is said', () => {
  const ids = (props: Partial<NonProdSecretIsolationProps>) => make(props).gaps.map((gap) => gap.id);
  expect(ids({})).toEqual(expect.arrayContaining(['aws-managed-keys', 'values-in-plain-sight', 'shared-buckets']));
  expect(ids({ productionAccounts: undefined })).toContain('resources-without-organization-path');
});

test('keeps its promises, for every request', () => {
  expect(make()).toKeepItsPromises({ organization: ACME.organization });
});
