import { acme, policiesOfTemplate, PRINCIPALS } from './acme';
import { evaluate } from './evaluate';

test('Acme has every kind of policy, where it belongs', () => {
  const policies = acme();
  const kinds = (kind: string) => policies.filter((policy) => policy.kind === kind);
  expect(kinds('SCP').map(({ targets }) => targets.join())).toEqual(expect.arrayContaining(['ou-acm1-prod0001', 'ou-acm1-nonprod1']));
  expect(kinds('RCP').flatMap(({ targets }) => targets)).toEqual(['ou-acm1-prod0001', 'ou-acm1-prod0001']);
  expect(kinds('boundary').flatMap(({ targets }) => targets).sort()).toEqual([
    PRINCIPALS.coderInProd, PRINCIPALS.filesInProd, PRINCIPALS.coderInNonProd, PRINCIPALS.filesInNonProd, PRINCIPALS.workload,
  ].sort());
});

test('a guardrail by itself is that one alone', () => {
  const one = acme(['ProdDeleteDeny']).map(({ name }) => name);
  expect(one.length).toBeGreaterThan(0);
  expect(one.filter((name) => !name.includes('ProdDeleteDeny'))).toEqual([]);
});

test('what CloudFormation would fill in is refused', () => {
  const Content = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::x' } }] };
  const template = { Resources: { P: { Type: 'AWS::Organizations::Policy', Properties: { Name: 'p', Type: 'SERVICE_CONTROL_POLICY', Content, TargetIds: [] } } } };
  expect(() => policiesOfTemplate(template, '777788889999')).toThrow('not known at synthesis');
});

test('nobody deletes the orders database, and everybody may look at it', () => {
  const database = 'arn:aws:rds:us-east-1:111122223333:db:orders';
  for (const principal of [PRINCIPALS.coderInProd, PRINCIPALS.pipeline, PRINCIPALS.orders]) {
    expect(evaluate(acme(), { principal, action: 'rds:DeleteDBInstance', resource: database }).denied).toBe(true);
    expect(evaluate(acme(), { principal, action: 'rds:DescribeDBInstances', resource: '*' }).denied).toBe(false);
  }
});
