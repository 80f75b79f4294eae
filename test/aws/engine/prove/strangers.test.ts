/** Who is in no account, and ARNs in forms of their own: what a proof has to look at beside roles on plain names. */
import { Organization } from '../../../../lib/aws/engine/organization';
import { Verifier } from '../../../../lib/aws/engine/verifier';
import { ProofOutcome } from '../../../../lib/decision';

const organization = Organization.of({ id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': ['111122223333'] }, management: '777788889999' });

function policies(type: string, ...Statement: object[]): Verifier {
  const document = { Version: '2012-10-17', Statement };
  return Verifier.fromPolicies([{ name: 'guard', type: type as any, document, targets: ['ou-acm1-prod0001'] }], { organization });
}

const scp = (statement: object) => policies('SERVICE_CONTROL_POLICY', { Effect: 'Deny', Resource: '*', ...statement });
const rcp = (statement: object) => policies('RESOURCE_CONTROL_POLICY', { Effect: 'Deny', Principal: '*', Resource: '*', ...statement });
const inside = { principalsIn: ['ou-acm1-prod0001'] };

describe('implies sees what is lost to', () => {
  test.each<[string, Verifier, Verifier]>([
    ['services', rcp({ Action: 's3:*', Condition: { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } }), rcp({ Action: 's3:*' })],
    ['whoever has no ARN', rcp({ Action: 's3:*', Condition: { ArnLike: { 'aws:PrincipalArn': '*' } } }), rcp({ Action: 's3:*' })],
    ['the anonymous', rcp({ Action: 's3:*', Condition: { StringNotEquals: { 'aws:PrincipalAccount': 'anonymous' } } }), rcp({ Action: 's3:*' })],
    ['federated users', scp({ Action: 's3:*', Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:sts::*:federated-user/*' } } }), scp({ Action: 's3:*' })],
    ['identity providers', rcp({ Action: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'] }), rcp({ Action: 'sts:*' })],
  ])('%s', (_, after, before) => {
    expect(after.implies(before).outcome).toBe(ProofOutcome.REFUTED);
    expect(before.implies(after).outcome).toBe(ProofOutcome.PROVED);
  });
});

describe('a claim', () => {
  test('about assuming roles is one about identity providers, too', () => {
    const actions = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'];
    const claim = { name: 'nobody assumes', actions, resourcesIn: ['ou-acm1-prod0001'] };
    expect(rcp({ Action: 'sts:AssumeRole' }).prove(claim)).toMatchObject({ outcome: ProofOutcome.REFUTED, counterexample: { action: 'sts:AssumeRoleWithWebIdentity' } });
    expect(rcp({ Action: actions }).prove(claim).outcome).toBe(ProofOutcome.PROVED);
  });

  test('that names an action which nobody in it can ask for is not proved by that', () => {
    const { outcome, unknown } = scp({ Action: 'sts:*' }).prove({ name: 'x', ...inside, actions: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'] });
    expect([outcome, unknown.join()]).toEqual([ProofOutcome.UNKNOWN, expect.stringContaining('sts:AssumeRoleWithSAML')]);
  });

  test('about everybody, written as a star, is about the anonymous, unless it says where they are', () => {
    const claim = { name: 'x', principals: ['*'], actions: ['s3:DeleteBucket'], resourcesIn: ['ou-acm1-prod0001'] };
    const signed = rcp({ Action: 's3:*', Condition: { Bool: { 'aws:PrincipalIsAWSService': 'false' } } });
    expect(signed.prove(claim)).toMatchObject({ outcome: ProofOutcome.REFUTED, counterexample: { principal: '*' } });
    expect(signed.prove({ ...claim, principals: undefined }).outcome).toBe(ProofOutcome.PROVED);
    expect(signed.prove({ ...claim, ...inside }).outcome).toBe(ProofOutcome.PROVED);
    expect(rcp({ Action: 's3:*', Condition: { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } }).prove(claim).outcome).toBe(ProofOutcome.PROVED);
    const some = rcp({ Action: 's3:*', Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/*' } } });
    expect(some.prove(claim)).toMatchObject({ outcome: ProofOutcome.REFUTED, counterexample: { principal: expect.stringContaining('arn:') } });
  });

  test('about everybody in accounts is about federated users', () => {
    const only = { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/*', 'arn:aws:iam::*:user/*', 'arn:aws:iam::*:root'] } };
    const { counterexample } = scp({ Action: '*', Condition: only }).prove({ name: 'x', ...inside, actions: ['s3:DeleteBucket'] });
    expect(counterexample?.principal).toContain(':federated-user/');
  });

  test.each([
    ['a version of a function', 'lambda:InvokeFunction', 'arn:aws:lambda:*:*:function:pay'],
    ['a log group in another form', 'logs:DeleteLogGroup', 'arn:aws:logs:*:*:log-group:audit'],
    ['a version of a state machine', 'states:StartExecution', 'arn:aws:states:*:*:stateMachine:pay'],
  ])('about %s is not proved by a denial of the plain name', (_, action, arn) => {
    const claim = { name: 'x', ...inside, actions: [action], resources: [arn, `${arn}:*`] };
    expect(scp({ Action: action, Resource: arn }).prove(claim).outcome).not.toBe(ProofOutcome.PROVED);
    expect(scp({ Action: action, Resource: [arn, `${arn}:*`] }).prove(claim).outcome).toBe(ProofOutcome.PROVED);
  });
});

describe('decide is not certain', () => {
  const by = 'arn:aws:iam::111122223333:role/x';

  test.each<[string, Verifier, object]>([
    ['which form of a log group AWS asks with', scp({ Action: 'logs:CreateLogGroup', Resource: 'arn:aws:logs:*:*:log-group:audit' }),
      { principal: by, action: 'logs:CreateLogGroup', resource: 'arn:aws:logs:us-east-1:111122223333:log-group:audit' }],
    ['in which region a copy is asked for', scp({ Action: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } } }),
      { principal: by, action: 'rds:CopyDBSnapshot', resource: 'arn:aws:rds:us-west-2:111122223333:snapshot:orders' }],
    ['what is beyond service control policies', scp({ Action: '*' }), { principal: by, action: 'mechanicalturk:CreateHIT' }],
    ['what root users do anyway', scp({ Action: '*' }), { principal: 'arn:aws:iam::111122223333:root', action: 'support:CreateCase' }],
  ])('%s', (_, verifier, request: any) => {
    expect(verifier.decide(request).outcome).toBe('UNKNOWN');
    expect(verifier.decide(request).unknown).not.toEqual([]);
  });

  test.each([
    ['roles that are linked to services', 'sts:AssumeRole', 'arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'],
    ['keys that AWS manages', 'kms:DescribeKey', 'arn:aws:kms:us-east-1:111122223333:alias/aws/s3'],
  ])('of resource control policies on %s', (_, action, resource) => {
    expect(rcp({ Action: ['sts:*', 'kms:*'] }).decide({ principal: by, action, resource }).outcome).not.toBe('DENIED');
  });
});
