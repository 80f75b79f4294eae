// What AWS would refuse to store is refused here, with its place in the file; what AWS might store and nobody understands is not known.
import { parsePolicy } from '../../../lib/aws/engine/parse';
import { PolicySource, PolicyType } from '../../../lib/aws/engine/policy-source';
import { GuardrailError } from '../../../lib/core/errors';

const DENY = { Effect: 'Deny', Action: 's3:*', Resource: '*' };

const source = (document: unknown, more: Partial<PolicySource> = {}): PolicySource => ({ name: 'guard', type: PolicyType.SERVICE_CONTROL_POLICY, document, ...more });
const of = (statement: unknown, more: Partial<PolicySource> = {}) => source({ Version: '2012-10-17', Statement: [statement] }, more);

/** A policy as it would come from a file. */
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

function messageOf(policy: PolicySource): string {
  try {
    parsePolicy(policy);
  } catch (error) {
    expect(error).toBeInstanceOf(GuardrailError);
    expect((error as GuardrailError).code).toBe('MALFORMED_POLICY');
    return (error as GuardrailError).message;
  }
  throw new Error('it was not refused');
}

test.each<[what: string, policy: PolicySource, at: string]>([
  ['nothing', source(undefined), '$ of policy guard must be an object'],
  ['null', source(null), '$ of policy guard must be an object'],
  ['a number', source(3), '$ of policy guard must be an object'],
  ['a list', source([DENY]), '$ of policy guard must be an object'],
  ['text that is no JSON', source('{"Version":'), '$ of policy guard must be JSON ('],
  ['JSON that is no object', source('null'), '$ of policy guard must be an object'],
  ['a document without statements', source({ Version: '2012-10-17' }), 'must be an object with the element Statement'],
  ['another version', source({ Version: '2012-10-18', Statement: DENY }), '$.Version of policy guard must be `2012-10-17` or `2008-10-17`, got `2012-10-18`'],
  ['a statement that is text', source({ Statement: 'x' }), '$.Statement of policy guard must be an object, got `x`'],
  ['a statement in a list that is null', source({ Statement: [DENY, null] }), '$.Statement[1] of policy guard must be an object'],
  ['an element that is not known', of({ ...DENY, Ressource: '*' }), '$.Statement[0].Ressource of policy guard must be one of the elements Sid,'],
  ['an element named as a prototype is', of(json('{"Effect":"Deny","Action":"*","Resource":"*","__proto__":{}}')), '$.Statement[0].__proto__ of policy guard'],
  ['an element named as a method is', of({ ...DENY, toString: 'x' }), '$.Statement[0].toString of policy guard'],
  ['a Sid that is no text', of({ ...DENY, Sid: 1 }), '$.Statement[0].Sid of policy guard must be a string, got `1`'],
  ['no effect', of({ Action: '*', Resource: '*' }), '$.Statement[0].Effect of policy guard must be `Allow` or `Deny`'],
  ['an effect in lower case', of({ ...DENY, Effect: 'deny' }), '$.Statement[0].Effect of policy guard must be `Allow` or `Deny`, got `deny`'],
  ['no action', of({ Effect: 'Deny', Resource: '*' }), 'must be a statement with Action or NotAction'],
  ['Action beside NotAction', of({ ...DENY, NotAction: '*' }), 'must be a statement with one of Action and NotAction'],
  ['an empty list of actions', of({ ...DENY, Action: [] }), '$.Statement[0].Action of policy guard must be a string or a list of strings, got `[]`'],
  ['an action that is no text', of({ ...DENY, Action: ['s3:*', 1] }), '$.Statement[0].Action of policy guard'],
  ['an action without a service', of({ ...DENY, Action: 'DeleteBucket' }), '$.Statement[0].Action of policy guard must be `*`, or service and action such as `s3:GetObject`, got `DeleteBucket`'],
  ['an action with a space', of({ ...DENY, NotAction: undefined, Action: ' s3:*' }), '$.Statement[0].Action'],
  ['an action of three parts', of({ Effect: 'Deny', NotAction: 'a:b:c', Resource: '*' }), '$.Statement[0].NotAction of policy guard'],
  ['no resource', of({ Effect: 'Deny', Action: '*' }), 'must be a statement with Resource or NotResource'],
  ['Resource beside NotResource', of({ ...DENY, NotResource: '*' }), 'must be a statement with one of Resource and NotResource'],
  ['a principal in a service control policy', of({ ...DENY, Principal: '*' }), 'must be a statement without Principal'],
  ['a condition that is text', of({ ...DENY, Condition: 'x' }), '$.Statement[0].Condition of policy guard must be an object'],
  ['a condition without keys', of({ ...DENY, Condition: { StringEquals: 'x' } }), '$.Statement[0].Condition.StringEquals of policy guard must be an object of condition keys'],
  ['a condition with a value that is an object', of({ ...DENY, Condition: { StringEquals: { 'aws:x': {} } } }), "$.Statement[0].Condition.StringEquals['aws:x'] of policy guard"],
  ['a condition with a value that is null', of({ ...DENY, Condition: { Null: { 'aws:x': null } } }), "$.Statement[0].Condition.Null['aws:x'] of policy guard"],
])('%s is refused', (_, policy, message) => {
  expect(messageOf(policy)).toContain(message);
});

test.each<[what: string, type: PolicyType, statement: object, message: string]>([
  ['a resource control policy that names somebody', PolicyType.RESOURCE_CONTROL_POLICY, { ...DENY, Principal: { AWS: '111122223333' } }, '.Principal of policy guard must be `*` in a resource control policy'],
  ['a resource control policy that names nobody', PolicyType.RESOURCE_CONTROL_POLICY, DENY, '.Principal of policy guard'],
  ['a policy of a resource that names nobody', PolicyType.RESOURCE_POLICY, DENY, 'must be a statement with Principal or NotPrincipal'],
  ['a policy of a resource with both forms of principal', PolicyType.RESOURCE_POLICY, { ...DENY, Principal: '*', NotPrincipal: '*' }, 'one of Principal and NotPrincipal'],
  ['a policy of a resource with a principal that is text', PolicyType.RESOURCE_POLICY, { ...DENY, Principal: '111122223333' }, '.Principal of policy guard must be `*` or an object'],
  ['a principal of a kind that there is not', PolicyType.RESOURCE_POLICY, { ...DENY, Principal: { Aws: '*' } }, '.Principal.Aws of policy guard must be one of AWS, Service, Federated, CanonicalUser'],
  ['a principal that is a number', PolicyType.RESOURCE_POLICY, { ...DENY, Principal: { AWS: 111122223333 } }, '.Principal.AWS of policy guard must be a string or a list of strings'],
  ['a boundary that names somebody', PolicyType.PERMISSIONS_BOUNDARY, { ...DENY, NotPrincipal: '*' }, 'policies of this type name nobody'],
])('%s is refused', (_, type, statement, message) => {
  expect(messageOf(of(statement, { type }))).toContain(message);
});

test('the place is that in the file', () => {
  expect(messageOf(of({ ...DENY, Effect: 'x' }, { path: '$.Resources.Guard.Properties.Content' }))).toContain('$.Resources.Guard.Properties.Content.Statement[0].Effect of policy guard');
});

test('a long value is cut off', () => {
  expect(messageOf(of({ ...DENY, Action: 'x'.repeat(500) })).length).toBeLessThan(400);
});

test('a statement knows where it is written', () => {
  const { statements } = parsePolicy(source({ Statement: [DENY, { ...DENY, Sid: 'Second' }] }, { file: 'template.json', path: '$.Resources.G.Properties.Content' }));
  expect(statements.map(({ reference }) => reference)).toEqual([
    { policy: 'guard', kind: 'SERVICE_CONTROL_POLICY', index: 0, effect: 'Deny', file: 'template.json', path: '$.Resources.G.Properties.Content.Statement[0]' },
    { policy: 'guard', kind: 'SERVICE_CONTROL_POLICY', sid: 'Second', index: 1, effect: 'Deny', file: 'template.json', path: '$.Resources.G.Properties.Content.Statement[1]' },
  ]);
});

test('a statement by itself has a place without a number', () => {
  expect(parsePolicy(source(JSON.stringify({ Statement: DENY }))).statements[0].reference).toMatchObject({ index: 0, path: '$.Statement' });
});

test.each(['StringEqual', 'stringequals', 'NullIfExists', 'ForAllValues:Null', 'ForSomeValues:StringEquals', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('what the operator %s means is not known', (operator) => {
  const { statements: [statement] } = parsePolicy(of({ ...DENY, Condition: json(`{"${operator}":{"aws:x":"y"}}`) }));
  expect(statement.uncertain).toEqual([`what the operator ${operator} means`]);
});

test('parts that are not known are kept with what would make them known', () => {
  const unknown = (what: string) => `\uE000${what}\uE001`;
  const [whole, statements, one] = [
    parsePolicy(source(unknown('the parameter Policy'))),
    parsePolicy(source({ Statement: unknown('the parameter Statements') })),
    parsePolicy(source({ Version: unknown('the parameter Version'), Statement: [unknown('the parameter First'), { ...DENY, Effect: unknown('the parameter Effect'), Condition: unknown('the parameter When') }] })),
  ];
  expect([whole.uncertain, statements.uncertain, one.uncertain]).toEqual([['the parameter Policy'], ['the parameter Statements'], ['the parameter First']]);
  expect(one.statements[0].uncertain).toEqual(['the parameter Version', 'the parameter Effect', 'the parameter When']);
  expect(one.statements[0].denies).toBe(true);
});
