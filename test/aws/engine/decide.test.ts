// What the conformance cases do not reach: exceptions of services, what is assumed, levels without FullAWSAccess, and odd input.
import { AccessRequest } from '../../../lib/aws/engine/access-request';
import { Engine } from '../../../lib/aws/engine/engine';
import { Organization } from '../../../lib/aws/engine/organization';
import { PolicySource, PolicyType } from '../../../lib/aws/engine/policy-source';
import { Decision } from '../../../lib/decision';

const PROD = '111122223333';
const CODER = `arn:aws:iam::${PROD}:role/agents/coder`;
const ACME = { id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': [PROD], 'ou-acm1-nonprod1': ['444455556666'] }, management: '777788889999' };
const EVERYTHING = { Effect: 'Allow', Action: '*', Resource: '*' };

type Element = Readonly<Record<string, unknown>>;

const document = (...Statement: Element[]) => ({ Version: '2012-10-17', Statement });
const deny = (more: Element = {}): Element => ({ Effect: 'Deny', Action: '*', Resource: '*', ...more });
const scp = (statement: Element, more: Partial<PolicySource> = {}): PolicySource =>
  ({ name: 'guard', type: PolicyType.SERVICE_CONTROL_POLICY, document: document(statement), targets: ['r-acm1'], ...more });
const rcp = (statement: Element, more: Partial<PolicySource> = {}) => scp({ Principal: '*', ...statement }, { name: 'fence', type: PolicyType.RESOURCE_CONTROL_POLICY, ...more });

function ask(policies: PolicySource[], request: Partial<AccessRequest>, organization: object | undefined = ACME): Decision {
  const engine = new Engine(policies, organization && Organization.of(organization));
  return engine.decide({ principal: CODER, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-data/a', ...request });
}

const outcomeOf = (...given: Parameters<typeof ask>) => ask(...given).outcome;

/** What becomes of a request with this context, where this condition denies. */
const denied = (Condition: Element, context: Element = {}, more: Partial<AccessRequest> = {}) =>
  outcomeOf([scp(deny({ Condition }))], { context, ...more });

describe('actions that policies do not decide as others', () => {
  test('GetCallerIdentity is allowed whatever denies it', () => {
    const { outcome, explanation } = ask([scp(deny())], { action: 'sts:GetCallerIdentity', resource: undefined, identityPolicies: [] });
    expect([outcome, explanation]).toEqual(['ALLOWED', 'allowed: it needs no permission, and no policy can deny it']);
  });

  test('GetSessionToken is never denied for certain', () => {
    const { outcome, unknown } = ask([scp(deny())], { action: 'sts:GetSessionToken', resource: undefined, principal: `arn:aws:iam::${PROD}:user/alice` });
    expect([outcome, unknown]).toEqual(['UNKNOWN', ['what policies can do about it: AWS says that they do not control it']]);
  });

  test('GetSessionToken is allowed where nothing denies it', () => {
    expect(outcomeOf([], { action: 'sts:GetSessionToken', resource: undefined, principal: `arn:aws:iam::${PROD}:user/alice` })).toBe('ALLOWED');
  });

  test('GetSessionToken is not denied by a level that allows nothing', () => {
    const detached = { ...ACME, withoutFullAccess: ['ou-acm1-prod0001'] };
    expect(outcomeOf([], { action: 'sts:GetSessionToken', resource: undefined, principal: `arn:aws:iam::${PROD}:user/alice` }, detached)).toBe('UNKNOWN');
  });

  test.each(['cognito-identity:GetCredentialsForIdentity', 'cognito-identity:GetId', 'cognito-idp:InitiateAuth', 'cognito-idp:DeleteUser'])(
    '%s need not be signed', (action) => {
      const { outcome, explanation } = ask([scp(deny())], { action, resource: undefined });
      expect([outcome, explanation]).toEqual(['UNKNOWN', expect.stringContaining('whether the request is signed')]);
    });

  test.each(['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'])('%s is asked for by identity providers alone', (action) => {
    const { outcome, explanation } = ask([scp(deny())], { action, resource: `arn:aws:iam::${PROD}:role/deploy` });
    expect([outcome, explanation]).toEqual(['UNKNOWN', expect.stringContaining('is asked for by an identity provider, not by arn:aws:iam::111122223333:role/agents/coder')]);
  });

  test.each(['sts:GetCallerIdentity', 's3:GetObject', 'sts:AssumeRole'])('identity providers do not ask for %s', (action) => {
    expect(outcomeOf([], { action, principal: `arn:aws:iam::${PROD}:saml-provider/corp` })).toBe('UNKNOWN');
  });

  test('an action that AWS does not publish is not known, and those near it are named', () => {
    const { outcome, explanation } = ask([scp(deny())], { action: 's3:DeleteBuket' });
    expect([outcome, explanation]).toEqual(['UNKNOWN', expect.stringMatching(/whether AWS has an action s3:deletebuket: .* s3:DeleteBucket/)]);
  });
});

describe('root users', () => {
  const root = `arn:aws:iam::${PROD}:root`;
  const bucketPolicy = document(deny({ Principal: '*' }));
  const bucket = (action: string, more: Partial<AccessRequest> = {}) =>
    outcomeOf([], { principal: root, action, resource: 'arn:aws:s3:::acme-prod-data', resourceAccount: PROD, resourcePolicy: bucketPolicy, ...more });

  test.each(['s3:PutBucketPolicy', 's3:GetBucketPolicy', 's3:DeleteBucketPolicy'])('no bucket policy keeps them from %s', (action) => {
    expect(bucket(action)).toBe('ALLOWED');
  });

  test.each(['s3express:PutBucketPolicy', 's3express:GetBucketPolicy', 's3express:DeleteBucketPolicy'])('nor that of a directory bucket from %s', (action) => {
    expect(bucket(action, { resource: `arn:aws:s3express:us-east-1:${PROD}:bucket/acme--use1-az4--x-s3` })).toBe('ALLOWED');
  });

  test('a bucket policy keeps them from all else', () => {
    expect(bucket('s3:PutBucketAcl')).toBe('DENIED');
  });

  test('a bucket policy keeps everybody else from its replacement', () => {
    expect(bucket('s3:PutBucketPolicy', { principal: CODER })).toBe('DENIED');
  });

  test('a bucket policy keeps root users of other accounts from its replacement', () => {
    expect(bucket('s3:PutBucketPolicy', { principal: 'arn:aws:iam::444455556666:root' })).toBe('DENIED');
  });

  test('whose bucket it is matters, and is not known', () => {
    expect(bucket('s3:PutBucketPolicy', { resourceAccount: undefined })).toBe('UNKNOWN');
  });

  test('service control policies bind them', () => {
    expect(outcomeOf([scp(deny())], { principal: root, action: 's3:PutBucketPolicy', resource: 'arn:aws:s3:::acme-prod-data' })).toBe('DENIED');
  });

  test('they need no grant, and carry no boundary', () => {
    const denials = { permissionsBoundary: document(deny()), identityPolicies: [document(deny())] };
    const { outcome, explanation } = ask([], { principal: root, resourceAccount: PROD, ...denials });
    expect([outcome, explanation]).toEqual(['ALLOWED', 'allowed: nothing denies it, and the root user needs no grant']);
  });
});

describe('what the request does not say is not absent', () => {
  const trail = `arn:aws:cloudtrail:us-east-1:${PROD}:trail/t`;

  test('the region that is asked about a trail of another', () => {
    expect(denied({ StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, {}, { action: 'cloudtrail:GetTrailStatus', resource: trail })).toBe('UNKNOWN');
  });

  test.each(['aws:SourceVpce', 'aws:SourceVpc', 'aws:VpcSourceIp'])('%s, where there is an endpoint', (key) => {
    const vpcEndpointPolicy = document({ ...EVERYTHING, Principal: '*' });
    expect(denied({ Null: { [key]: 'true' } }, {}, { vpcEndpointPolicy })).toBe('UNKNOWN');
    expect(denied({ Null: { [key]: 'true' } })).toBe('DENIED');
  });

  test.each(['*', `arn:aws:iam::${PROD}:oidc-provider/token.actions.githubusercontent.com`])('aws:userid, of %s', (principal) => {
    const request = principal === '*' ? {} : { action: 'sts:AssumeRoleWithWebIdentity', resource: `arn:aws:iam::${PROD}:role/deploy` };
    expect(outcomeOf([rcp(deny({ Condition: { StringLike: { 'aws:userid': '*' } } }))], { principal, ...request })).not.toBe('DENIED');
  });

  test.each(['ec2:TerminateInstances', 'glue:DeleteJob', 'lakeformation:GrantPermissions'])('aws:ViaAWSService, of %s', (action) => {
    const resource = action.startsWith('lake') ? undefined : action.startsWith('ec2') ? `arn:aws:ec2:us-east-1:${PROD}:instance/i-1` : `arn:aws:glue:us-east-1:${PROD}:job/j`;
    expect(denied({ Bool: { 'aws:ViaAWSService': 'false' } }, {}, { action, resource })).toBe('UNKNOWN');
  });

  test('kms:ViaService, where a service asks', () => {
    const decrypt = { action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${PROD}:key/k` };
    const unless = { StringNotEquals: { 'kms:ViaService': 'dynamodb.us-east-1.amazonaws.com' } };
    expect(denied(unless, { 'aws:CalledVia': ['dynamodb.amazonaws.com'] }, decrypt)).toBe('UNKNOWN');
    expect(denied(unless, {}, decrypt)).toBe('DENIED');
  });

  test('aws:PrincipalType of an identity provider', () => {
    const request = { principal: `arn:aws:iam::${PROD}:oidc-provider/token.actions.githubusercontent.com`, action: 'sts:AssumeRoleWithWebIdentity', resource: `arn:aws:iam::${PROD}:role/deploy` };
    expect(outcomeOf([rcp(deny({ Condition: { StringNotEquals: { 'aws:PrincipalType': 'AssumedRole' } } }))], request)).toBe('UNKNOWN');
    expect(outcomeOf([rcp(deny({ Condition: { Null: { 'aws:PrincipalType': 'true' } } }))], request)).not.toBe('DENIED');
  });

  test.each([
    ['account:EnableRegion', 'account:TargetRegion', `arn:aws:account::${PROD}:account`],
    ['sts:AssumeRoot', 'sts:TaskPolicyArn', `arn:aws:iam::${PROD}:root`],
    ['s3:GetObjectVersion', 's3:VersionId', 'arn:aws:s3:::acme-prod-data/a'],
    ['eks:CreateAccessEntry', 'eks:principalArn', `arn:aws:eks:us-east-1:${PROD}:cluster/c`],
    ['backup:StartCopyJob', 'backup:CopyTargets', `arn:aws:ec2:us-east-1:${PROD}:snapshot/snap-1`],
    ['ec2:DeleteKeyPair', 'ec2:KeyPairName', `arn:aws:ec2:us-east-1:${PROD}:key-pair/k`],
    ['iam:PutRolePermissionsBoundary', 'iam:PermissionsBoundary', `arn:aws:iam::${PROD}:role/x`],
  ])('a parameter without which AWS takes no %s', (action, key, resource) => {
    expect(denied({ 'ForAllValues:StringNotEquals': { [key]: 'x' }, 'Null': { [key]: 'true' } }, {}, { action, resource })).not.toBe('DENIED');
  });

  test.each(['s3:ListAllMyBuckets', 'kms:CreateKey', 'sqs:ListQueues'])('the policy of what resource %s is about', (action) => {
    expect(outcomeOf([], { action, resource: undefined, resourcePolicy: document({ ...deny(), Principal: '*' }) })).toBe('UNKNOWN');
  });

  test.each([['detective:AcceptInvitation', `arn:aws:detective:us-east-1:${PROD}:graph:g`], ['ds:AcceptSharedDirectory', `arn:aws:ds:us-east-1:${PROD}:directory/d`]])(
    'the account of the resource, with %s', (action, resource) => {
      expect(denied({ StringEquals: { 'aws:ResourceAccount': PROD } }, {}, { action, resource })).toBe('UNKNOWN');
    });
});

describe('resource control policies', () => {
  const key = `arn:aws:kms:us-east-1:${PROD}:key/k`;

  test('reach keys', () => {
    expect(outcomeOf([rcp(deny())], { action: 'kms:Decrypt', resource: key })).toBe('DENIED');
  });

  test('nobody retires a grant less for a key policy', () => {
    const keyPolicy = document({ ...deny(), Principal: '*' });
    expect(outcomeOf([], { action: 'kms:RetireGrant', resource: key, resourcePolicy: keyPolicy })).toBe('ALLOWED');
  });

  test('may not reach what the service of a key that AWS manages looks at', () => {
    expect(outcomeOf([rcp(deny())], { principal: 'dynamodb.amazonaws.com', action: 'kms:DescribeKey', resource: key })).toBe('UNKNOWN');
    expect(outcomeOf([rcp(deny())], { principal: 'dynamodb.amazonaws.com', action: 'kms:Decrypt', resource: key })).toBe('UNKNOWN');
    expect(outcomeOf([rcp(deny())], { principal: 'dynamodb.amazonaws.com', action: 'kms:ScheduleKeyDeletion', resource: key })).toBe('DENIED');
  });

  test('do not reach kms:RetireGrant', () => {
    expect(outcomeOf([rcp(deny())], { action: 'kms:RetireGrant', resource: key })).toBe('ALLOWED');
  });

  test('do not reach services that AWS does not list', () => {
    expect(outcomeOf([rcp(deny())], { action: 'ec2:TerminateInstances', resource: `arn:aws:ec2:us-east-1:${PROD}:instance/i-1` })).toBe('ALLOWED');
  });

  test('perhaps reach services that AWS does not confirm', () => {
    const { outcome, unknown } = ask([rcp(deny())], { action: 'codebuild:DeleteProject', resource: `arn:aws:codebuild:us-east-1:${PROD}:project/p` });
    expect([outcome, unknown]).toEqual(['UNKNOWN', ['whether resource control policies reach codebuild']]);
  });

  test('are not known to deny where the account of the resource is not known', () => {
    expect(ask([rcp(deny())], {}).unknown).toEqual(['the account of the resource']);
  });

  test('bind no service-linked roles', () => {
    const linked = `arn:aws:iam::${PROD}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup`;
    expect(outcomeOf([rcp(deny()), scp(deny())], { principal: linked, resourceAccount: PROD })).toBe('ALLOWED');
  });
});

describe('levels without FullAWSAccess', () => {
  const without = (...withoutFullAccess: string[]) => ({ ...ACME, withoutFullAccess });
  const allow = (target: string, statement: Element = EVERYTHING, more: Partial<PolicySource> = {}) => scp(statement, { name: `allow on ${target}`, targets: [target], ...more });

  test.each(['r-acm1', 'ou-acm1-prod0001', PROD])('%s: what nothing allows there is denied', (place) => {
    const { outcome, determinedBy, explanation } = ask([], {}, without(place));
    expect([outcome, determinedBy, explanation]).toEqual(['DENIED', [], `denied: no service control policy on ${place} allows it, and FullAWSAccess was detached there`]);
  });

  test('another policy there may allow', () => {
    expect(outcomeOf([allow('r-acm1')], {}, without('r-acm1'))).toBe('ALLOWED');
  });

  test('a policy of another level does not', () => {
    expect(outcomeOf([allow('r-acm1')], {}, without('ou-acm1-prod0001'))).toBe('DENIED');
  });

  test('every level has to allow', () => {
    const organization = without('r-acm1', 'ou-acm1-prod0001');
    expect(outcomeOf([allow('r-acm1'), allow('ou-acm1-prod0001', { ...EVERYTHING, Action: 's3:*' })], {}, organization)).toBe('ALLOWED');
    expect(outcomeOf([allow('r-acm1'), allow('ou-acm1-prod0001', { ...EVERYTHING, Action: 'ec2:*' })], {}, organization)).toBe('DENIED');
  });

  test('a policy that may not be there makes it unknown', () => {
    expect(outcomeOf([allow('r-acm1', EVERYTHING, { uncertain: 'the condition Allows' })], {}, without('r-acm1'))).toBe('UNKNOWN');
  });

  test('a policy that is attached nobody knows where makes it unknown', () => {
    expect(outcomeOf([allow('\uE000the parameter Unit\uE001')], {}, without('r-acm1'))).toBe('UNKNOWN');
  });

  test('a policy whose statements are not known makes it unknown', () => {
    expect(outcomeOf([allow('r-acm1', {}, { document: '\uE000the parameter Policy\uE001' })], {}, without('r-acm1'))).toBe('UNKNOWN');
  });

  test('a condition that is not known makes it unknown', () => {
    const Condition = { Bool: { 'aws:SecureTransport': 'true' } };
    expect(ask([allow('r-acm1', { ...EVERYTHING, Condition })], {}, without('r-acm1'))).toMatchObject({ outcome: 'UNKNOWN', unknown: ['the value of aws:securetransport'] });
  });

  test.each<[who: string, principal: string]>([
    ['another unit', 'arn:aws:iam::444455556666:role/x'], ['the management account', 'arn:aws:iam::777788889999:role/x'], ['an account outside', 'arn:aws:iam::999900001111:role/x'],
    ['a service-linked role', `arn:aws:iam::${PROD}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`],
  ])('%s is not bound', (_, principal) => {
    expect(outcomeOf([], { principal }, without('ou-acm1-prod0001'))).toBe('ALLOWED');
  });
});

describe('policies that may not be there', () => {
  const uncertain = 'the condition IsProd';

  test('do not deny for certain', () => {
    expect(ask([scp(deny(), { uncertain })], {})).toMatchObject({ outcome: 'UNKNOWN', unknown: [uncertain] });
  });

  test('as boundaries neither', () => {
    const boundary = { name: 'boundary', type: PolicyType.PERMISSIONS_BOUNDARY, document: document(EVERYTHING, deny({ Action: 's3:*' })), targets: ['arn:aws:iam::*:role/agents/*'] };
    expect(outcomeOf([boundary], {})).toBe('DENIED');
    expect(outcomeOf([{ ...boundary, uncertain }], {})).toBe('UNKNOWN');
  });

  test('change nothing that another denies for certain', () => {
    expect(ask([scp(deny(), { uncertain }), scp(deny(), { name: 'other' })], {}).determinedBy.map(({ policy }) => policy)).toEqual(['other']);
  });
});

describe('how a policy of the resource names a role that it names by a session as well', () => {
  const named = (principals: string[], more: Partial<AccessRequest> = {}) =>
    outcomeOf([], { resourceAccount: PROD, resourcePolicy: document({ ...EVERYTHING, Principal: { AWS: principals } }), ...more });
  const session = `arn:aws:sts::${PROD}:assumed-role/coder/one`;

  test('the account leaves it to identity policies, and the session may be another', () => {
    expect(named([PROD, session], { identityPolicies: [] })).toBe('UNKNOWN');
    expect(named([PROD], { identityPolicies: [] })).toBe('NOT_GRANTED');
  });

  test('the role does not get round its boundary, and the session may', () => {
    const permissionsBoundary = document({ ...EVERYTHING, Action: 'ec2:*' });
    expect(named([CODER, session], { permissionsBoundary })).toBe('UNKNOWN');
    expect(named([CODER], { permissionsBoundary })).toBe('NOT_GRANTED');
    expect(named([session], { permissionsBoundary, principal: session })).toBe('ALLOWED');
  });

  test('NotPrincipal does not spare a role for the session that it may be', () => {
    const policy = (...AWS: string[]) => ({ resourcePolicy: document(deny({ NotPrincipal: { AWS } })), resourceAccount: PROD });
    expect(outcomeOf([], policy(PROD, CODER, session))).toBe('UNKNOWN');
    expect(outcomeOf([], { ...policy(PROD, CODER, session), principal: session, context: { 'aws:PrincipalArn': CODER } })).toBe('ALLOWED');
    expect(outcomeOf([], policy('444455556666'))).toBe('DENIED');
  });
});

describe('keys in AWS KMS', () => {
  test('a key policy that says nothing grants nothing, and what is asked may be no key', () => {
    const keyPolicy = document({ ...EVERYTHING, Principal: { AWS: '444455556666' } });
    expect(outcomeOf([], { action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${PROD}:key/k`, resourcePolicy: keyPolicy })).toBe('NOT_GRANTED');
    expect(outcomeOf([], { action: 'kms:Decrypt', resource: undefined, resourcePolicy: keyPolicy })).toBe('UNKNOWN');
  });

  test('a key whose policy is not said is assumed to trust its account', () => {
    expect(ask([], { action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${PROD}:key/k` }).assumed).toEqual(['that the key policy leaves it to the account']);
  });
});

describe('what is assumed', () => {
  test('that a resource is in the account of the caller, for the grant', () => {
    expect(ask([], {})).toMatchObject({ outcome: 'ALLOWED', assumed: ['that the resource is in the account of the caller'] });
  });

  test('never that it is, for a denial', () => {
    expect(denied({ StringEquals: { 'aws:ResourceAccount': PROD } })).toBe('UNKNOWN');
  });

  test('nothing where the account is said', () => {
    expect(ask([], { resourceAccount: PROD })).toMatchObject({ outcome: 'ALLOWED', assumed: [] });
  });

  test('that the organization is the one that its policies name', () => {
    const { id, ...nameless } = ACME;
    const guard = (operator: string) => [scp(deny({ Condition: { [operator]: { 'aws:PrincipalOrgID': id } } }))];
    expect(ask(guard('StringNotEquals'), { resourceAccount: PROD }, nameless)).toMatchObject({ outcome: 'ALLOWED', assumed: [`that the organization is ${id}, which its policies name`] });
    expect(ask(guard('StringEquals'), { resourceAccount: PROD }, nameless)).toMatchObject({ outcome: 'UNKNOWN', assumed: [], unknown: ['the id of the organization'] });
  });

  test('nothing where the policies name two organizations', () => {
    const { id, ...nameless } = ACME;
    expect(outcomeOf([scp(deny({ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': [id, 'o-zzzzzzzzzz'] } } }))], { resourceAccount: PROD }, nameless)).toBe('UNKNOWN');
  });
});

describe('the context of a request', () => {
  test.each<[what: string, condition: Element, context: Element, outcome: string]>([
    ['a number', { NumericEquals: { 's3:max-keys': 10 } }, { 's3:max-keys': 10 }, 'DENIED'],
    ['a boolean', { Bool: { 'aws:SecureTransport': false } }, { 'aws:SecureTransport': false }, 'DENIED'],
    ['null, which is absent', { Null: { 'aws:PrincipalTag/team': 'true' } }, { 'aws:PrincipalTag/team': null }, 'DENIED'],
    ['undefined, which is absent', { Null: { 'aws:PrincipalTag/team': 'true' } }, { 'aws:PrincipalTag/team': undefined }, 'DENIED'],
    ['a key in another case', { StringEquals: { 'AWS:principaltag/TEAM': 'red' } }, { 'aws:PrincipalTag/team': 'red' }, 'DENIED'],
    ['numbers in a list', { 'ForAnyValue:NumericEquals': { 's3:max-keys': 10 } }, { 's3:max-keys': [1, 10] }, 'DENIED'],
    ['a list under an operator for one value', { StringNotLike: { 'aws:TagKeys': 'x' } }, { 'aws:TagKeys': ['a'] }, 'UNKNOWN'],
    ['an empty list, which is absent', { Bool: { 'aws:ViaAWSService': 'false' } }, { 'aws:CalledVia': [] }, 'DENIED'],
    ['services that call', { Bool: { 'aws:ViaAWSService': 'true' } }, { 'aws:CalledVia': ['cloudformation.amazonaws.com'] }, 'DENIED'],
    ['the first of them', { StringEquals: { 'aws:CalledViaFirst': 'a.amazonaws.com' } }, { 'aws:CalledVia': ['a.amazonaws.com', 'b.amazonaws.com'] }, 'DENIED'],
    ['the last of them', { StringEquals: { 'aws:CalledViaLast': 'b.amazonaws.com' } }, { 'aws:CalledVia': ['a.amazonaws.com', 'b.amazonaws.com'] }, 'DENIED'],
    ['a value that may be the empty text', { 'ForAllValues:StringEquals': { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }, { 'aws:ResourceTag/team': '\uE000the parameter Team\uE001' }, 'UNKNOWN'],
  ])('may have %s', (_, condition, context, outcome) => {
    expect(denied(condition, context)).toBe(outcome);
  });

  test('has no key twice', () => {
    expect(() => denied({}, { 'aws:PrincipalTag/team': 'red', 'aws:principaltag/team': 'blue' })).toThrow('context must name each entry once, got `aws:principaltag/team` twice');
  });

  test.each([[{ a: 1 }], [[['a']]], [[null]]])('has no value %j', (value) => {
    expect(() => denied({}, { 'aws:PrincipalTag/team': value })).toThrow("context['aws:PrincipalTag/team'] must be a string or a list of strings");
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes the key %s for one like others', (key) => {
    const given = (operator: string, context: string) => denied({ [operator]: JSON.parse(`{"${key}":"x"}`) as Element }, JSON.parse(context) as Element);
    expect([given('StringEquals', '{}'), given('StringEquals', `{"${key}":"x"}`), given('StringEquals', `{"${key}":"y"}`), given('StringNotEquals', '{}')])
      .toEqual(['ALLOWED', 'DENIED', 'ALLOWED', 'DENIED']);
  });

  test.each(['s3:TlsVersion', 's3:authType', 's3:signatureversion', 's3:ResourceAccount'])('has %s, which Amazon S3 sends always', (key) => {
    expect([denied({ StringNotEquals: { [key]: 'x' } }), denied({ Null: { [key]: 'true' } })]).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  test('has the account of the caller for keys', () => {
    const key = { action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${PROD}:key/k` };
    expect([denied({ StringEquals: { 'kms:CallerAccount': PROD } }, {}, key), denied({ StringNotEquals: { 'kms:CallerAccount': PROD } }, {}, key)]).toEqual(['DENIED', 'ALLOWED']);
  });
});

describe('what nobody publishes is not taken to deny', () => {
  test.each<[what: string, condition: Element, context: Element, outcome?: string]>([
    ['a boolean that is none', { Bool: { 'aws:SecureTransport': 'maybe' } }, { 'aws:SecureTransport': 'maybe' }, 'ALLOWED'],
    ['a number with an exponent', { NumericEquals: { 's3:max-keys': '1e1' } }, { 's3:max-keys': '10' }],
    ['a number of more digits than are told apart', { NumericEquals: { 's3:max-keys': '9007199254740993' } }, { 's3:max-keys': '9007199254740992' }],
    ['a number that is none, where it has to differ', { NumericNotEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': 'ten' }],
    ['a day that there is not', { DateLessThan: { 'aws:CurrentTime': '2026-02-30' } }, { 'aws:CurrentTime': '2026-01-01' }, 'ALLOWED'],
    ['a year, which may be seconds', { DateGreaterThan: { 'aws:CurrentTime': '2027' } }, { 'aws:CurrentTime': '2026-11-20T12:00:00Z' }],
    ['a time without a zone', { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00' } }, { 'aws:CurrentTime': '2026-11-20T12:00:00Z' }],
    ['an address of version 4 within version 6', { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, { 'aws:SourceIp': '::ffff:10.0.0.1' }],
    ['an address with a zone', { IpAddress: { 'aws:SourceIp': 'fe80::1' } }, { 'aws:SourceIp': 'fe80::1%eth0' }, 'ALLOWED'],
    ['a range that there is not', { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/33' } }, { 'aws:SourceIp': '10.0.0.1' }],
    ['a pattern of ARNs that is none', { ArnNotLike: { 'aws:PrincipalArn': 'coder' } }, {}],
    ['an ARN that is none', { ArnNotLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } }, { 'aws:SourceArn': 'x' }],
    ['a star for every ARN', { ArnNotLike: { 'aws:PrincipalArn': '*' } }, {}, 'ALLOWED'],
    ['a variable that is not closed', { StringLike: { 'aws:PrincipalTag/x': 'a${' } }, { 'aws:PrincipalTag/x': 'a${' }],
    ['a variable of nothing', { StringNotLike: { 'aws:PrincipalTag/x': '${}' } }, { 'aws:PrincipalTag/x': 'a' }],
    ['a variable with a default that is not closed', { StringNotLike: { 'aws:PrincipalTag/x': "${aws:PrincipalTag/y, 'a}" } }, { 'aws:PrincipalTag/x': 'a' }],
    ['an operator that there is not', { StringEqual: { 'aws:PrincipalTag/x': 'a' } }, { 'aws:PrincipalTag/x': 'a' }],
    ['no values', { StringNotEquals: { 'aws:PrincipalTag/x': [] } }, { 'aws:PrincipalTag/x': 'a' }],
    ['Null of neither true nor false', { Null: { 'aws:PrincipalTag/x': 'yes' } }, {}],
  ])('%s', (_, condition, context, outcome = 'UNKNOWN') => {
    expect(denied(condition, context)).toBe(outcome);
  });

  test.each(['a*', '*:acme-prod-data/a', '?rn:aws:s3:::acme-prod-data/a'])('the resource %s, which is no ARN', (Resource) => {
    expect(outcomeOf([scp(deny({ Resource }))], {})).toBe('UNKNOWN');
  });

  test('a wildcard for services', () => {
    expect(outcomeOf([scp(deny({ Action: 's*:*' }))], {})).toBe('UNKNOWN');
  });
});

describe('what is huge or strange is no trouble', () => {
  test('a policy of 5,000 statements', () => {
    const statements = Array.from({ length: 5000 }, (_, i) => deny({ Sid: `S${i}`, Action: `s3:${i === 4321 ? 'GetObject' : `Action${i}`}` }));
    const { outcome, determinedBy } = ask([{ ...scp(deny()), document: document(...statements) }], {});
    expect([outcome, determinedBy.map(({ sid, index }) => [sid, index])]).toEqual(['DENIED', [['S4321', 4321]]]);
  });

  test('a pattern of many stars', () => {
    const start = performance.now();
    expect(denied({ StringLike: { 'aws:PrincipalTag/x': `${'*a'.repeat(200)}b` } }, { 'aws:PrincipalTag/x': 'a'.repeat(5000) })).toBe('ALLOWED');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('Sids named as prototypes and methods are', () => {
    for (const Sid of ['__proto__', 'constructor', 'toString']) expect(ask([scp(deny({ Sid }))], {}).explanation).toBe(`denied: statement ${Sid} of service control policy guard denies it`);
  });

  test.each(['constructor:toString', '__proto__:x', 's3:constructor', 's3:__proto__', 'S3:toString'])('the action %s', (action) => {
    expect(outcomeOf([scp(deny())], { action })).toBe('UNKNOWN');
  });

  test.each(['', 's3', 's3:', ':x', 's3:Get*', 'a:b:c', '*'])('the action `%s` is refused', (action) => {
    expect(() => ask([], { action })).toThrow('action must be a service and an action such as `s3:DeleteBucket`');
  });

  test.each(['1234', 'x', '1111222233334'])('the resource account %s is refused', (resourceAccount) => {
    expect(() => ask([], { resourceAccount })).toThrow('resourceAccount must be an account of 12 digits');
  });

  test('policies that are no list are refused', () => {
    expect(() => ask([], { identityPolicies: document(EVERYTHING) as never })).toThrow('identityPolicies must be a list of policy documents');
  });

  test('a policy of the request that is malformed is refused by its name', () => {
    expect(() => ask([], { sessionPolicies: [document(EVERYTHING), document({ ...EVERYTHING, Effect: 'x' })] })).toThrow('$.Statement[0].Effect of policy sessionPolicies[1]');
    expect(() => ask([], { resourcePolicy: '{' })).toThrow('$ of policy resourcePolicy must be JSON');
  });
});
