// What an engine remembers: a bounded number of principals, actions and accounts, and never something of one for another.
import { Engine } from '../../../lib/aws/engine/engine';
import { Organization } from '../../../lib/aws/engine/organization';
import { PolicySource, PolicyType } from '../../../lib/aws/engine/policy-source';

const PROD = '111122223333';
const MANY = 9000; // more than an engine remembers

const account = (i: number) => String(100000000000 + i);
const policy = (statement: object, more: Partial<PolicySource> = {}): PolicySource => ({
  name: 'guard', type: PolicyType.SERVICE_CONTROL_POLICY, document: { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: '*', Resource: '*', ...statement } }, targets: ['r-acm1'], ...more,
});
const organization = (...accounts: string[]) => Organization.of({ id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': accounts }, management: '777788889999' });

test('many principals are each decided as the first', () => {
  const engine = new Engine([policy({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/agents/*' } } })], organization(PROD));
  const wrong: string[] = [];
  for (const round of [1, 2]) {
    for (let i = 0; i < MANY; i++) {
      const principal = `arn:aws:iam::${PROD}:role/${i % 3 === 0 ? 'agents' : 'people'}/r${i}`;
      if (engine.decide({ principal, action: 's3:ListAllMyBuckets' }).outcome !== (i % 3 === 0 ? 'DENIED' : 'ALLOWED')) wrong.push(`${principal} in round ${round}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('many boundaries are each carried by their own', () => {
  const engine = new Engine([policy({}, { type: PolicyType.PERMISSIONS_BOUNDARY, targets: ['arn:aws:iam::*:role/agents/*'] })]);
  const outcomes = (kind: string) => new Set(Array.from({ length: MANY }, (_, i) => engine.decide({ principal: `arn:aws:iam::${PROD}:role/${kind}/r${i}`, action: 's3:ListAllMyBuckets' }).outcome));
  expect([outcomes('agents'), outcomes('people'), outcomes('agents')]).toEqual([new Set(['DENIED']), new Set(['ALLOWED']), new Set(['DENIED'])]);
});

test('many actions are each decided as the first', () => {
  const engine = new Engine([policy({ Action: 's3:Delete*' })], organization(PROD));
  const decide = (action: string) => engine.decide({ principal: `arn:aws:iam::${PROD}:role/x`, action }).outcome;
  expect([decide('s3:DeleteBucket'), decide('s3:GetObject')]).toEqual(['DENIED', 'ALLOWED']);
  for (let i = 0; i < MANY; i++) if (decide(`s3:Invented${i}`) !== 'UNKNOWN') throw new Error(`s3:Invented${i} is known`);
  expect([decide('S3:deletebucket'), decide('s3:GetObject')]).toEqual(['DENIED', 'ALLOWED']);
});

test('many accounts have each their own policies', () => {
  const accounts = Array.from({ length: MANY }, (_, i) => account(i));
  const engine = new Engine([policy({}, { targets: accounts.filter((_, i) => i % 2 === 0) })], organization(...accounts));
  const wrong = accounts.filter((each, i) => engine.decide({ principal: `arn:aws:iam::${each}:role/x`, action: 's3:ListAllMyBuckets' }).outcome !== (i % 2 === 0 ? 'DENIED' : 'ALLOWED'));
  expect(wrong).toEqual([]);
});

test('many values of a variable are each filled in', () => {
  const engine = new Engine([policy({ Condition: { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } } })], organization(PROD));
  const decide = (one: string, other: string) => engine.decide({ principal: `arn:aws:iam::${PROD}:role/x`, action: 's3:ListAllMyBuckets', context: { 'aws:ResourceTag/team': one, 'aws:PrincipalTag/team': other } }).outcome;
  for (let i = 0; i < 1000; i++) if (decide(`t${i}`, `t${i}`) !== 'DENIED' || decide(`t${i}`, `t${i + 1}`) !== 'ALLOWED') throw new Error(`t${i}`);
});

test('a condition on the caller is asked anew where the request says otherwise who it is', () => {
  const engine = new Engine([policy({ Condition: { StringEquals: { 'aws:PrincipalAccount': PROD } } })], organization(PROD));
  const decide = (context?: Record<string, string>) => engine.decide({ principal: `arn:aws:iam::${PROD}:role/x`, action: 's3:ListAllMyBuckets', context }).outcome;
  expect([decide(), decide({ 'aws:PrincipalAccount': '444455556666' }), decide()]).toEqual(['DENIED', 'ALLOWED', 'DENIED']);
});

test('a session says by aws:PrincipalArn which role it is of, for itself alone', () => {
  const engine = new Engine([policy({}, { type: PolicyType.PERMISSIONS_BOUNDARY, targets: ['arn:aws:iam::*:role/agents/*'] })]);
  const decide = (arn?: string) => engine.decide({ principal: `arn:aws:sts::${PROD}:assumed-role/coder/s`, action: 's3:ListAllMyBuckets', ...(arn === undefined ? {} : { context: { 'aws:PrincipalArn': arn } }) }).outcome;
  expect([decide(), decide(`arn:aws:iam::${PROD}:role/agents/coder`), decide(`arn:aws:iam::${PROD}:role/people/coder`), decide()]).toEqual(['UNKNOWN', 'DENIED', 'ALLOWED', 'UNKNOWN']);
});

test('a session is of the role that a boundary is put on, if there is one of that name', () => {
  const boundary = (...targets: string[]) => new Engine([policy({}, { type: PolicyType.PERMISSIONS_BOUNDARY, targets })]).decide({ principal: `arn:aws:sts::${PROD}:assumed-role/coder/s`, action: 's3:ListAllMyBuckets' }).outcome;
  const role = (path: string, of = PROD) => `arn:aws:iam::${of}:role/${path}coder`;
  expect([boundary(role('agents/')), boundary(role('agents/', '444455556666')), boundary(role('agents/'), role('people/'))]).toEqual(['DENIED', 'ALLOWED', 'UNKNOWN']);
});

test('accounts that share policies do not share why these may not apply', () => {
  const engine = new Engine([policy({ Principal: '*' }, { type: PolicyType.RESOURCE_CONTROL_POLICY, uncertain: 'the condition IsProd' })], organization(PROD));
  const unknown = (resourceAccount?: string) => engine.decide({ principal: `arn:aws:iam::${PROD}:role/x`, action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', resourceAccount }).unknown;
  expect([unknown(PROD), unknown(), unknown(PROD)]).toEqual([['the condition IsProd'], ['the account of the resource'], ['the condition IsProd']]);
});

test('a document that many requests share is compiled for each use', () => {
  const shared = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }] };
  const engine = new Engine([]);
  const decide = (more: object) => engine.decide({ principal: `arn:aws:iam::${PROD}:role/x`, action: 's3:ListAllMyBuckets', ...more }).explanation;
  expect([decide({ identityPolicies: [shared] }), decide({ permissionsBoundary: shared }), decide({ sessionPolicies: [shared] }), decide({ identityPolicies: [shared] })].map((text) => /but the (\w+)/.exec(text)?.[1]))
    .toEqual(['identity', 'permissions', 'session', 'identity']);
});

test('where there may be policies beside those that were read, nothing is available for certain', () => {
  const engine = (...policies: PolicySource[]) => new Engine(policies, organization(PROD), 'what the nested stack holds').decide({ principal: `arn:aws:iam::${PROD}:role/x`, action: 's3:ListAllMyBuckets' });
  expect(engine()).toMatchObject({ outcome: 'UNKNOWN', unknown: ['what the nested stack holds'] });
  expect(engine(policy({})).outcome).toBe('DENIED');
});

test.each([undefined, null, 3, {}])('the principal %j is refused', (principal) => {
  expect(() => new Engine([]).decide({ principal: principal as never, action: 's3:GetObject' })).toThrow('principal must be');
});
