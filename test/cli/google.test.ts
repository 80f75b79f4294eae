import { mkdirSync } from 'fs';
import { join } from 'path';
import { file, folder, sunkfence } from './assembly';

const TREE = { id: '123456789012', folders: { 100000000001: 'organizations/123456789012' }, projects: { 'acme-prod': { number: '111111111111', parent: 'folders/100000000001' } } };
const CODER = 'serviceAccount:agent-coder@acme-prod.iam.gserviceaccount.com';
const DELETE = { principal: CODER, permission: 'storage.googleapis.com/buckets.delete', project: 'acme-prod', resource: '//storage.googleapis.com/projects/_/buckets/acme-prod-data' };
const LIST = { ...DELETE, permission: 'storage.googleapis.com/buckets.list' };

const template = (permissions: readonly string[]) => ({
  '//': { 'sunkfence:promises': { 'gcp/Guard': { control: 'ProdDeleteDeny', intent: { organization: 'organizations/123456789012', attachTo: 'folders/100000000001', agents: [], deployers: [], deniedPermissions: [], assets: ['OBJECTS'] } } } },
  'resource': { google_iam_deny_policy: { g: { name: 'guard', parent: 'cloudresourcemanager.googleapis.com%2Ffolders%2F100000000001', rules: [{ description: 'BucketsStay', deny_rule: { denied_principals: ['principalSet://goog/public:all'], denied_permissions: permissions } }] } } },
});

function directory(name: string, of: object): string {
  mkdirSync(join(folder, name, 'stacks/gcp'), { recursive: true });
  file(`${name}/stacks/gcp/cdk.tf.json`, of);
  file(`${name}/manifest.json`, { version: '0.21.0', stacks: { gcp: { name: 'gcp', synthesizedStackPath: 'stacks/gcp/cdk.tf.json' } } });
  return join(folder, name);
}

const out = directory('cdktf.out', template(['storage.googleapis.com/buckets.delete']));
const organization = file('google.json', TREE);
const source = ['--cloud', 'google', '--assembly', out, '--organization', organization];

test('decisions name the rule and where it is written', async () => {
  const { exitCode, stdout, stderr } = await sunkfence(['decide', ...source, '--requests', file('google-requests.json', [DELETE, LIST]), '--json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const [denied, allowed] = JSON.parse(stdout);
  expect(denied).toMatchObject({ decision: 'DENIED', determinedBy: [{ policy: 'guard', kind: 'DENY_POLICY', sid: 'BucketsStay', index: 0, effect: 'Deny', file: 'stacks/gcp/cdk.tf.json', path: '$.resource.google_iam_deny_policy.g.rules[0].deny_rule' }] });
  expect(allowed).toMatchObject({ decision: 'ALLOWED' });
});

test('a table has the permission, and the name of the resource', async () => {
  const { stdout } = await sunkfence(['decide', ...source, '--requests', file('google-requests.json', [DELETE])]);
  expect(stdout.replace(/ +/g, ' ')).toContain(`${CODER} storage.googleapis.com/buckets.delete //storage.googleapis.com/projects/_/buckets/acme-prod-data DENIED rule 0 (BucketsStay) of deny policy guard denies it`);
});

test('promises of the stack are proved, and a claim is refuted by a request', async () => {
  const promised = await sunkfence(['prove', ...source, '--json']);
  expect(promised.exitCode).toBe(1);
  const proofs = JSON.parse(promised.stdout).map(({ guardrail, claim, outcome }: any) => [guardrail, claim, outcome]);
  expect(proofs).toContainEqual(['gcp/Guard', 'nobody but the gate deletes buckets', 'PROVED']);
  expect(proofs).toContainEqual(['gcp/Guard', 'everybody looks', 'PROVED']);
  // the small policy leaves that open
  expect(proofs).toContainEqual(['gcp/Guard', 'nobody but administrators moves it', 'REFUTED']);
  const claims = file('claims.json', [{ name: 'nobody updates buckets', permissions: ['storage.googleapis.com/buckets.update'], resourcesIn: ['projects/acme-prod'] }]);
  const { exitCode, stdout } = await sunkfence(['prove', ...source, '--claims', claims]);
  expect(exitCode).toBe(1);
  expect(stdout.replace(/ +/g, ' ')).toContain('storage.googleapis.com/buckets.update on acme-prod by serviceAccount:coder@acme-prod.iam.gserviceaccount.com');
});

test('a change that loses something is found', async () => {
  const before = directory('before', template(['storage.googleapis.com/buckets.delete', 'storage.googleapis.com/buckets.update']));
  const { exitCode, stdout } = await sunkfence(['implies', ...source, '--before', before, '--json']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'REFUTED', counterexample: { permission: 'storage.googleapis.com/buckets.update' } });
});

test('a template by itself, with what a deployment gives', async () => {
  const open = { resource: { google_iam_deny_policy: { g: { ...template(['storage.googleapis.com/buckets.delete']).resource.google_iam_deny_policy.g, parent: '${urlencode("cloudresourcemanager.googleapis.com/${google_folder.prod.name}")}' } } } };
  const args = ['decide', '--cloud', 'google', '--template', file('cdk.tf.json', open), '--organization', organization, '--requests', file('google-requests.json', [DELETE]), '--json'];
  expect(JSON.parse((await sunkfence(args)).stdout)).toMatchObject([{ decision: 'UNKNOWN', unknown: ['google_folder.prod.name'] }]);
  expect(JSON.parse((await sunkfence([...args, '--parameter', 'google_folder.prod.name=folders/100000000001'])).stdout)).toMatchObject([{ decision: 'DENIED' }]);
});

test.each([
  ['an action, as on AWS', [{ principal: CODER, action: 's3:DeleteBucket' }], [], 'requests must have no such field (there are principal, permission'],
  ['an option of AWS', [DELETE], ['--account', '111122223333'], '--account must be left out, as google has no such option, got `111122223333`'],
  ['a directory that cdktf did not write', [DELETE], ['--assembly', join(folder, 'cdktf.out/stacks')], 'directory must be one that cdktf synth wrote'],
] as const)('%s is bad input', async (_, requests, more, message) => {
  const args = more[0] === '--assembly' ? ['--cloud', 'google', ...more] : [...source, ...more];
  const { exitCode, stderr } = await sunkfence(['decide', ...args, '--requests', file('bad.json', requests)]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('without the tree it is said what is not known', async () => {
  const { stderr } = await sunkfence(['decide', '--cloud', 'google', '--assembly', out, '--requests', file('google-requests.json', [DELETE])]);
  expect(stderr).toContain('notice: no --organization is given, so it is not known which projects are below a folder');
});
