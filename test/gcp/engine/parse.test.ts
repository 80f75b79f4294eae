import { GuardrailError } from '../../../lib/core/errors';
import { Verifier } from '../../../lib/gcp/engine/verifier';

const rule = { denied_principals: ['principalSet://goog/public:all'], denied_permissions: ['storage.googleapis.com/buckets.delete'] };
const deny = (policy: object) => ({ resource: { google_iam_deny_policy: { g: { name: 'guard', parent: 'cloudresourcemanager.googleapis.com%2Ffolders%2F1', rules: [{ deny_rule: rule }], ...policy } } } });
const ASKED = { principal: 'user:ann@acme.example', permission: 'storage.googleapis.com/buckets.delete', project: 'acme-prod', folder: '1' };

test.each([
  ['a parent that is no attachment point', deny({ parent: 'folders/1' }), 'parent of DENY_POLICY guard must be a URL-encoded attachment point such as `cloudresourcemanager.googleapis.com%2Ffolders%2F123`, got `folders/1`'],
  ['a folder id without its kind', deny({ parent: 'cloudresourcemanager.googleapis.com%2F1' }), 'parent of DENY_POLICY guard must be'],
  ['a v1 principal', deny({ rules: [{ deny_rule: { ...rule, denied_principals: ['serviceAccount:a@b.iam.gserviceaccount.com'] } }] }), 'rules[0].deny_rule.denied_principals of DENY_POLICY guard must be a list of principals in the v2 form'],
  ['a v1 permission', deny({ rules: [{ deny_rule: { ...rule, denied_permissions: ['storage.buckets.delete'] } }] }), 'rules[0].deny_rule.denied_permissions of DENY_POLICY guard must be a list of permissions in the v2 form'],
  ['a rule without deny_rule', deny({ rules: [{}] }), 'rules[0].deny_rule of DENY_POLICY guard must be an object'],
  ['a condition that is no CEL', deny({ rules: [{ deny_rule: { ...rule, denial_condition: { expression: 'a &&' } } }] }), 'an expression of CEL, and not the end at character 5, got `a &&`'],
  ['an organization policy without its node', { resource: { google_org_policy_policy: { p: { name: 'gcp.resourceLocations', spec: {} } } } }, 'name of ORGANIZATION_POLICY gcp.resourceLocations must be of the form'],
  ['parameters that are no JSON', { resource: { google_org_policy_policy: { p: { name: 'folders/1/policies/x', parent: 'folders/1', spec: { rules: [{ enforce: 'TRUE', parameters: '{' }] } } } } }, 'spec.rules[0].parameters of ORGANIZATION_POLICY x must be JSON in a string'],
  ['a boundary of buckets', { resource: { google_iam_principal_access_boundary_policy: { p: { principal_access_boundary_policy_id: 'b', details: { rules: [{ resources: ['//storage.googleapis.com/b'] }] } } } } }, 'details.rules[0].resources of PRINCIPAL_ACCESS_BOUNDARY b must be a list of organizations, folders and projects'],
  ['a template that is a list', [], 'template must have an object, as cdktf synth writes it'],
  ['elements that are none', { resource: { google_iam_deny_policy: { g: 'x' } } }, 'template must have an object of attributes at `$.resource.google_iam_deny_policy.g`'],
  ['promises that are none', { '//': { 'sunkfence:promises': [] } }, 'template must have an object of promises'],
] as const)('%s is refused', (_, template, message) => {
  const read = () => Verifier.fromTemplate(template);
  expect(read).toThrow(GuardrailError);
  expect(read).toThrow(message);
});

test.each([
  ['who is nobody', { ...ASKED, principal: 'domain:acme.example' }, 'principal must be `user:...`'],
  ['a set that asks', { ...ASKED, principal: 'principalSet://goog/public:all' }, 'principal must be'],
  ['a v1 permission', { ...ASKED, permission: 'storage.buckets.delete' }, 'permission must be a permission in the v2 form such as `storage.googleapis.com/buckets.delete`, got `storage.buckets.delete`'],
  ['a folder that is none', { ...ASKED, folder: 'prod' }, 'folder must be such as `folders/100000000001`, got `prod`'],
  ['tags that are a list', { ...ASKED, tags: ['prod'] as any }, 'tags must be an object'],
  ['a tag without a value', { ...ASKED, tags: { environment: true } as any }, 'tags.environment must be the name or the id of a value, as a string, got `true`'],
  ['bindings that are none', { ...ASKED, permission: 'storage.googleapis.com/buckets.get', bindings: 'all' as any }, 'bindings must be a list of role bindings'],
] as const)('%s is no request', (_, request, message) => {
  const decide = () => Verifier.fromTemplate(deny({})).decide(request as any);
  expect(decide).toThrow(GuardrailError);
  expect(decide).toThrow(message);
});

test('a permission that nobody lists makes the whole policy doubtful, as Google takes all of it or nothing', () => {
  const verifier = Verifier.fromTemplate(deny({ rules: [{ deny_rule: rule }, { deny_rule: { ...rule, denied_permissions: ['storage.googleapis.com/buckets.*'] } }] }));
  expect(verifier.decide(ASKED)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['whether deny policies may name storage.googleapis.com/buckets.*, which Google\'s list of 2026-05-26 does not have'] });
});

test('what only a deployment knows is not known, and a parameter says it', () => {
  const template = { ...deny({ parent: '${urlencode("cloudresourcemanager.googleapis.com/${google_folder.prod.name}")}' }) };
  expect(Verifier.fromTemplate(template).decide(ASKED)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['google_folder.prod.name'] });
  expect(Verifier.fromTemplate(template, { parameters: { 'google_folder.prod.name': 'folders/1' } }).decide(ASKED).outcome).toBe('DENIED');
  expect(Verifier.fromTemplate(template, { parameters: { 'google_folder.prod.name': 'folders/2' } }).decide(ASKED).outcome).toBe('UNKNOWN');
});

test('a policy that is made for each of something may not be there', () => {
  expect(Verifier.fromTemplate(deny({ for_each: ['a'] })).decide(ASKED)).toMatchObject({ outcome: 'UNKNOWN', unknown: ['what for_each of google_iam_deny_policy.g comes to'] });
});

test('nothing to judge by is no verdict', () => {
  const verifier = Verifier.fromTemplate({ resource: {} });
  expect(verifier.notices).toEqual(['the templates hold no deny policy, no principal access boundary, no organization policy and no service perimeter']);
  expect(verifier.decide(ASKED).outcome).toBe('UNKNOWN');
});

test('older kinds of policies are not read, and said so', () => {
  expect(Verifier.fromTemplate({ resource: { google_folder_organization_policy: { x: {} } } }).notices[0]).toBe('google_folder_organization_policy.x is not read: use google_org_policy_policy');
});

test('a decision names the rule, its file and its place', () => {
  const { explanation, determinedBy } = Verifier.fromTemplate(deny({ rules: [{ description: 'BucketsStay', deny_rule: rule }] }), { file: 'stacks/gcp/cdk.tf.json' }).decide(ASKED);
  expect(explanation).toBe('denied: rule 0 (BucketsStay) of deny policy guard denies it');
  expect(determinedBy).toEqual([{ policy: 'guard', kind: 'DENY_POLICY', sid: 'BucketsStay', index: 0, effect: 'Deny', file: 'stacks/gcp/cdk.tf.json', path: '$.resource.google_iam_deny_policy.g.rules[0].deny_rule' }]);
});
