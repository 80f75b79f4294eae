import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { useOrganization } from '../../lib/jest';
import { ENGINE_NAMES, ENGINES } from '../support/terraform';

const TREE = { id: '123456789012', folders: { 100000000001: 'organizations/123456789012' }, projects: { 'acme-prod': { number: '111111111111', parent: 'folders/100000000001' } } };
const POLICY = {
  name: 'guard',
  parent: 'cloudresourcemanager.googleapis.com%2Ffolders%2F100000000001',
  rules: [{ deny_rule: { denied_principals: ['principalSet://goog/public:all'], denied_permissions: ['storage.googleapis.com/buckets.delete'] } }],
};
const DELETE = { principal: 'user:ann@acme.example', permission: 'storage.googleapis.com/buckets.delete', project: 'acme-prod' };
const LIST = { ...DELETE, permission: 'storage.googleapis.com/buckets.list' };
const CLAIM = { name: 'nobody deletes buckets', permissions: ['storage.googleapis.com/buckets.delete'], resourcesIn: ['folders/100000000001'] };

const folder = mkdtempSync(join(tmpdir(), 'jest-google-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => useOrganization(TREE));
afterAll(() => useOrganization(undefined));

describe.each(ENGINE_NAMES)('%s', (name) => {
  const { App, TerraformElement, TerraformStack } = ENGINES[name];
  const outdir = join(folder, name);
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'gcp');
  class Policy extends TerraformElement {
    public toTerraform(): any {
      return { resource: { google_iam_deny_policy: { g: POLICY } } };
    }
  }
  new Policy(stack, 'g');

  test('an app, a stack of it, and its directory are judged', () => {
    for (const given of [app, stack, outdir]) {
      expect(given).toMakeUnavailable(DELETE);
      expect(given).toLeaveAvailable(LIST);
      expect(given).toProve(CLAIM);
    }
    expect(() => expect(app).toMakeUnavailable(LIST)).toThrow('storage.googleapis.com/buckets.list on acme-prod');
    expect(() => expect(app).toKeepItsPromises()).toThrow('must hold a guardrail that promises something');
  });
});

const template = { resource: { google_iam_deny_policy: { g: POLICY } } };

test('a template of Terraform JSON is judged', () => {
  expect(template).toMakeUnavailable(DELETE);
  expect(template).toImply(template);
});

test('an organization may be given to a matcher, and each cloud has its own', () => {
  useOrganization({ root: 'r-acm1', units: {}, management: '777788889999' });
  expect(template).toMakeUnavailable(DELETE);
  expect(template).not.toMakeUnavailable(DELETE, { organization: { ...TREE, folders: { 5: 'organizations/123456789012' }, projects: { 'acme-prod': { number: '1', parent: 'folders/5' } } } });
});

test('an option of AWS is refused', () => {
  expect(() => expect(template).toMakeUnavailable(DELETE, { account: '111122223333' })).toThrow('account must be left out, as Google Cloud has no use for it');
});
