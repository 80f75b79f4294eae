import * as errors from '../../lib/core/errors';
import * as intentErrors from '../../lib/intent/errors';

const { GuardrailError, ...functions } = errors;

/** One call of every function, and its stable code. */
const CALLS: Record<keyof typeof functions, [Error & { code?: string }, string]> = {
  malformed: [errors.malformed('targets', 'x', 'an account of 12 digits'), 'MALFORMED'],
  empty: [errors.empty('targets', 'name one'), 'EMPTY'],
  duplicate: [errors.duplicate('targets', 'r-acm1'), 'DUPLICATE'],
  foreignAgents: [errors.foreignAgents('group:agents', 'aws', 'Agents.underPath(\'/agents/\')'), 'FOREIGN_AGENTS'],
  agentAmong: [errors.agentAmong('approvers', 'arn:aws:iam::*:role/agents/x', 'roles and users under /agents/'), 'AGENT_EXEMPT'],
  agentCanAssume: [errors.agentCanAssume('approvers', 'arn:aws:iam::*:role/X', 'trusts the account'), 'AGENT_CAN_ASSUME'],
  tooWide: [errors.tooWide('approvers', 'arn:aws:iam::*:role/*'), 'TOO_WIDE'],
  exemptionExpired: [errors.exemptionExpired('2020-01-01T00:00:00Z', 'migration', '2026-11-20T12:00:00Z'), 'EXEMPTION_EXPIRED'],
  gateExpired: [errors.gateExpired('2020-01-01T00:00:00Z', '2026-11-20T12:00:00Z'), 'GATE_EXPIRED'],
  wildcardModel: [errors.wildcardModel('approvedModels', 'anthropic.*'), 'MODEL_WILDCARD'],
  modelUnknownShape: [errors.modelUnknownShape('claude'), 'MALFORMED'],
  managementAccount: [errors.managementAccount('777788889999'), 'MANAGEMENT_ACCOUNT'],
  agentsInManagementAccount: [errors.agentsInManagementAccount('777788889999'), 'MANAGEMENT_ACCOUNT'],
  documentTooLarge: [errors.documentTooLarge('AcmeBoundary', 'permissions boundary', 6145, 6144, 'name fewer actions'), 'DOCUMENT_TOO_LARGE'],
  tooManyPolicies: [errors.tooManyPolicies('r-acm1', 'service control policies', new Map([['A', 5], ['B', 3]]), 7), 'TOO_MANY_POLICIES'],
  notAscii: [errors.notAscii('approvers', 'é'), 'NOT_ASCII'],
  contradiction: [errors.contradiction('policyName', 'a', '`b`', 'use the same name'), 'CONTRADICTION'],
  inconsistent: [errors.inconsistent('envelope', 'a', '`b`', 'write out the actions'), 'INCONSISTENT'],
  widerBoundary: [errors.widerBoundary('AcmeProd/McpFiles'), 'BOUNDARY_TOO_WIDE'],
  otherPartition: [errors.otherPartition('approvers', 'arn:aws-cn:iam::*:role/A', 'aws'), 'OTHER_PARTITION'],
  envelopeNotForProduction: [errors.envelopeNotForProduction(), 'ENVELOPE_FOR_NON_PRODUCTION'],
  envelopeEscapes: [errors.envelopeEscapes('iam:PassRole', 'lets the agent act as another principal'), 'ENVELOPE_ESCAPES'],
  boundaryRemoved: [errors.boundaryRemoved('AcmeProd/Coder', 'nothing'), 'BOUNDARY_REMOVED'],
  unknownService: [errors.unknownService('approvedServices', 'x', ['kendra', 'lex']), 'UNKNOWN_SERVICE'],
  malformedPolicy: [errors.malformedPolicy('guard', '$.Statement[0].Effect', 'Maybe', 'Allow or Deny'), 'MALFORMED_POLICY'],
  malformedOrganization: [errors.malformedOrganization('$.root', 'x', 'a root such as `r-acm1`'), 'MALFORMED_ORGANIZATION'],
  notInTerraformStack: [errors.notInTerraformStack('Acme/Guard', false), 'NOT_IN_TERRAFORM_STACK'],
  engineNotFound: [errors.engineNotFound('cdktf'), 'ENGINE_NOT_FOUND'],
  providerTooOld: [errors.providerTooOld('google', '6.50.0', '>= 7.13.0'), 'PROVIDER_TOO_OLD'],
  v1Principal: [errors.v1Principal('deployers', 'user:ada@acme.example', 'principal://goog/subject/ada@acme.example'), 'V1_PRINCIPAL'],
  notAMember: [errors.notAMember('exemptions', 'principalSet://goog/group/a@acme.example', 'group:a@acme.example'), 'NOT_A_MEMBER'],
  notHuman: [errors.notHuman('approvers', 'serviceAccount:a@acme-prod.iam.gserviceaccount.com'), 'NOT_HUMAN'],
  serviceAgentGiven: [errors.serviceAgentGiven('agents', 'service-1@gcp-sa-aiplatform.iam.gserviceaccount.com'), 'SERVICE_AGENT'],
  mustBeGiven: [errors.mustBeGiven('breakGlassAccount', 'a gate', 'name the account'), 'MUST_BE_GIVEN'],
  notHeldNatively: [errors.notHeldNatively('approvedRegions', 'us-east1', 'Google', 'no control sees it', 'hold it elsewhere'), 'NOT_HELD_NATIVELY'],
  notDeniable: [errors.notDeniable('deniedPermissions', 'storage.buckets.delete', ['storage.googleapis.com/buckets.delete']), 'NOT_DENIABLE'],
  alsoMade: [errors.alsoMade('Acme/Own', 'google_org_policy_policy', 'folders/1/policies/x', 'Acme/Guard'), 'ALSO_MADE'],
  tooMany: [errors.tooMany('approvers', 21, 'principals', 20, 'use a group'), 'TOO_MANY'],
  malformedGooglePolicy: [errors.malformedGooglePolicy('DENY_POLICY guard', 'rules[0].deny_rule', '[]', 'an object'), 'MALFORMED_POLICY'],
  malformedFunction: [errors.malformedFunction('Fn::Join', 'a delimiter and a list of texts', '[]', '$.Resources.X.Properties.Name'), 'MALFORMED_FUNCTION'],
  malformedTemplate: [errors.malformedTemplate('an object with a Type', '[]', '$.Resources.X of a.template.json'), 'MALFORMED_TEMPLATE'],
  notJson: [errors.notJson('template', 'a.template.json', 'line 3, column 7', 'synthesize it again'), 'NOT_JSON'],
  notAnAssembly: [errors.notAnAssembly('cdk.out', 'has no manifest.json'), 'NOT_AN_ASSEMBLY'],
  notSynthesized: [errors.notSynthesized('cdktf.out', 'has no manifest.json'), 'NOT_SYNTHESIZED'],
  malformedEntry: [errors.malformedEntry('requests', 'requests.json', '[3].action', '5', 'a text'), 'MALFORMED_ENTRY'],
  nothingPromised: [errors.nothingPromised('assembly', 'cdk.out'), 'NOTHING_PROMISED'],
  noExpect: [errors.noExpect('undefined'), 'NO_EXPECT'],
};

const INTENT: Record<keyof typeof intentErrors, [Error & { code?: string }, string]> = {
  approvalOpensNothing: [intentErrors.approvalOpensNothing(), 'GATE_WITHOUT_APPROVERS'],
  missing: [intentErrors.missing('sessionTagValue', 'sessionTagKey'), 'GATE_HALF_A_TAG'],
  approvalWindowIsBackwards: [intentErrors.approvalWindowIsBackwards('2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z'), 'GATE_WINDOW'],
  dateIsMalformed: [intentErrors.dateIsMalformed('until', 'tomorrow'), 'DATE'],
};

/** These speak of what was made, since no single prop is at fault, or begin with a place in a file. */
const BEGIN_OTHERWISE = ['alsoMade', 'documentTooLarge', 'boundaryRemoved', 'malformedPolicy', 'malformedGooglePolicy', 'malformedOrganization'];

const all = [...Object.entries(CALLS), ...Object.entries(INTENT)];

test('every function of both files is here', () => {
  expect(Object.keys(CALLS).sort()).toEqual(Object.keys(functions).sort());
  expect(Object.keys(INTENT).sort()).toEqual(Object.keys(intentErrors).sort());
});

test.each(all)('%s has its stable code', (_, [error, code]) => {
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('GuardrailError');
  expect(error.code).toBe(code);
});

test.each(all)('%s is one line that says what is wrong, what was given and what to change', (_, [{ message }]) => {
  expect(message.replace(/`[^`]*`/g, '')).toMatch(/^[\x20-\x7e]+$/);
  expect(message).toMatch(/ must .*, got .*[;:] [^;]*\S$/);
  expect(message).toContain('`');
});

test.each(all)('%s ends without a full stop', (_, [{ message }]) => {
  expect(message).not.toMatch(/[.!?]$/);
});

test.each(all.filter(([name]) => !BEGIN_OTHERWISE.includes(name)))('%s names a prop first', (_, [{ message }]) => {
  expect(message).toMatch(/^[a-z][A-Za-z.]* must /);
});

test.each(all)('%s closes every backtick', (_, [{ message }]) => {
  expect(message.split('`').length % 2).toBe(1);
});

test('a document that is too large says by how much', () => {
  expect(CALLS.documentTooLarge[0].message).toContain('6145` characters of at most 6144 (1 too many)');
});

test('an error of the library is told from others by its class', () => {
  expect(CALLS.malformed[0]).toBeInstanceOf(GuardrailError);
});
