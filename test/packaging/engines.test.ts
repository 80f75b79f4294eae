import { readFileSync } from 'fs';
import { Isolated } from '../support/isolated';
import { Template, withoutEngineMetadata } from '../support/terraform';

/** These run what was compiled, each in a process and a folder of its own, where only what is named can be found. */
const isolated: Isolated[] = [];
const inFolder = (packages: Record<string, string[]>) => {
  const made = new Isolated(packages);
  isolated.push(made);
  return made;
};
afterEach(() => isolated.splice(0).forEach((each) => each.remove()));

/** The template of an app of `test/apps/terraform` that finds only these packages. */
function template(engine: string, packages: Record<string, string[]>, place = 'app', library?: string): Template {
  const folder = inFolder(packages);
  folder.copy('terraform', place);
  folder.run([`${place}/${engine}.js`], { CDKTF_OUTDIR: folder.path('out'), ...(library && { SUNKFENCE: folder.path(library) }) });
  return JSON.parse(readFileSync(folder.path('out/stacks/Guardrails/cdk.tf.json'), 'utf8'));
}

/** Without what an engine says of itself, and of where the app ran. */
function comparable(written: Template) {
  const { terraform, ...rest } = withoutEngineMetadata(written);
  return { ...rest, required_providers: terraform!.required_providers };
}

describe('an app', () => {
  test('of cdktf needs no cdktn, one of cdktn no cdktf, and both write the same', () => {
    const byCdktf = template('cdktf', { node_modules: ['sunkfence', 'constructs', 'cdktf'] });
    const byCdktn = template('cdktn', { node_modules: ['sunkfence', 'constructs', 'cdktn'] });
    expect(byCdktf['//'].metadata.version).toBe('0.21.0');
    expect(byCdktn['//'].metadata.version).toBe('0.24.0');
    expect(comparable(byCdktn)).toEqual(comparable(byCdktf));
    expect(comparable(byCdktf)).toEqual({
      'provider': { google: [{}] },
      'required_providers': { google: { source: 'hashicorp/google', version: '~> 6.0, >= 6.50.0' } },
      'resource': {
        google_folder: { Prod: { parent: 'organizations/123456789012', display_name: 'prod' } },
        google_iam_principal_access_boundary_policy: {
          Boundary: {
            organization: '123456789012',
            location: 'global',
            principal_access_boundary_policy_id: 'agents',
            details: { enforcement_version: '4', rules: [{ effect: 'ALLOW', resources: ['//cloudresourcemanager.googleapis.com/${google_folder.Prod.name}'] }] },
            lifecycle: { prevent_destroy: true },
          },
        },
        google_iam_folders_policy_binding: {
          Binding: {
            folder: '${google_folder.Prod.folder_id}',
            location: 'global',
            policy_binding_id: 'agents',
            policy: '${google_iam_principal_access_boundary_policy.Boundary.name}',
            target: { principal_set: '//cloudresourcemanager.googleapis.com/${google_folder.Prod.name}' },
            depends_on: ['google_folder.Prod'],
          },
        },
        google_iam_deny_policy: {
          Deny: {
            parent: '${urlencode("cloudresourcemanager.googleapis.com/${google_folder.Prod.name}")}',
            name: 'guard',
            display_name: 'literal $${x} and %%{y}',
            rules: [{ deny_rule: { denied_principals: ['principalSet://goog/public:all'], denied_permissions: ['storage.googleapis.com/buckets.delete'] } }],
            depends_on: ['google_iam_principal_access_boundary_policy.Boundary'],
          },
        },
      },
      'output': { DenyName: { value: '${google_iam_deny_policy.Deny.name}' } },
      '//': { 'sunkfence:promises': { 'Guardrails/Deny': { control: 'PROD_DELETE_DENY', intent: { attachTo: '${google_folder.Prod.name}' } } } },
    });
  });

  test('with the guardrails of Google Cloud needs no other engine and no aws-cdk-lib, and both write the same', () => {
    const byCdktf = template('google-cdktf', { node_modules: ['sunkfence', 'constructs', 'cdktf'] });
    const byCdktn = template('google-cdktn', { node_modules: ['sunkfence', 'constructs', 'cdktn'] });
    expect(comparable(byCdktn)).toEqual(comparable(byCdktf));
    expect(Object.keys(byCdktf['//']['sunkfence:promises'])).toEqual(['Guardrails/AgentBoundary', 'Guardrails/Models', 'Guardrails/ProdDeleteDeny', 'Guardrails/Secrets']);
    // by a literal, and by a token of the team's own folder
    expect(Object.values<any>(byCdktf.resource!.google_iam_deny_policy).map(({ parent }) => parent)).toEqual(expect.arrayContaining([
      'cloudresourcemanager.googleapis.com%2Ffolders%2F100000000001',
      '${urlencode("cloudresourcemanager.googleapis.com/${google_folder.Prod.name}")}',
    ]));
  });

  test('has elements of its own copy of the engine, where there are two', () => {
    const twice = template('cdktf', { 'node_modules': ['sunkfence', 'constructs', 'cdktf'], 'workspace/node_modules': ['cdktf'] }, 'workspace/app');
    expect(twice.resource).toHaveProperty('google_iam_deny_policy');
  });

  test('has elements of its own copy where the library finds none, as when it is linked', () => {
    const packages = { 'node_modules': ['constructs'], 'workspace/node_modules': ['cdktn'], 'elsewhere/node_modules': ['sunkfence'] };
    const linked = template('cdktn', packages, 'workspace/app', 'elsewhere/node_modules/sunkfence');
    expect(linked.resource).toHaveProperty('google_iam_deny_policy');
  });
});

test.each([
  ['neither engine', []],
  ['cdktf', ['cdktf']],
  ['cdktn', ['cdktn']],
])('with %s the root and the adapter load, and load no engine', (_, engines) => {
  const loaded = inFolder({ node_modules: ['sunkfence', 'constructs', ...engines] })
    .run(['-e', 'require("sunkfence"); require("./node_modules/sunkfence/lib/core/terraform.js"); console.log(Object.keys(require.cache).join("\\n"))']);
  expect(loaded).toMatch(/sunkfence[/\\]lib[/\\]core[/\\]terraform\.js/);
  expect(loaded).not.toMatch(/cdkt[fn][/\\]lib/);
});
