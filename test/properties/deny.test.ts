import * as fc from 'fast-check';
import { deny } from '../../lib/aws/policy/document';
import { acme, PRINCIPALS } from '../support/acme';
import { evaluate, Policy, Request, Statement } from '../support/evaluate';
import { check, SEED } from '../support/seed';

const policies = acme();
const SIDS = policies.flatMap(({ document }) => document.Statement.filter(({ Effect }) => Effect === 'Deny'));

/** Requests that Acme's policies speak of, and their neighbours. */
const request: fc.Arbitrary<Request> = fc.record({
  principal: fc.constantFrom(...Object.values(PRINCIPALS), 'backup.amazonaws.com', 'arn:aws:iam::999900001111:role/x'),
  action: fc.constantFrom(
    'rds:DeleteDBInstance', 'rds:DescribeDBInstances', 's3:DeleteObject', 's3:GetObject', 'secretsmanager:GetSecretValue', 'kms:Decrypt', 'iam:CreateRole',
    'iam:PassRole', 'bedrock:InvokeModel', 'cloudformation:UpdateStack', 'sts:TagSession', 'sts:AssumeRole', 'organizations:LeaveOrganization'),
  resource: fc.constantFrom(
    '*', 'arn:aws:rds:us-east-1:111122223333:db:orders', 'arn:aws:s3:::acme-prod-data/a', 'arn:aws:s3:::acme-prod-artifacts/a', 'arn:aws:s3:::acme-nonprod-scratch/a',
    'arn:aws:secretsmanager:us-east-1:111122223333:secret:orders', 'arn:aws:secretsmanager:us-east-1:444455556666:secret:dev',
    'arn:aws:kms:us-east-1:111122223333:key/k', 'arn:aws:iam::444455556666:role/agents/workload/build', 'arn:aws:iam::111122223333:role/BreakGlassApprover',
    'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0', 'arn:aws:cloudformation:us-east-1:111122223333:stack/agent-guardrails/1'),
  context: fc.constantFrom<Record<string, string | string[]>>(
    {}, { 'aws:MultiFactorAuthPresent': 'true', 'aws:PrincipalTag/break-glass': 'approved' }, { 'aws:MultiFactorAuthPresent': 'false' },
    { 'aws:TagKeys': ['agent'] }, { 'bedrock:GuardrailIdentifier': 'arn:aws:bedrock:us-east-1:444455556666:guardrail/gr4pprovednp:1' }),
});

/** One of Acme's statements with one thing about it changed, or a new one. */
const added: fc.Arbitrary<Statement> = fc.oneof(
  fc.constantFrom(...SIDS).map((statement) => ({ ...statement, Sid: 'Added', Condition: undefined, Principal: undefined })),
  fc.constantFrom('s3:*', 'rds:Delete*', '*', 'kms:Decrypt').map((Action) => deny('Added', { Action })),
  fc.constantFrom('s3:*', 'rds:*').map((action) => deny('Added', { NotAction: [action] })),
);

describe(`with seed ${SEED}`, () => {
  test('adding a deny never allows, and what it adds is the only change', () => {
    check(fc.property(request, added, fc.constantFrom('r-acm1', 'ou-acm1-prod0001', 'ou-acm1-nonprod1', '111122223333'), (asked, statement, target) => {
      const more: Policy = { name: 'added', kind: 'SCP', targets: [target], document: { Version: '2012-10-17', Statement: [statement] } };
      const [before, after] = [evaluate(policies, asked), evaluate([...policies, more], asked)];
      if (before.denied) expect(after.denied).toBe(true);
      expect(after.by.filter(([name]) => name !== 'added')).toEqual(before.by);
    }), 250);
  });

  test('each guardrail alone denies no more than all of them', () => {
    const alone = ['AgentExecutionBoundary', 'ApprovedModelEndpoints', 'ProdDeleteDeny', 'NonProdSecretIsolation'].map((name) => acme([name]));
    check(fc.property(request, fc.constantFrom(...alone), (asked, some) => {
      if (evaluate(some, asked).denied) expect(evaluate(policies, asked).denied).toBe(true);
    }), 250);
  });

  test('what AWS does not say about a request opens nothing but what is denied for being said', () => {
    // a key that is missing may only turn an allowed request into a denied one, for keys that stand in negated conditions alone
    const keys = ['aws:PrincipalTag/break-glass', 'bedrock:GuardrailIdentifier', 'iam:PermissionsBoundary'];
    check(fc.property(request, fc.constantFrom(...keys), (asked, key) => {
      if (evaluate(policies, asked).denied) expect(evaluate(policies, { ...asked, without: [key] }).denied).toBe(true);
    }), 250);
  });
});
