import { Claim, Proof } from '../../../../lib/aws/engine/claim';
import { Engine } from '../../../../lib/aws/engine/engine';
import { Organization } from '../../../../lib/aws/engine/organization';
import { PolicySource, PolicyType } from '../../../../lib/aws/engine/policy-source';
import { namedBoundary } from '../../../../lib/aws/engine/prove/named-boundary';
import { Prover } from '../../../../lib/aws/engine/prove/prover';
import { Expectation } from '../../../../lib/decision';

type Json = Record<string, unknown>;

const TREE = {
  id: 'o-a1b2c3d4e5',
  root: 'r-acm1',
  management: '777788889999',
  units: { 'ou-acm1-prod0001': ['111122223333', '222233334444'], 'ou-acm1-nonprod1': ['444455556666'] },
};
const CODER = 'arn:aws:iam::111122223333:role/agents/coder';
const UNKNOWN_PART = '\uE000the parameter Stage\uE001';

const deny = (more: Json = {}): Json => ({ Effect: 'Deny', Action: '*', ...(more.NotResource ? {} : { Resource: '*' }), ...more });
const allow = (more: Json = {}): Json => ({ ...deny(more), Effect: 'Allow' });
const denyBut = ({ NotAction, ...more }: Json): Json => ({ Effect: 'Deny', NotAction, Resource: '*', ...more });
const policy = (type: PolicyType, targets: string[], ...Statement: Json[]): PolicySource => ({ name: type, type, targets, document: { Version: '2012-10-17', Statement } });
const control = (...statements: Json[]) => policy(PolicyType.SERVICE_CONTROL_POLICY, ['r-acm1'], ...statements);
const resourceControl = (...statements: Json[]) => policy(PolicyType.RESOURCE_CONTROL_POLICY, ['r-acm1'], ...statements.map((each) => ({ ...each, Principal: '*' })));
const boundary = (target: string, ...statements: Json[]) => policy(PolicyType.PERMISSIONS_BOUNDARY, [target], ...statements);
const engineOf = (policies: readonly PolicySource[], more: Json = {}) => new Engine(policies, Organization.of({ ...TREE, ...more }));

function prove(policies: readonly PolicySource[], claim: Partial<Claim>, more?: Json): Proof {
  return new Prover(engineOf(policies, more)).prove({ name: 'it', actions: ['rds:DeleteDBInstance'], ...claim });
}

/** Members ask: nobody outside, who is bound by no service control policy. */
const MEMBERS = { principalsIn: ['r-acm1'] };
const isApproved = { 'aws:PrincipalTag/approved': 'yes' };

type Case = [what: string, statements: Json[], claim: Partial<Claim>, outcome: 'PROVED' | 'REFUTED' | 'UNKNOWN'];

const TEXT = { 'aws:PrincipalTag/x': '' };
const onTag = (operator: string, value: unknown) => deny({ Condition: { [operator]: { ...TEXT, 'aws:PrincipalTag/x': value } } });

describe('a tag may hold any text', () => {
  test.each<[what: string, statements: Json[], value: string]>([
    ['both truth values', [onTag('BoolIfExists', ['true', 'false'])], 'hello'],
    ['both truth values of all', [onTag('ForAllValues:Bool', ['true', 'false'])], 'hello'],
    ['all numbers', [onTag('NumericLessThanIfExists', '5'), onTag('NumericGreaterThanEqualsIfExists', '5')], 'hello'],
    ['all moments', [onTag('DateLessThanIfExists', '2030-01-01'), onTag('DateGreaterThanEqualsIfExists', '2030-01-01')], 'hello'],
    ['all addresses', [onTag('IpAddressIfExists', ['0.0.0.0/0', '::/0'])], 'hello'],
    ['all but one text, and both truth values', [onTag('StringNotEquals', 'x'), onTag('BoolIfExists', ['true', 'false'])], 'x'],
  ])('so that %s are not all', (_, statements, value) => {
    const engine = engineOf([control(...statements)]);
    expect(engine.decide({ principal: CODER, action: 'rds:DeleteDBInstance', resource: 'arn:aws:rds:us-east-1:111122223333:db:orders', context: { 'aws:PrincipalTag/x': value } }).outcome).toBe('ALLOWED');
    expect(prove([control(...statements)], MEMBERS).outcome).toBe('REFUTED');
    expect(new Prover(engine).implies(engineOf([control(deny())])).outcome).toBe('REFUTED');
  });

  test.each<[string, Json[]]>([
    ['aws:SecureTransport', [deny({ Condition: { BoolIfExists: { 'aws:SecureTransport': ['true', 'false'] } } })]],
    ['aws:SourceIp', [deny({ Condition: { IpAddressIfExists: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } } })]],
    ['aws:MultiFactorAuthAge', [
      deny({ Condition: { NumericLessThanIfExists: { 'aws:MultiFactorAuthAge': '5' } } }),
      deny({ Condition: { NumericGreaterThanEqualsIfExists: { 'aws:MultiFactorAuthAge': '5' } } }),
    ]],
  ])('and %s holds values of its type alone', (_, statements) => {
    expect(prove([control(...statements)], MEMBERS).outcome).toBe('PROVED');
  });
});

describe('names with a colon', () => {
  test.each([
    ['cognito-identity:DeleteIdentityPool', 'arn:aws:cognito-identity:us-east-1:111122223333:identitypool/us-east-1:1a1a'],
    ['dynamodb:GetRecords', 'arn:aws:dynamodb:us-east-1:111122223333:table/t/stream/2015-05-11T21:21:33.331'],
    ['backup:DeleteRecoveryPoint', 'arn:aws:rds:us-east-1:111122223333:snapshot:awsbackup:job-1'],
    ['backup:StartRestoreJob', 'arn:aws:rds:us-east-1:111122223333:cluster-snapshot:awsbackup:job-1'],
    ['codebuild:StartCommandExecution', 'arn:aws:codebuild:us-east-1:111122223333:sandbox/p:1a1a'],
    ['cognito-sync:DeleteDataset', 'arn:aws:cognito-sync:us-east-1:111122223333:identitypool/us-east-1:x/identity/us-east-1:y/dataset/z'],
  ])('are looked at for %s', (action, resource) => {
    const spared = control({ Effect: 'Deny', Action: action, NotResource: resource });
    expect(prove([spared], { actions: [action], resourcesIn: ['111122223333'] })).toMatchObject({ outcome: 'REFUTED', counterexample: { resource } });
    expect(prove([control(deny())], { ...MEMBERS, actions: [action], resources: [resource] }).outcome).toBe('PROVED');
  });
});

describe('conditions on one key', () => {
  test.each<Case>([
    ['no condition', [deny()], {}, 'PROVED'],
    ['a value that may be another', [deny({ Condition: { StringEquals: isApproved } })], {}, 'REFUTED'],
    ['a value and its negation', [deny({ Condition: { StringEquals: isApproved } }), deny({ Condition: { StringNotEquals: isApproved } })], {}, 'PROVED'],
    ['a value and its negation for another case', [deny({ Condition: { StringEqualsIgnoreCase: isApproved } }), deny({ Condition: { StringNotEquals: isApproved } })], {}, 'PROVED'],
    ['a value for one case and the negation for all', [deny({ Condition: { StringEquals: isApproved } }), deny({ Condition: { StringNotEqualsIgnoreCase: isApproved } })], {}, 'REFUTED'],
    ['a value and the negation of a pattern of it', [deny({ Condition: { StringEquals: isApproved } }), deny({ Condition: { StringNotLike: { 'aws:PrincipalTag/approved': 'y*' } } })], {}, 'REFUTED'],
    ['a pattern and the negation of a value of it', [deny({ Condition: { StringLike: { 'aws:PrincipalTag/approved': 'y*' } } }), deny({ Condition: { StringNotEquals: isApproved } })], {}, 'PROVED'],
    ['every value, and not the absence', [deny({ Condition: { StringLike: { 'aws:PrincipalTag/approved': '*' } } })], {}, 'REFUTED'],
    ['every value and the absence', [deny({ Condition: { StringLikeIfExists: { 'aws:PrincipalTag/approved': '*' } } })], {}, 'PROVED'],
    ['a value with IfExists, given that it is absent', [deny({ Condition: { StringEqualsIfExists: isApproved } })], { context: { 'aws:PrincipalTag/approved': null } }, 'PROVED'],
    ['a value without IfExists, given that it is absent', [deny({ Condition: { StringEquals: isApproved } })], { context: { 'aws:PrincipalTag/approved': null } }, 'REFUTED'],
    ['absence, given that it is there', [deny({ Condition: { Null: { 'aws:PrincipalTag/approved': 'true' } } })], { context: isApproved }, 'REFUTED'],
    ['absence and presence', [deny({ Condition: { Null: { 'aws:PrincipalTag/approved': 'true' } } }), deny({ Condition: { Null: { 'aws:PrincipalTag/approved': 'false' } } })], {}, 'PROVED'],
    ['both of two keys, one statement for each lack', [deny({ Condition: { StringNotEquals: isApproved } }), deny({ Condition: { StringEquals: isApproved, BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } })], { context: { 'aws:MultiFactorAuthPresent': 'false' } }, 'PROVED'],
    ['a key that only another action carries', [deny({ Condition: { StringNotEquals: { 'bedrock:GuardrailIdentifier': 'g' } } })], {}, 'PROVED'],
    ['a key that only another action carries, wanted', [deny({ Condition: { StringEquals: { 'bedrock:GuardrailIdentifier': 'g' } } })], {}, 'REFUTED'],
    ['a truth value and the other', [deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } })], {}, 'PROVED'],
    ['a truth value without IfExists', [deny({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } })], {}, 'REFUTED'],
    ['moments before and from', [deny({ Condition: { DateLessThan: { 'aws:CurrentTime': '2026-11-20T12:00:00Z' } } }), deny({ Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': '2026-11-20T13:00:00+01:00' } } })], {}, 'PROVED'],
    ['moments before and after', [deny({ Condition: { DateLessThan: { 'aws:CurrentTime': '2026-11-20T12:00:00Z' } } }), deny({ Condition: { DateGreaterThan: { 'aws:CurrentTime': '2026-11-20T12:00:00Z' } } })], {}, 'REFUTED'],
    ['two halves of all addresses and what is none', [deny({ Condition: { IpAddressIfExists: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1', '::/0'] } } })], {}, 'PROVED'],
    ['addresses of one version', [deny({ Condition: { IpAddressIfExists: { 'aws:SourceIp': '0.0.0.0/0' } } })], {}, 'REFUTED'],
    ['numbers up to and above', [deny({ Condition: { NumericLessThanEqualsIfExists: { 's3:max-keys': '10' } } }), deny({ Condition: { NumericGreaterThan: { 's3:max-keys': '10.0' } } })], { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::*'], sameAccount: true }, 'PROVED'],
    ['numbers up to and from the next', [deny({ Condition: { NumericLessThanEqualsIfExists: { 's3:max-keys': '10' } } }), deny({ Condition: { NumericGreaterThanEquals: { 's3:max-keys': '11' } } })], { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::*'], sameAccount: true }, 'REFUTED'],
    ['any of many values', [deny({ Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } } })], { context: { 'aws:TagKeys': ['a', 'b'] } }, 'PROVED'],
    ['all of many values', [deny({ Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } } })], { context: { 'aws:TagKeys': ['a', 'b'] } }, 'REFUTED'],
    ['all of no values', [deny({ Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } } })], { context: { 'aws:TagKeys': null } }, 'PROVED'],
    ['any value that is one, and all that are none', [deny({ Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } } }), deny({ Condition: { 'ForAllValues:StringNotEquals': { 'aws:TagKeys': 'a' } } })], {}, 'PROVED'],
    ['many values as if they were one', [deny({ Condition: { StringEquals: { 'aws:TagKeys': 'a' } } })], { context: { 'aws:TagKeys': ['a', 'b'] } }, 'UNKNOWN'],
    ['the account of the caller, in which the resource is', [deny({ Condition: { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } } })], { sameAccount: true }, 'PROVED'],
    ['the account of the caller, in which the resource is not', [deny({ Condition: { StringNotEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } } })], { sameAccount: true }, 'REFUTED'],
    ['a variable that nobody knows', [deny({ Condition: { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } } })], {}, 'REFUTED'],
    ['a part that is not known', [deny({ Condition: { StringNotEquals: { 'aws:PrincipalTag/approved': UNKNOWN_PART } } })], { context: isApproved }, 'UNKNOWN'],
  ])('%s', (_, statements, claim, outcome) => {
    expect(prove([control(...statements)], { ...MEMBERS, ...claim }).outcome).toBe(outcome);
  });
});

describe('actions, resources and callers', () => {
  test.each<Case>([
    ['an action beside the denied one', [deny({ Action: 'rds:DeleteDBCluster' })], {}, 'REFUTED'],
    ['everything but another action', [denyBut({ NotAction: ['rds:DeleteDBCluster'] })], {}, 'PROVED'],
    ['everything but the action', [denyBut({ NotAction: ['rds:Delete*'] })], {}, 'REFUTED'],
    ['a resource of a pattern', [deny({ Resource: 'arn:aws:rds:*:*:db:prod-*' })], { resources: ['arn:aws:rds:*:*:db:prod-a*'] }, 'PROVED'],
    ['a resource beside a pattern', [deny({ Resource: 'arn:aws:rds:*:*:db:prod-?*' })], { resources: ['arn:aws:rds:*:*:db:prod-*'] }, 'REFUTED'],
    ['all but resources of a pattern', [deny({ NotResource: 'arn:aws:rds:us-east-1:111122223333:db:dev-*' })], { exceptResources: ['arn:aws:rds:us-east-1:111122223333:db:dev-*'] }, 'PROVED'],
    ['all but resources of a pattern, where names have no colon', [deny({ NotResource: 'arn:aws:rds:*:*:db:dev-*' })], { exceptResources: ['arn:aws:rds:*:*:db:dev-*'] }, 'PROVED'],
    ['all but resources of a pattern whose wildcards may go beyond a colon', [deny({ NotResource: 'arn:aws:cloudwatch:*:*:alarm:dev-*' })], { actions: ['cloudwatch:DeleteAlarms'], exceptResources: ['arn:aws:cloudwatch:*:*:alarm:dev-*'] }, 'UNKNOWN'],
    ['all but resources of a wider pattern', [deny({ NotResource: 'arn:aws:rds:*:*:db:dev*' })], { exceptResources: ['arn:aws:rds:*:*:db:dev-*'] }, 'REFUTED'],
    ['callers of a path', [deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/agents/*' } } })], { principals: ['arn:aws:iam::*:role/agents/*'] }, 'PROVED'],
    ['callers of a path, and one beside it', [deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/agents/*' } } })], { principals: ['arn:aws:iam::*:role/agent*'] }, 'REFUTED'],
    ['callers less one that is excepted', [deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } } })], { exceptPrincipals: ['arn:aws:iam::*:role/deploy'] }, 'PROVED'],
    ['the root user alone', [deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } } })], {}, 'REFUTED'],
    ['accounts that begin alike, of which one is the first of its unit', [deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::2222*:role/*' } } })], { principalsIn: ['ou-acm1-prod0001'] }, 'REFUTED'],
    ['a role that a service is linked to', [deny()], { principals: ['arn:aws:iam::111122223333:role/aws-service-role/*'] }, 'REFUTED'],
    ['the management account, which is not named', [deny()], {}, 'PROVED'],
    ['the management account, which is named', [deny()], { principalsIn: ['777788889999'] }, 'REFUTED'],
    ['somebody outside', [deny()], { principalsIn: ['999900001111'], actions: ['s3:DeleteBucket'] }, 'REFUTED'],
    ['an action that no policy can deny', [deny()], { actions: ['sts:GetCallerIdentity'] }, 'REFUTED'],
    ['an action of which nobody knows what a deny does', [deny()], { actions: ['sts:GetSessionToken'] }, 'UNKNOWN'],
    ['an action that a wildcard of services may be about, after one that is', [deny({ Action: ['rds:*', '*:DeleteAlarms'] })], { actions: ['cloudwatch:DeleteAlarms', 'rds:DeleteDBInstance'] }, 'UNKNOWN'],
    ['another partition', [deny()], { principals: ['arn:aws-cn:iam::111122223333:role/x'], sameAccount: true }, 'PROVED'],
    ['another partition, of which a policy names none', [deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } } })], { principals: ['arn:aws-cn:iam::111122223333:role/x'], sameAccount: true }, 'REFUTED'],
    ['principals of an account that are elsewhere', [deny()], { principals: [CODER], principalsIn: ['444455556666'] }, 'UNKNOWN'],
    ['resources that the action is never asked on', [deny()], { resources: ['arn:aws:s3:::a'] }, 'UNKNOWN'],
  ])('%s', (_, statements, claim, outcome) => {
    expect(prove([control(...statements)], { ...MEMBERS, ...claim }).outcome).toBe(outcome);
  });

  test('a service is bound by resource control policies, and not by service control policies', () => {
    const claim = { principals: ['backup.amazonaws.com'], actions: ['s3:DeleteBucket'], resourcesIn: ['ou-acm1-prod0001'] };
    expect(prove([control(deny())], claim)).toMatchObject({ outcome: 'REFUTED', counterexample: { principal: 'backup.amazonaws.com' } });
    expect(prove([resourceControl(deny())], claim).outcome).toBe('PROVED');
    expect(prove([resourceControl(deny({ Condition: { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } }))], claim).outcome).toBe('REFUTED');
  });

  test('somebody of another account needs a policy of the resource', () => {
    const away = { principalsIn: ['999900001111'], resourcesIn: ['ou-acm1-prod0001'] };
    expect(prove([], { ...away, actions: ['s3:DeleteBucket'] })).toMatchObject({ outcome: 'REFUTED', counterexample: { resourcePolicy: {} } });
    expect(prove([], away)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['what the claim is about: no request is of its kind'] });
  });
});

describe('boundaries', () => {
  const reads = allow({ Action: ['s3:Get*', 'rds:Describe*'] });
  const carried = (...statements: Json[]) => [boundary(CODER, ...statements)];

  test('what one denies is denied to a session as well', () => {
    expect(prove(carried(allow(), deny({ Action: 's3:Delete*' })), { principals: [CODER], actions: ['s3:DeleteBucket'] }).outcome).toBe('PROVED');
  });

  test('what one leaves unsaid is let through by a policy of the resource that names a session', () => {
    const { outcome, counterexample } = prove(carried(reads), { principals: [CODER], actions: ['s3:DeleteBucket'], sameAccount: true });
    expect(outcome).toBe('REFUTED');
    expect(counterexample).toMatchObject({
      principal: 'arn:aws:sts::111122223333:assumed-role/coder/session',
      context: { 'aws:PrincipalArn': CODER },
      resourcePolicy: { Statement: [{ Principal: { AWS: 'arn:aws:sts::111122223333:assumed-role/coder/session' } }] },
    });
  });

  test('what one leaves unsaid is closed where resources have no policies', () => {
    expect(prove(carried(reads), { principals: [CODER] }).outcome).toBe('PROVED');
  });

  test.each<[what: string, statements: Json[]]>([
    ['an action of which a part is not known', [allow({ Action: `rds:${UNKNOWN_PART}` })]],
    ['a wildcard of services', [allow({ Action: '*:DeleteDBInstance' })]],
  ])('one that allows %s proves nothing', (_, statements) => {
    expect(prove(carried(...statements), { principals: [CODER] }).outcome).toBe('UNKNOWN');
  });

  test('one that cannot be read proves nothing', () => {
    expect(prove([{ ...boundary(CODER), document: UNKNOWN_PART }], { principals: [CODER] }).outcome).toBe('UNKNOWN');
  });

  test('of two that a caller may carry nobody knows which it is', () => {
    expect(prove([boundary(CODER, reads), boundary('arn:aws:iam::*:role/agents/*', allow())], { principals: [CODER] }).outcome).toBe('UNKNOWN');
    expect(prove([boundary(CODER, reads), boundary('arn:aws:iam::*:role/others/*', allow())], { principals: [CODER] }).outcome).toBe('PROVED');
  });

  test('one that a claim names is carried by roles and users, and by no root user', () => {
    const engine = engineOf([]);
    const claim: Claim = { name: 'it', actions: ['rds:DeleteDBInstance'], boundary: 'named' };
    const document = (...statements: Json[]) => namedBoundary(boundary('x', ...statements));
    expect(new Prover(engine).prove(claim, document(allow(), deny({ Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } } }))).outcome).toBe('PROVED');
    expect(new Prover(engine).prove(claim, document(allow())).outcome).toBe('REFUTED');
  });

  test('one that some carry takes from what is available to all', () => {
    const claim = { expectation: Expectation.AVAILABLE, principals: ['arn:aws:iam::*:role/*'], sameAccount: true };
    expect(prove([], claim).outcome).toBe('PROVED');
    expect(prove(carried(reads), claim)).toMatchObject({ outcome: 'REFUTED', counterexample: { principal: CODER } });
    expect(prove(carried(reads), { ...claim, exceptPrincipals: [CODER] }).outcome).toBe('PROVED');
  });
});

describe('where FullAWSAccess was detached', () => {
  const detached = { withoutFullAccess: ['ou-acm1-prod0001'] };
  const prod = { principalsIn: ['ou-acm1-prod0001'] };

  test('what is not allowed is unavailable, below it alone', () => {
    expect(prove([], prod, detached).outcome).toBe('PROVED');
    expect(prove([], MEMBERS, detached).outcome).toBe('REFUTED');
  });

  test('what is allowed there is not', () => {
    const there = (targets: string[], document: unknown = { Version: '2012-10-17', Statement: [allow({ Action: 'rds:*' })] }) => [{ name: 'it', type: PolicyType.SERVICE_CONTROL_POLICY, targets, document }];
    expect(prove(there(['ou-acm1-prod0001']), prod, detached).outcome).toBe('REFUTED');
    expect(prove(there(['r-acm1']), prod, detached).outcome).toBe('PROVED');
    expect(prove(there([UNKNOWN_PART]), prod, detached).outcome).toBe('UNKNOWN');
    expect(prove(there(['ou-acm1-prod0001'], UNKNOWN_PART), prod, detached).outcome).toBe('UNKNOWN');
  });
});

describe('implied', () => {
  const implies = (after: readonly PolicySource[], before: readonly PolicySource[], more?: Json) =>
    new Prover(engineOf(after, more)).implies(engineOf(before, more)).outcome;
  const onAccount = policy(PolicyType.SERVICE_CONTROL_POLICY, ['222233334444'], deny({ Action: 'rds:*' }));

  test('are policies by themselves and by more', () => {
    expect(implies([onAccount], [onAccount])).toBe('PROVED');
    expect(implies([onAccount, control(deny({ Action: 's3:*' }))], [onAccount])).toBe('PROVED');
  });

  test('is what others said of an account that only they name', () => {
    expect(implies([], [onAccount])).toBe('REFUTED');
  });

  test('is not what others did not allow', () => {
    expect(implies([control(allow())], [control(allow({ Action: 's3:*' }))], { withoutFullAccess: ['r-acm1'] })).toBe('REFUTED');
  });

  test('is not a denial by what is no longer allowed', () => {
    expect(implies([boundary(CODER, allow({ Action: 's3:*' }))], [boundary(CODER, allow(), deny({ Action: 'rds:*' }))])).toBe('REFUTED');
  });
});

describe('a claim is refused', () => {
  test.each<[what: string, claim: Partial<Claim>, message: RegExp]>([
    ['of an action that AWS does not publish', { actions: ['rds:DeleteDBInstanc'] }, /claim\.actions.*rds:DeleteDBInstance/],
    ['of a unit that is not known', { principalsIn: ['ou-acm1-none'] }, /claim\.principalsIn.*ou-acm1-none/],
    ['of actions that are no list', { actions: 'rds:*' as any }, /claim\.actions/],
    ['of no action', { actions: [] }, /claim\.actions/],
    ['of principals that are no ARNs', { principals: ['coder'] }, /claim\.principals/],
    ['without a name', { name: '' }, /claim\.name/],
  ])('%s', (_, claim, message) => {
    expect(() => prove([], claim)).toThrow(message);
  });
});

test('a thousand statements are no matter', () => {
  const statements = Array.from({ length: 1000 }, (_, i) => deny({ Action: `rds:${i % 2 === 0 ? 'Delete' : 'Modify'}*`, Resource: `arn:aws:rds:*:*:db:prod-${i}` }));
  const started = Date.now();
  expect(prove([control(...statements)], MEMBERS).outcome).toBe('REFUTED');
  expect(prove([control(...statements, deny({ Action: 'rds:Delete*' }))], MEMBERS).outcome).toBe('PROVED');
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('where there are too many ways to look at, nothing is proved', () => {
  // nine pigeons in eight holes
  const tags = Array.from({ length: 9 }, (_, i) => `aws:PrincipalTag/p${i}`);
  const somewhere = tags.map((tag) => deny({ Condition: { StringNotEquals: { [tag]: Array.from({ length: 8 }, (_, hole) => `h${hole}`) } } }));
  const apart = tags.flatMap((one, i) => tags.slice(i + 1).flatMap((other) => Array.from({ length: 8 }, (_, hole) => deny({ Condition: { StringEquals: { [one]: `h${hole}`, [other]: `h${hole}` } } }))));
  const { outcome, unknown } = prove([control(...somewhere, ...apart)], { principals: [CODER], sameAccount: true });
  expect(outcome).toBe('UNKNOWN');
  expect(unknown[0]).toContain('too many ways');
});
