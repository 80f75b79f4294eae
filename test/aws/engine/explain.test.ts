// What a decision says to a person: one line, the statements that determined it, and what would have to be known.
import { AccessRequest } from '../../../lib/aws/engine/access-request';
import { Engine } from '../../../lib/aws/engine/engine';
import { Organization } from '../../../lib/aws/engine/organization';
import { PolicySource, PolicyType } from '../../../lib/aws/engine/policy-source';

const PROD = '111122223333';
const ACME = Organization.of({ id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': [PROD] }, management: '777788889999' });
const EVERYTHING = { Effect: 'Allow', Action: '*', Resource: '*' };

type Element = Readonly<Record<string, unknown>>;

const document = (...Statement: Element[]) => ({ Version: '2012-10-17', Statement });
const deny = (more: Element = {}): Element => ({ Effect: 'Deny', Action: '*', Resource: '*', ...more });
const scp = (statement: Element, more: Partial<PolicySource> = {}): PolicySource =>
  ({ name: 'guard', type: PolicyType.SERVICE_CONTROL_POLICY, document: document(statement), targets: ['r-acm1'], ...more });

function ask(policies: PolicySource[], request: Partial<AccessRequest> = {}, organization: Organization | undefined = ACME) {
  return new Engine(policies, organization)
    .decide({ principal: `arn:aws:iam::${PROD}:role/agents/coder`, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-prod-data/a', resourceAccount: PROD, ...request });
}

test.each<[what: string, policies: PolicySource[], request: Partial<AccessRequest>, explanation: string]>([
  ['a denial by a Sid', [scp(deny({ Sid: 'DenyAll' }))], {}, 'denied: statement DenyAll of service control policy guard denies it'],
  ['a denial by an index', [scp(deny())], {}, 'denied: statement 0 of service control policy guard denies it'],
  ['a denial by an empty Sid', [scp(deny({ Sid: '' }))], {}, 'denied: statement 0 of service control policy guard denies it'],
  ['denials by several', [scp(deny()), scp(deny(), { name: 'other' })], {}, 'denied: statement 0 of service control policy guard denies it, and 1 more'],
  ['a denial by what a request lacks', [scp(deny({ Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } } }))], {}, 'denied: statement 0 of service control policy guard denies it, as the request carries no aws:PrincipalTag/team'],
  ['a denial by a boundary', [], { permissionsBoundary: document(deny()) }, 'denied: statement 0 of permissions boundary permissionsBoundary denies it'],
  ['a denial by a policy of the resource', [], { resourcePolicy: document(deny({ Principal: '*' })) }, 'denied: statement 0 of policy of the resource resourcePolicy denies it'],
  ['a denial by a VPC endpoint', [], { vpcEndpointPolicy: document(deny({ Principal: '*' })) }, 'denied: statement 0 of policy of the VPC endpoint vpcEndpointPolicy denies it'],
  ['a grant that is taken for granted', [], {}, 'allowed: nothing denies it, and a grant of everything is taken for granted'],
  ['a grant', [], { identityPolicies: [document(deny({ Action: 'ec2:*' }), { Sid: 'All', ...EVERYTHING })] }, 'allowed: nothing denies it, and statement All of identity policy identityPolicies[0] grants it'],
  ['an assumption', [], { resourceAccount: undefined }, 'allowed: nothing denies it, and a grant of everything is taken for granted, assuming that the resource is in the account of the caller'],
  ['no grant of identity policies', [], { identityPolicies: [] }, 'not granted: nothing denies it, but the identity policies do not allow it'],
  ['no grant of a boundary', [], { permissionsBoundary: document() }, 'not granted: nothing denies it, but the permissions boundary does not allow it'],
  ['no grant of a session', [], { sessionPolicies: [document()] }, 'not granted: nothing denies it, but the session policies do not allow it'],
  ['no grant of a VPC endpoint', [], { vpcEndpointPolicy: document() }, 'not granted: nothing denies it, but the policy of the VPC endpoint does not allow it'],
  ['no grant of another account', [], { resourceAccount: '444455556666' }, 'not granted: nothing denies it, but a caller of another account needs a grant in the policy of the resource'],
  ['no grant to a service', [], { principal: 'backup.amazonaws.com' }, 'not granted: nothing denies it, but a service needs a grant in the policy of the resource'],
  ['no grant to the anonymous', [], { principal: '*' }, 'not granted: nothing denies it, but somebody anonymous needs a grant in the policy of the resource'],
  ['what is not known', [scp(deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }))], {}, 'not known: it depends on the value of aws:securetransport'],
])('%s', (_, policies, request, explanation) => {
  expect(ask(policies, request).explanation).toBe(explanation);
});

test.each<[what: string, policies: PolicySource[], request: Partial<AccessRequest>, unknown: string[]]>([
  ['a key', [scp(deny({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } } }))], { unknownContext: ['aws:PrincipalTag/*'] }, ['the value of aws:principaltag/team']],
  ['a variable', [scp(deny({ Condition: { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } } }))], { context: { 'aws:ResourceTag/team': 'red' }, unknownContext: ['aws:PrincipalTag/*'] }, ['the value of aws:principaltag/team']],
  ['a parameter in a value', [scp(deny({ Condition: { StringEquals: { 'aws:PrincipalTag/team': '\uE000the parameter Team\uE001' } } }))], { context: { 'aws:PrincipalTag/team': 'red' } }, ['the parameter Team']],
  ['a parameter in a resource', [scp(deny({ Resource: 'arn:aws:s3:::\uE000the parameter Bucket\uE001/*' }))], {}, ['the parameter Bucket']],
  ['a parameter in an action', [scp(deny({ Action: 's3:\uE000the parameter Action\uE001' }))], {}, ['the parameter Action']],
  ['a policy', [scp({}, { document: '\uE000the parameter Policy\uE001' })], {}, ['the parameter Policy']],
  ['where a policy is attached', [scp(deny(), { targets: ['\uE000the parameter Unit\uE001'] })], {}, ['the parameter Unit']],
  ['whether a policy is there', [scp(deny(), { uncertain: 'the condition IsProd' })], {}, ['the condition IsProd']],
  ['an operator', [scp(deny({ Condition: { StringIs: { 'aws:x': 'y' } } }))], {}, ['what the operator StringIs means', 'what StringIs makes of aws:x']],
  ['a resource', [scp(deny({ Resource: 'arn:aws:s3:::acme-*' }))], { resource: undefined }, ['the resource']],
  ['a principal', [], { identityPolicies: [], resourcePolicy: document({ ...EVERYTHING, Principal: { CanonicalUser: '79a5' } }) }, ['whether resourcePolicy names the caller']],
])('%s is named where it decides', (_, policies, request, unknown) => {
  expect(ask(policies, request)).toMatchObject({ outcome: 'UNKNOWN', unknown });
});

test('what is not known names no more than decides', () => {
  const policies = [scp(deny({ Action: 'ec2:*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } })), scp(deny({ Resource: 'arn:aws:rds:*:*:db:\uE000the parameter Name\uE001' }), { name: 'other' })];
  expect(ask(policies)).toMatchObject({ outcome: 'ALLOWED', unknown: [] });
});

test('the organization is asked for where it decides', () => {
  const { outcome, unknown } = new Engine([scp(deny())]).decide({ principal: `arn:aws:iam::${PROD}:role/x`, action: 's3:ListAllMyBuckets' });
  expect([outcome, unknown]).toEqual(['UNKNOWN', [`whether ${PROD} is below r-acm1: give the organization`]]);
});

test('the statements that determine it are named with file and place', () => {
  const policy = scp(deny({ Sid: 'Guard' }), { file: 'cdk.out/guardrails.template.json', path: '$.Resources.Guard.Properties.Content' });
  expect(ask([policy]).determinedBy).toEqual([
    { policy: 'guard', kind: 'SERVICE_CONTROL_POLICY', sid: 'Guard', index: 0, effect: 'Deny', file: 'cdk.out/guardrails.template.json', path: '$.Resources.Guard.Properties.Content.Statement[0]' },
  ]);
});

test('the statements that grant, and those that may deny, are named', () => {
  const grant = ask([], { identityPolicies: [document({ Sid: 'Read', ...EVERYTHING, Action: 's3:Get*' })] });
  expect(grant.determinedBy.map(({ sid, effect }) => [sid, effect])).toEqual([['Read', 'Allow']]);
  const perhaps = ask([scp(deny({ Sid: 'Perhaps', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }))]);
  expect(perhaps.determinedBy.map(({ sid, effect }) => [sid, effect])).toEqual([['Perhaps', 'Deny']]);
  expect(ask([], { identityPolicies: [] }).determinedBy).toEqual([]);
});

test('a decision is data', () => {
  const decision = ask([scp(deny({ Sid: 'Guard' }))]);
  expect(JSON.parse(JSON.stringify(decision))).toEqual({
    outcome: 'DENIED',
    determinedBy: [{ policy: 'guard', kind: 'SERVICE_CONTROL_POLICY', sid: 'Guard', index: 0, effect: 'Deny', path: '$.Statement[0]' }],
    unknown: [],
    assumed: [],
    explanation: 'denied: statement Guard of service control policy guard denies it',
  });
});
