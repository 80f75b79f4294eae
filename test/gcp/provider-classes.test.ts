import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'cdktf';
import { acmeApp, GUARDRAILS } from '../../examples/acme-terraform/acme-app';
import { NEWER_GOOGLE_ATTRIBUTES } from '../lists/newer-google-attributes';
import { classesHave, refusedByGoogle } from '../support/provider-classes';
import { Template } from '../support/terraform';

const outdir = mkdtempSync(join(tmpdir(), 'acme-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

function acme(guardrails?: readonly string[]): Template {
  acmeApp(new App({ outdir }), guardrails).synth();
  return JSON.parse(readFileSync(join(outdir, 'stacks/google/cdk.tf.json'), 'utf8'));
}

test('the provider takes all of Acme', () => {
  expect(Object.keys(acme().resource!)).toEqual(expect.arrayContaining(['google_folder', 'google_project', 'google_service_account']));
  expect(refusedByGoogle(acme())).toEqual([]);
});

test.each([[[]], ...GUARDRAILS.map((name) => [[name]])])('the provider takes Acme with %j of its guardrails', (guardrails) => {
  expect(refusedByGoogle(acme(guardrails))).toEqual([]);
});

describe('what the classes tell', () => {
  const DENY = {
    parent: 'cloudresourcemanager.googleapis.com%2Ffolders%2F1',
    name: 'guard',
    rules: [{ description: 'x', deny_rule: { denied_principals: ['a'], denied_permissions: ['b'], denial_condition: { expression: 'true' } } }],
  };
  const template = (type: string, attributes: Record<string, unknown>, version = '6.50.0'): Template => ({
    '//': {}, 'resource': { [type]: { X: attributes } }, 'terraform': { required_providers: { google: { version } } },
  });
  const [rule] = DENY.rules;
  const withRule = (change: object) => ({ ...DENY, rules: [{ ...rule, deny_rule: { ...rule.deny_rule, ...change } }] });

  test.each<[string, Record<string, unknown>]>([
    ['a deny policy', DENY],
    ['a reference in the place of a list', withRule({ denied_principals: '${google_x.y.z}' })],
    ['a reference in a list', withRule({ denied_principals: ['${google_x.y.z}', 'p/${google_x.y.z}'] })],
    ['what Terraform knows in every resource', { ...DENY, 'depends_on': ['google_x.y'], 'lifecycle': { prevent_destroy: true }, '//': {} }],
  ])('passes %s', (_, attributes) => {
    expect(refusedByGoogle(template('google_iam_deny_policy', attributes))).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an attribute that is not there', { ...DENY, nmae: 'x' }, 'google_iam_deny_policy.X.nmae: no such attribute'],
    ['camel case', { ...DENY, displayName: 'x' }, 'google_iam_deny_policy.X.displayName: no such attribute'],
    ['an attribute of a block that is not there', withRule({ principals: ['a'] }), 'google_iam_deny_policy.X.rules[0].deny_rule.principals: no such attribute'],
    ['a required one left out', { ...DENY, parent: undefined }, 'google_iam_deny_policy.X: parent is required'],
    ['a required one left out of a block', withRule({ denial_condition: { title: 'x' } }), 'google_iam_deny_policy.X.rules[0].deny_rule.denial_condition: expression is required'],
    ['a number for a text', { ...DENY, name: 5 }, 'google_iam_deny_policy.X.name: must be a string, is `5`'],
    ['a text for a list', withRule({ denied_permissions: 'b' }), 'google_iam_deny_policy.X.rules[0].deny_rule.denied_permissions: must be a list'],
    ['a number in a list', withRule({ denied_permissions: ['b', 5] }), 'google_iam_deny_policy.X.rules[0].deny_rule.denied_permissions[1]: must be a string, is `5`'],
    ['a block for a list of blocks', { ...DENY, rules: rule }, 'google_iam_deny_policy.X.rules: must be a list'],
    ['a list of blocks for a block', { ...DENY, rules: [{ deny_rule: [rule.deny_rule] }] }, 'google_iam_deny_policy.X.rules[0].deny_rule: must not be a list'],
    ['a text for a block', { ...DENY, rules: ['x'] }, 'google_iam_deny_policy.X.rules[0]: must be a block'],
  ])('refuses %s', (_, attributes, why) => {
    expect(refusedByGoogle(template('google_iam_deny_policy', JSON.parse(JSON.stringify(attributes))))).toEqual([why]);
  });

  test('refuses a resource that is not there', () => {
    expect(refusedByGoogle(template('google_iam_deny_polizy', DENY))).toEqual(['google_iam_deny_polizy.X: no such resource']);
  });

  test('has booleans as booleans, and what the API wants as text as text', () => {
    const policy = (spec: object) => refusedByGoogle(template('google_org_policy_policy', { name: 'folders/1/policies/x', parent: 'folders/1', spec }));
    expect(policy({ inherit_from_parent: false, rules: [{ enforce: 'TRUE' }] })).toEqual([]);
    expect(policy({ rules: [{ enforce: true }] })).toEqual(['google_org_policy_policy.X.spec.rules[0].enforce: must be a string, is `true`']);
    expect(policy({ inherit_from_parent: 'FALSE', rules: [] })).toEqual(['google_org_policy_policy.X.spec.inherit_from_parent: must be a boolean, is `"FALSE"`']);
  });

  test('takes any key in a map, and one type in its values', () => {
    const folder = (tags: object) => refusedByGoogle(template('google_folder', { display_name: 'x', parent: 'organizations/1', tags }));
    expect(folder({ 'tagKeys/1': 'tagValues/1' })).toEqual([]);
    expect(folder({ 'tagKeys/1': 1 })).toEqual(['google_folder.X.tags: must be a string, is `1`']);
  });

  test('takes what is newer where the template asks for a provider that has it', () => {
    const newer = { ...DENY, deletion_policy: 'PREVENT' };
    expect(refusedByGoogle(template('google_iam_deny_policy', newer, '>= 7.33.0'))).toEqual([]);
    expect(refusedByGoogle(template('google_iam_deny_policy', newer, '6.50.0')))
      .toEqual(['google_iam_deny_policy.deletion_policy needs google >= 7.33.0, the template asks for `6.50.0`']);
    expect(refusedByGoogle(template('google_agent_registry_service', {}, '>= 7.39.0'))).toEqual([]);
    expect(refusedByGoogle(template('google_agent_registry_service', {}, '>= 7.0.0'))).toEqual([expect.stringContaining('needs google >= 7.39.0')]);
  });

  test('nothing is listed as newer that the classes have', () => {
    expect(['google_iam_deny_policy', 'google_iam_deny_policy.name', 'google_iam_deny_policy.rules.deny_rule.denied_principals'].map(classesHave))
      .toEqual([true, true, true]);
    expect(Object.keys(NEWER_GOOGLE_ATTRIBUTES).filter(classesHave)).toEqual([]);
  });
});
