// What both apps hold: a team's folder and project, and elements of ours that refer to them. The adapter is no part of the package's API,
// so it is loaded by its path, which SUNKFENCE may say.
const { dirname, join } = require('path');
const library = process.env.SUNKFENCE ?? dirname(require.resolve('sunkfence/package.json'));
const { addMetadata, addResource, attributeOf, urlencode } = require(join(library, 'lib/core/terraform.js'));

const provider = { name: 'google', source: 'hashicorp/google', version: '>= 6.50.0' };

exports.guardrails = ({ App, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack, other }) => {
  const isThere = (name) => { try { return require.resolve(name) !== ''; } catch { return false; } };
  if (isThere(other) || isThere('aws-cdk-lib')) throw new Error(`this app must not find ${other} and aws-cdk-lib`);

  class Guardrails extends TerraformStack {
    constructor(scope, id) {
      super(scope, id);
      new TerraformProvider(this, 'Google', {
        terraformResourceType: 'google',
        terraformGeneratorMetadata: { providerName: 'google', providerVersionConstraint: '~> 6.0' },
        terraformProviderSource: 'hashicorp/google',
      });
      const folder = new TerraformResource(this, 'Prod', { terraformResourceType: 'google_folder', terraformGeneratorMetadata: { providerName: 'google' } });
      folder.addOverride('parent', 'organizations/123456789012');
      folder.addOverride('display_name', 'prod');

      const name = folder.getStringAttribute('name');
      const boundary = addResource(this, 'Boundary', 'google_iam_principal_access_boundary_policy', {
        organization: '123456789012',
        location: 'global',
        principal_access_boundary_policy_id: 'agents',
        details: { enforcement_version: '4', rules: [{ effect: 'ALLOW', resources: [`//cloudresourcemanager.googleapis.com/${name}`] }] },
      }, { provider, preventDestroy: true });
      addResource(this, 'Binding', 'google_iam_folders_policy_binding', {
        folder: folder.getStringAttribute('folder_id'),
        location: 'global',
        policy_binding_id: 'agents',
        policy: attributeOf(boundary, 'name'),
        target: { principal_set: `//cloudresourcemanager.googleapis.com/${name}` },
      }, { provider, dependsOn: [folder] });
      const deny = addResource(this, 'Deny', 'google_iam_deny_policy', {
        parent: urlencode(this, `cloudresourcemanager.googleapis.com/${name}`),
        name: 'guard',
        display_name: 'literal ${x} and %{y}',
        rules: [{ deny_rule: { denied_principals: ['principalSet://goog/public:all'], denied_permissions: ['storage.googleapis.com/buckets.delete'] } }],
      }, { provider, dependsOn: [boundary] });
      if (!(deny instanceof TerraformResource)) throw new Error('an element of another copy of the engine');
      addMetadata(this, 'sunkfence:promises', { 'Guardrails/Deny': { control: 'PROD_DELETE_DENY', intent: { attachTo: name } } });
      new TerraformOutput(this, 'DenyName', { value: attributeOf(deny, 'name') });
    }
  }

  const app = new App();
  new Guardrails(app, 'Guardrails');
  app.synth();
};
