import { App } from 'aws-cdk-lib';
import { acmeApp, GUARDRAILS } from '../../examples/acme-aws/acme-app';
import { acme, PRINCIPALS } from '../support/acme';
import { evaluate, Request } from '../support/evaluate';

const template = (stack: string) => acmeApp(new App({ analyticsReporting: false })).synth().getStackArtifact(stack).template;

test.each(['AcmeOrganization', 'AcmeProd', 'AcmeNonProd'])('%s is what it was', (stack) => {
  expect(template(stack)).toMatchSnapshot();
});

test('the same bytes each time', () => {
  expect(JSON.stringify(template('AcmeOrganization'))).toBe(JSON.stringify(template('AcmeOrganization')));
});

test('at most five service control policies and four resource control policies on a unit, each within its size', () => {
  for (const unit of ['ou-acm1-prod0001', 'ou-acm1-nonprod1']) {
    const on = (kind: string) => acme().filter((policy) => policy.kind === kind && policy.targets.includes(unit));
    expect(on('SCP').length).toBeLessThanOrEqual(5);
    expect(on('RCP').length).toBeLessThanOrEqual(4);
    for (const policy of on('SCP')) expect(JSON.stringify(policy.document).length).toBeLessThanOrEqual(10_240);
    for (const policy of on('RCP')) expect(JSON.stringify(policy.document).length).toBeLessThanOrEqual(5_120);
  }
});

test('all policies are deployed one after the other', () => {
  const policies = Object.entries<any>(template('AcmeOrganization').Resources).filter(([, { Type }]) => Type === 'AWS::Organizations::Policy');
  const ids = policies.map(([id]) => id);
  expect(policies.map(([, { DependsOn }]) => DependsOn)).toEqual([undefined, ...ids.slice(0, -1).map((id) => [id])]);
});

describe('each guardrail keeps its promise alone', () => {
  const claude = 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0';
  const promises: Record<string, Request[]> = {
    AgentExecutionBoundary: [
      { principal: PRINCIPALS.coderInProd, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-config/.env' },
      { principal: PRINCIPALS.coderInNonProd, action: 'sts:AssumeRole', resource: PRINCIPALS.developer },
      { principal: PRINCIPALS.developer, action: 'iam:DeleteRolePermissionsBoundary', resource: PRINCIPALS.coderInNonProd },
    ],
    ApprovedModelEndpoints: [
      { principal: PRINCIPALS.orders, action: 'bedrock:InvokeModel', resource: claude },
      { principal: PRINCIPALS.developer, action: 'bedrock-mantle:CreateInference', resource: '*' },
    ],
    ProdDeleteDeny: [
      { principal: PRINCIPALS.pipeline, action: 'rds:DeleteDBInstance', resource: 'arn:aws:rds:us-east-1:111122223333:db:orders' },
      { principal: PRINCIPALS.coderInProd, action: 's3:DeleteObject', resource: 'arn:aws:s3:::acme-prod-data/o' },
      { principal: PRINCIPALS.coderInProd, action: 'sts:AssumeRole', resource: PRINCIPALS.orders },
    ],
    NonProdSecretIsolation: [
      { principal: PRINCIPALS.coderInNonProd, action: 'secretsmanager:GetSecretValue', resource: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db' },
      { principal: PRINCIPALS.developer, action: 'kms:Decrypt', resource: 'arn:aws:kms:us-east-1:111122223333:key/k' },
    ],
  };

  test.each(GUARDRAILS)('%s', (guardrail) => {
    for (const request of promises[guardrail]) {
      expect(evaluate(acme([guardrail]), request)).toMatchObject({ denied: true });
      expect(evaluate([], request)).toMatchObject({ denied: false });
    }
  });
});

test('ordinary work goes on with all four', () => {
  const guarded = { 'bedrock:GuardrailIdentifier': 'arn:aws:bedrock:us-east-1:111122223333:guardrail/gr4pprov3d01:3' };
  const claude = 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0';
  const ordinary: Request[] = [
    { principal: PRINCIPALS.coderInProd, action: 'rds:DescribeDBInstances', resource: '*' },
    { principal: PRINCIPALS.coderInProd, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-artifacts/build.zip' },
    { principal: PRINCIPALS.coderInProd, action: 'bedrock:InvokeModel', resource: claude, context: guarded },
    { principal: PRINCIPALS.coderInProd, action: 'bedrock-agentcore:InvokeGateway', resource: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/approved-tools' },
    { principal: PRINCIPALS.filesInProd, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-artifacts/build.zip' },
    { principal: PRINCIPALS.filesInNonProd, action: 's3:PutObject', resource: 'arn:aws:s3:::acme-nonprod-scratch/notes' },
    { principal: PRINCIPALS.coderInNonProd, action: 's3:DeleteBucket', resource: 'arn:aws:s3:::acme-nonprod-feature-x' },
    { principal: PRINCIPALS.coderInNonProd, action: 'lambda:CreateFunction', resource: 'arn:aws:lambda:us-east-1:444455556666:function:feature-x' },
    { principal: PRINCIPALS.coderInNonProd, action: 'iam:PassRole', resource: PRINCIPALS.workload },
    { principal: PRINCIPALS.coderInNonProd, action: 'secretsmanager:GetSecretValue', resource: 'arn:aws:secretsmanager:us-east-1:444455556666:secret:x' },
    { principal: PRINCIPALS.coderInNonProd, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-shared-artifacts/base.zip' },
    { principal: PRINCIPALS.orders, action: 'dynamodb:DeleteItem', resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/orders' },
    { principal: PRINCIPALS.orders, action: 's3:DeleteObject', resource: 'arn:aws:s3:::acme-prod-data/order-1' },
    { principal: PRINCIPALS.orders, action: 'secretsmanager:GetSecretValue', resource: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:db' },
    { principal: PRINCIPALS.pipeline, action: 'cloudformation:UpdateStack', resource: 'arn:aws:cloudformation:us-east-1:111122223333:stack/orders/1' },
    { principal: PRINCIPALS.pipeline, action: 'cloudformation:UpdateStack', resource: 'arn:aws:cloudformation:us-east-1:111122223333:stack/agent-guardrails/1' },
    { principal: PRINCIPALS.pipeline, action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-us-east-1' },
    { principal: PRINCIPALS.cdkExecution, action: 'rds:ModifyDBInstance', resource: 'arn:aws:rds:us-east-1:111122223333:db:orders' },
    { principal: PRINCIPALS.cdkExecution, action: 'iam:CreateRole', resource: 'arn:aws:iam::111122223333:role/orders-new' },
    { principal: PRINCIPALS.auditor, action: 'iam:ListRoles', resource: '*' },
  ];
  for (const request of ordinary) expect([request.action, evaluate(acme(), request)]).toEqual([request.action, { denied: false, by: [] }]);
});
