// The four guardrails on Google Cloud, attached to a folder of the team's own stack.
const { Gate } = require('sunkfence');
const { AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, NonProdSecretIsolation, ProdDeleteDeny } = require('sunkfence/gcp');

exports.google = ({ App, TerraformProvider, TerraformResource, TerraformStack }) => {
  const app = new App();
  const stack = new TerraformStack(app, 'Guardrails');
  new TerraformProvider(stack, 'Google', {
    terraformResourceType: 'google',
    terraformGeneratorMetadata: { providerName: 'google', providerVersionConstraint: '~> 6.0' },
    terraformProviderSource: 'hashicorp/google',
  });
  const prod = new TerraformResource(stack, 'Prod', { terraformResourceType: 'google_folder', terraformGeneratorMetadata: { providerName: 'google' } });
  prod.addOverride('display_name', 'prod');
  prod.addOverride('parent', 'organizations/123456789012');

  const agents = Agents.ofServiceAccounts(['agent-coder@acme-prod.iam.gserviceaccount.com']);
  const common = {
    organization: 'organizations/123456789012',
    breakGlassAccount: 'break-glass@acme-prod.iam.gserviceaccount.com',
    gate: Gate.approval({ approvers: ['group:prod-approvers@acme.example'] }),
  };
  new AgentExecutionBoundary(stack, 'AgentBoundary', { ...common, attachTo: 'folders/100000000001', agents, envelope: Envelope.LOOK_ONLY });
  new ApprovedModelEndpoints(stack, 'Models', { ...common, attachTo: prod.getStringAttribute('name'), approvedModels: ['publishers/google/models/gemini-2.5-pro:predict'] });
  new ProdDeleteDeny(stack, 'ProdDeleteDeny', { ...common, attachTo: prod.getStringAttribute('name'), agents });
  new NonProdSecretIsolation(stack, 'Secrets', { ...common, production: ['folders/100000000001'], nonProduction: ['folders/200000000002'] });
  app.synth();
};
