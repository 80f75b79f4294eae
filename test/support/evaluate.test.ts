import { PRINCIPALS } from './acme';
import { contextOf, Document, evaluate, holds, Policy, Request, Statement } from './evaluate';

const bucket = 'arn:aws:s3:::acme-prod-data';
const request: Request = { principal: PRINCIPALS.pipeline, action: 's3:DeleteBucket', resource: bucket };

const documentOf = (...statements: Statement[]): Document => ({ Version: '2012-10-17', Statement: statements });

function scp(statement: Omit<Statement, 'Effect'>, targets = ['ou-acm1-prod0001']): Policy {
  const scope = statement.Resource ?? statement.NotResource ? {} : { Resource: '*' };
  return { name: 'scp', kind: 'SCP', targets, document: documentOf({ Sid: 'Denied', Effect: 'Deny', ...scope, ...statement }) };
}

function rcp(statement: Omit<Statement, 'Effect'> = {}, targets = ['ou-acm1-prod0001']): Policy {
  const document = documentOf({ Sid: 'Refused', Effect: 'Deny', Principal: '*', Action: '*', Resource: '*', ...statement });
  return { name: 'rcp', kind: 'RCP', targets, document };
}

const isDenied = (policy: Policy, changes: Partial<Request> = {}) => evaluate([policy], { ...request, ...changes }).denied;

describe('actions', () => {
  test.each<[Omit<Statement, 'Effect'>, string, boolean]>([
    [{ Action: 's3:DeleteBucket' }, 's3:DeleteBucket', true],
    [{ Action: 's3:deletebucket' }, 'S3:DeleteBucket', true],
    [{ Action: 's3:DeleteBucket' }, 's3:DeleteBucketPolicy', false],
    [{ Action: 's3:DeleteBucket' }, 's3:DeleteBucke', false],
    [{ Action: 's3:DeleteBucket*' }, 's3:DeleteBucket', true],
    [{ Action: 's3:DeleteBucket?*' }, 's3:DeleteBucket', false],
    [{ Action: 's3:Delete*Policy' }, 's3:DeleteBucketPolicy', true],
    [{ Action: 's3:Delete*Policy' }, 's3:DeleteBucketPolicyStatus', false],
    [{ Action: 's3:*' }, 's3-outposts:DeleteBucket', false],
    [{ Action: 's3:GetObject.' }, 's3:GetObjectX', false],
    [{ Action: ['s3:GetObject', 's3:DeleteBucket'] }, 's3:DeleteBucket', true],
    [{ Action: '*' }, 's3:DeleteBucket', true],
    [{ NotAction: ['s3:Get*'] }, 's3:GetObject', false],
    [{ NotAction: ['s3:Get*'] }, 's3:PutObject', true],
  ])('%j on %s denies: %s', (statement, action, denied) => {
    expect(isDenied(scp(statement), { action })).toBe(denied);
  });

  test('a statement needs one of Action and NotAction', () => {
    expect(() => isDenied(scp({}))).toThrow('one of Action and NotAction');
    expect(() => isDenied(scp({ Action: '*', NotAction: ['s3:Get*'] }))).toThrow('one of Action and NotAction');
  });
});

describe('resources', () => {
  test.each<[Omit<Statement, 'Effect' | 'Action'>, string, boolean]>([
    [{ Resource: bucket }, bucket, true],
    [{ Resource: bucket }, `${bucket}/key`, false],
    [{ Resource: bucket }, 'arn:aws:s3:::ACME-prod-data', false],
    [{ Resource: `${bucket}/*` }, bucket, false],
    [{ Resource: `${bucket}*` }, `${bucket}-copy/key`, true],
    [{ Resource: 'arn:aws:s3:::acme-????-data' }, bucket, true],
    [{ Resource: 'arn:aws:s3:::acme-???-data' }, bucket, false],
    [{ Resource: bucket }, '*', false],
    [{ NotResource: bucket }, bucket, false],
    [{ NotResource: bucket }, '*', true],
    [{ NotResource: [bucket, `${bucket}/*`] }, `${bucket}/a/b`, false],
    [{ Resource: 'arn:aws:s3:::${aws:PrincipalAccount}-logs' }, 'arn:aws:s3:::111122223333-logs', true],
    [{ Resource: 'arn:aws:s3:::${aws:PrincipalAccount}-logs' }, 'arn:aws:s3:::444455556666-logs', false],
    [{ Resource: 'arn:aws:s3:::${aws:username}*' }, bucket, false],
    [{ Resource: "arn:aws:s3:::${aws:username, 'acme'}-prod-data" }, bucket, true],
    [{ Resource: 'arn:aws:s3:::acme${*}' }, 'arn:aws:s3:::acme*', true],
    [{ Resource: 'arn:aws:s3:::acme${*}' }, bucket, false],
  ])('%j on %s denies: %s', (statement, resource, denied) => {
    expect(isDenied(scp({ Action: '*', ...statement }), { resource })).toBe(denied);
  });

  test('a value that is filled in is no pattern', () => {
    expect(isDenied(scp({ Action: '*', Resource: 'arn:aws:s3:::${aws:PrincipalTag/team}' }), { context: { 'aws:PrincipalTag/team': '*' } })).toBe(false);
  });
});

const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

/** Operator, what the policy says, what the request has, and whether it holds. Each line is one step beside another. */
const CONDITIONS: [string, string | string[], string | string[] | undefined, boolean][] = [
  ['StringEquals', 'prod', 'prod', true],
  ['StringEquals', 'prod', 'Prod', false],
  ['StringEquals', 'prod*', 'prod1', false],
  ['StringEquals', 'prod*', 'prod*', true],
  ['StringEquals', ['dev', 'prod'], 'prod', true],
  ['StringEquals', 'prod', undefined, false],
  ['StringEqualsIfExists', 'prod', undefined, true],
  ['StringEqualsIfExists', 'prod', 'dev', false],
  ['StringNotEquals', 'prod', 'prod', false],
  ['StringNotEquals', 'prod', 'dev', true],
  ['StringNotEquals', ['dev', 'prod'], 'dev', false],
  ['StringNotEquals', 'prod', undefined, true],
  ['StringNotEqualsIfExists', 'prod', undefined, true],
  ['StringNotEqualsIfExists', 'prod', 'prod', false],
  ['StringEqualsIgnoreCase', 'prod', 'PROD', true],
  ['StringNotEqualsIgnoreCase', 'prod', 'PROD', false],
  ['StringLike', 'pr?d', 'prod', true],
  ['StringLike', 'pr?d', 'prd', false],
  ['StringLike', 'prod*', 'prod', true],
  ['StringLike', 'prod*', 'PROD', false],
  ['StringLike', '*', '', true],
  ['StringLike', '*', undefined, false],
  ['StringNotLike', 'prod*', 'prod-1', false],
  ['StringNotLike', 'prod*', 'preprod', true],
  ['StringNotLike', '*', undefined, true],
  ['StringEquals', '${aws:PrincipalAccount}', '111122223333', true],
  ['StringEquals', '${aws:PrincipalAccount}', '444455556666', false],
  ['StringEquals', '${aws:nothing}', '', false],
  ['StringNotEquals', '${aws:nothing}', '', true],
  ['StringLike', '${aws:nothing}*', 'anything', false],
  ['StringNotLike', '${aws:nothing}*', 'anything', true],
  ['ArnLike', arn('agents/*'), arn('agents/coder'), true],
  ['ArnLike', arn('agents/*'), arn('agents'), false],
  ['ArnLike', arn('agents/*'), arn('agents/a/b:c'), true],
  ['ArnLike', 'arn:aws:iam::*:role/coder', arn('coder'), true],
  ['ArnLike', 'arn:*:role/coder', arn('coder'), false],
  ['ArnLike', 'arn:aws:iam::*', arn('coder'), false],
  ['ArnLike', arn('coder'), 'coder', false],
  ['ArnLike', 'arn:aws:iam::${aws:PrincipalAccount}:role/*', arn('coder'), true],
  ['ArnLike', arn('*'), undefined, false],
  ['ArnEquals', arn('cod??'), arn('coder'), true],
  ['ArnNotLike', arn('agents/*'), arn('agents/coder'), false],
  ['ArnNotLike', arn('agents/*'), arn('agent/coder'), true],
  ['ArnNotLike', [arn('a'), arn('b')], arn('b'), false],
  ['ArnNotLike', arn('*'), undefined, true],
  ['ArnNotEquals', arn('coder'), arn('coder'), false],
  ['Bool', 'false', 'false', true],
  ['Bool', 'false', 'true', false],
  ['Bool', 'false', 'False', true],
  ['Bool', 'false', undefined, false],
  ['BoolIfExists', 'false', undefined, true],
  ['BoolIfExists', 'false', 'true', false],
  ['Null', 'true', undefined, true],
  ['Null', 'true', '', false],
  ['Null', 'true', [], true],
  ['Null', 'false', undefined, false],
  ['Null', 'false', 'x', true],
  ['DateGreaterThan', '2026-12-01T18:00:00Z', '2026-12-01T18:00:00Z', false],
  ['DateGreaterThan', '2026-12-01T18:00:00Z', '2026-12-01T18:00:01Z', true],
  ['DateGreaterThanEquals', '2026-12-01T18:00:00Z', '2026-12-01T18:00:00Z', true],
  ['DateLessThan', '2026-12-01T18:00:00Z', '2026-12-01T19:00:00+02:00', true],
  ['DateLessThan', '2026-12-01T18:00:00Z', '2026-12-01T18:00:00Z', false],
  ['DateLessThanEquals', '2026-12-01T18:00:00Z', '2026-12-01T18:00:00Z', true],
  ['DateLessThan', '2026-12-01T18:00:00Z', undefined, false],
  ['DateEquals', '2026-12-01T18:00:00Z', '1796148000', true],
  ['DateNotEquals', '2026-12-01T18:00:00Z', '1796148001', true],
  ['DateNotEquals', '2026-12-01T18:00:00Z', undefined, true],
  ['NumericEquals', '7', '7.0', true],
  ['NumericNotEquals', '7', '7', false],
  ['NumericLessThan', '7', '7', false],
  ['NumericLessThan', '7', '6', true],
  ['NumericLessThanEquals', '7', '7', true],
  ['NumericGreaterThan', '7', '10', true],
  ['NumericGreaterThanEquals', '7', '6', false],
  ['NumericLessThanIfExists', '7', undefined, true],
  ['ForAnyValue:StringEquals', 'a', ['b', 'a'], true],
  ['ForAnyValue:StringEquals', 'a', ['b', 'c'], false],
  ['ForAnyValue:StringEquals', 'a', undefined, false],
  ['ForAnyValue:StringEquals', 'a', [], false],
  ['ForAnyValue:StringEqualsIfExists', 'a', undefined, true],
  ['ForAnyValue:StringLike', 'o/r/prod/*', ['o/r/prod/'], true],
  ['ForAnyValue:StringLike', 'o/r/prod/*', ['o/r/prod'], false],
  ['ForAnyValue:StringNotLike', 'a', ['a', 'b'], true],
  ['ForAnyValue:StringNotLike', 'a', ['a'], false],
  ['ForAnyValue:StringNotLike', 'a', undefined, false],
  ['ForAllValues:StringEquals', ['a', 'b'], ['b', 'a'], true],
  ['ForAllValues:StringEquals', ['a', 'b'], ['b', 'c'], false],
  ['ForAllValues:StringEquals', 'a', undefined, true],
  ['ForAllValues:StringNotLike', 'a*', ['b', 'c'], true],
  ['ForAllValues:StringNotLike', 'a*', ['b', 'ab'], false],
  ['ForAllValues:StringNotLike', 'a*', undefined, true],
];

describe('conditions', () => {
  const context = (actual: string | string[] | undefined) => contextOf({ ...request, context: actual === undefined ? {} : { 'test:Key': actual } });

  test.each(CONDITIONS)('%s %j against %j holds: %s', (operator, values, actual, expected) => {
    expect(holds(operator, 'test:key', [values].flat(), context(actual))).toBe(expected);
  });

  test.each(['StringEqual', 'StringNotLik', 'IpAddress', 'ForSomeValue:StringLike', 'NullIfExists', 'NotStringEquals', 'ArnLessThan'])(
    'the operator %s is refused', (operator) => {
      expect(() => holds(operator, 'test:key', ['true'], context('x'))).toThrow('is not understood');
    });

  test('a key of many values without a set operator is refused', () => {
    expect(() => holds('StringLike', 'test:key', ['*'], context(['a']))).toThrow('needs ForAllValues or ForAnyValue');
  });

  test.each([['DateLessThan', 'soon'], ['NumericEquals', '']])('%s refuses %j', (operator, value) => {
    expect(() => holds(operator, 'test:key', [value], context('7'))).toThrow(/is not a (moment|number)/);
  });

  test('keys of one operator, and operators, all have to hold', () => {
    const both = scp({ Action: '*', Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333', 'aws:RequestedRegion': 'eu-west-1' } } });
    const apart = scp({ Action: '*', Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' }, Null: { 'x:y': 'false' } } });
    expect(isDenied(both)).toBe(false);
    expect(isDenied(both, { context: { 'aws:RequestedRegion': 'eu-west-1' } })).toBe(true);
    expect(isDenied(apart)).toBe(false);
    expect(isDenied(apart, { context: { 'X:Y': 'z' } })).toBe(true);
  });
});

describe('whom a policy binds', () => {
  const anything = scp({ Action: '*' });

  test.each<[string, string, boolean]>([
    ['a role of an account below the target', PRINCIPALS.orders, true],
    ['a role of another unit', PRINCIPALS.developer, false],
    ['a role of no account of the organization', 'arn:aws:iam::999900001111:role/x', false],
    ['a service-linked role', 'arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup', false],
    ['a role whose name only looks service-linked', 'arn:aws:iam::111122223333:role/aws-service-roles/x', true],
    ['a service', 'backup.amazonaws.com', false],
  ])('a service control policy and %s', (_, principal, denied) => {
    expect(isDenied(anything, { principal })).toBe(denied);
  });

  test.each([[['111122223333'], true], [['r-acm1'], true], [['ou-acm1-nonprod1'], false], [['ou-acm1-prod000'], false]])(
    'a service control policy at %j binds production: %s', (targets, denied) => {
      expect(isDenied(scp({ Action: '*' }, targets))).toBe(denied);
    });

  test('no policy at the root binds the management account', () => {
    const principal = 'arn:aws:iam::777788889999:role/Admin';
    expect(isDenied(scp({ Action: '*' }, ['r-acm1']), { principal })).toBe(false);
    expect(isDenied(rcp({}, ['r-acm1']), { resource: 'arn:aws:sqs:us-east-1:777788889999:q' })).toBe(false);
  });

  test.each<[string, Partial<Request>, boolean]>([
    ['a caller from non-production', { principal: PRINCIPALS.developer }, true],
    ['a caller from the management account', { principal: 'arn:aws:iam::777788889999:role/Admin' }, true],
    ['a caller from nowhere', { principal: 'arn:aws:iam::999900001111:role/x' }, true],
    ['a service', { principal: 'backup.amazonaws.com' }, true],
    ['a service-linked role', { principal: 'arn:aws:iam::111122223333:role/aws-service-role/x/y' }, false],
    ['a bucket of non-production', { resource: 'arn:aws:s3:::acme-nonprod-scratch/a' }, false],
    ['a bucket whose owner is said', { resource: 'arn:aws:s3:::other', resourceAccount: '111122223333' }, true],
    ['a bucket of nobody we know', { resource: 'arn:aws:s3:::other' }, false],
    ['no resource, asked from production', { resource: '*' }, true],
    ['no resource, asked from elsewhere', { resource: '*', principal: PRINCIPALS.developer }, false],
  ])('a resource control policy and %s', (_, changes, denied) => {
    expect(isDenied(rcp(), changes)).toBe(denied);
  });

  test('a boundary binds whom it is on, and has to allow', () => {
    const boundary = (...statements: Statement[]): Policy =>
      ({ name: 'b', kind: 'boundary', targets: [PRINCIPALS.coderInProd], document: documentOf(...statements) });
    const onlyReading = boundary({ Effect: 'Allow', Action: 's3:Get*', Resource: '*' });
    expect(isDenied(onlyReading)).toBe(false);
    expect(evaluate([onlyReading], { ...request, principal: PRINCIPALS.coderInProd }).by).toEqual([['boundary', '(nothing allows)']]);
    expect(isDenied(onlyReading, { principal: PRINCIPALS.coderInProd, action: 's3:GetObject' })).toBe(false);
  });

  test('one of several identity policies is enough to allow, and one is enough to deny', () => {
    const identity = (name: string, Effect: string): Policy =>
      ({ name, kind: 'identity', targets: [request.principal], document: documentOf({ Sid: name, Effect, Action: 's3:DeleteBucket', Resource: '*' }) });
    const reads: Policy = { name: 'r', kind: 'identity', targets: [request.principal], document: documentOf({ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }) };
    expect(evaluate([reads, identity('a', 'Allow')], request).denied).toBe(false);
    expect(evaluate([reads], request).denied).toBe(true);
    expect(evaluate([identity('a', 'Allow'), identity('d', 'Deny')], request).by).toEqual([['d', 'd']]);
  });

  test('what AWS would refuse to store is refused', () => {
    expect(() => isDenied(scp({ Principal: '*', Action: '*' }))).toThrow('no statement of a policy of kind SCP');
    expect(() => isDenied(rcp({ Principal: { AWS: '*' } }))).toThrow('no statement of a policy of kind RCP');
  });
});

describe('what is derived of a request', () => {
  const of = (changes: Partial<Request>) => Object.fromEntries(contextOf({ ...request, ...changes }));

  test('the caller, the resource and their places', () => {
    expect(of({ principal: PRINCIPALS.developer })).toMatchObject({
      'aws:principalarn': PRINCIPALS.developer,
      'aws:principalaccount': '444455556666',
      'aws:principalorgpaths': ['o-a1b2c3d4e5/r-acm1/ou-acm1-nonprod1/'],
      'aws:resourceaccount': '111122223333',
      'aws:resourceorgpaths': ['o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/'],
      'aws:principalisawsservice': 'false',
      'aws:requestedregion': 'us-east-1',
    });
  });

  test('the region is that of the resource', () => {
    expect(of({ resource: 'arn:aws:sqs:eu-west-1:444455556666:q' })['aws:requestedregion']).toBe('eu-west-1');
  });

  test('a service is no principal of an account', () => {
    const keys = Object.keys(of({ principal: 'backup.amazonaws.com' }));
    expect(keys).toContain('aws:principalisawsservice');
    expect(keys.filter((key) => /principal(arn|account|org)/.test(key))).toEqual([]);
  });

  test('an account outside of the organization has no path in it', () => {
    expect(of({ principal: 'arn:aws:iam::999900001111:role/x' })).not.toHaveProperty('aws:principalorgpaths');
  });

  test('what the test says wins, and what it takes away is gone', () => {
    expect(of({ context: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } })['aws:currenttime']).toBe('2030-01-01T00:00:00Z');
    expect(of({ without: ['aws:ResourceOrgPaths'] })).not.toHaveProperty('aws:resourceorgpaths');
  });
});
