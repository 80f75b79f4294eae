// What guardrails promise on Google Cloud with other props than Acme's holds as well.
import { ACME_GOOGLE } from '../../../../examples/acme-terraform/acme';
import { ProofOutcome } from '../../../../lib/decision';
import { AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, NonProdSecretIsolation, ProdDeleteDeny } from '../../../../lib/gcp';
import { Verifier } from '../../../../lib/gcp/engine/verifier';
import { Asset, Environment, Gate } from '../../../../lib/intent';
import { ACME } from '../../../support/acme-google';
import { GATED, ORGANIZATION, v2 } from '../../../support/google';
import { googleStack } from '../../../support/google-stack';
import { TestStack } from '../../../support/terraform';

const { agents: { coderInProd, coderInNonProd }, mcpServers, folders, models, pipeline, projects, tag, workload } = ACME_GOOGLE;
const agents = Agents.ofServiceAccounts([coderInProd]);
const base = { ...GATED, attachTo: folders.prod };
const ungated = { organization: ORGANIZATION, attachTo: folders.prod };
const isolation = { ...GATED, production: [folders.prod], nonProduction: [folders.nonProd] };
const until = '2099-01-01T00:00:00Z';
const identities = Agents.ofPrincipals(['principalSet://agents.global.org-123456789012.system.id.goog/*']);

type Made = TestStack['stack'];

const cases: Readonly<Record<string, (stack: Made) => unknown>> = {
  'ProdDeleteDeny as it is': (stack) => new ProdDeleteDeny(stack, 'P', { ...base, agents, deployers: [v2(pipeline)] }),
  'ProdDeleteDeny without a gate or deployers': (stack) => new ProdDeleteDeny(stack, 'P', { ...ungated, agents }),
  'ProdDeleteDeny for some assets, with a window and an exemption': (stack) => new ProdDeleteDeny(stack, 'P', {
    ...base,
    agents,
    assets: [Asset.DATABASES, Asset.KEYS],
    gate: Gate.timeBound({ approvers: [ACME_GOOGLE.approvers], from: '2098-01-01T00:00:00Z', until }),
    exemptions: [{ who: ['user:vendor@acme.example'], why: 'a migration', until }],
  }),
  'ProdDeleteDeny unless tagged': (stack) =>
    new ProdDeleteDeny(stack, 'P', { ...base, agents, deployers: [v2(pipeline)], unlessTagged: { key: tag.key, nonProductionValues: [tag.nonProd] } }),
  'ProdDeleteDeny in the whole organization, for agent identities, with permissions of the user\'s own': (stack) =>
    new ProdDeleteDeny(stack, 'P', { ...base, attachTo: ORGANIZATION, agents: identities, deniedPermissions: ['dns.googleapis.com/changes.create'] }),
  'ProdDeleteDeny on a project': (stack) => new ProdDeleteDeny(stack, 'P', { ...base, attachTo: `projects/${projects.prod.id}`, agents }),
  'ApprovedModelEndpoints without screening': (stack) => new ApprovedModelEndpoints(stack, 'P', { ...base, approvedModels: [models.geminiPro] }),
  'ApprovedModelEndpoints without a model': (stack) => new ApprovedModelEndpoints(stack, 'P', { ...ungated, approvedModels: [] }),
  'ApprovedModelEndpoints with servers, of which tools may write': (stack) =>
    new ApprovedModelEndpoints(stack, 'P', { ...base, approvedModels: [models.claude], approvedMcpServers: ['bigquery.googleapis.com'], readOnlyTools: false }),
  'ApprovedModelEndpoints with servers, of which tools read': (stack) => new ApprovedModelEndpoints(stack, 'P', {
    ...base, approvedModels: [models.claude, models.geminiPro], approvedMcpServers: ['bigquery.googleapis.com', 'logging.googleapis.com'], guardrailMaintainers: [v2(pipeline)],
  }),
  'NonProdSecretIsolation as it is': (stack) => new NonProdSecretIsolation(stack, 'P', isolation),
  'NonProdSecretIsolation of groups and pools, with somebody who is trusted': (stack) => new NonProdSecretIsolation(stack, 'P', {
    ...isolation,
    nonProductionProjects: [`projects/${projects.nonProd.number}`],
    nonProductionPrincipals: [
      'principalSet://goog/group/dev@acme.example', 'principalSet://iam.googleapis.com/projects/222222222222/locations/global/workloadIdentityPools/ci/*',
    ],
    trustedPrincipals: [v2('backup@acme-nonprod.iam.gserviceaccount.com')],
    administrators: [v2(pipeline)],
  }),
  'AgentExecutionBoundary as it is': (stack) => new AgentExecutionBoundary(stack, 'P', { ...base, agents }),
  'AgentExecutionBoundary without a gate, for everything in a project': (stack) => new AgentExecutionBoundary(stack, 'P', {
    ...ungated, attachTo: folders.security, agents: Agents.inProjects({ projectId: projects.logs.id, number: projects.logs.number }),
  }),
  'AgentExecutionBoundary for those who build, with workloads and an MCP server': (stack) => new AgentExecutionBoundary(stack, 'P', {
    ...base,
    attachTo: folders.nonProd,
    environment: Environment.NON_PRODUCTION,
    agents: Agents.ofServiceAccounts([coderInNonProd]),
    envelope: Envelope.BUILD_AND_DEPLOY,
    mcpServers: Agents.ofServiceAccounts([mcpServers.filesInNonProd]),
    mcpEnvelope: Envelope.LOOK_ONLY,
    workloadAccounts: [workload],
    workloadTag: tag.agentsWorkload,
  }),
  'AgentExecutionBoundary with an envelope of its own': (stack) => new AgentExecutionBoundary(stack, 'P', {
    ...base,
    agents,
    eligibleResources: [`projects/${projects.logs.id}`],
    envelope: Envelope.of({ permissions: ['storage.objects.get', 'bigquery.jobs.create', 'logging.logEntries.create'] }),
  }),
};

test.each(Object.keys(cases))('%s: proved', (name) => {
  const made = googleStack();
  cases[name](made.stack);
  const proofs = Verifier.fromTemplate(made.synth(), { organization: ACME }).proveAll();
  expect(proofs.length).toBeGreaterThan(5);
  expect(proofs.filter(({ outcome }) => outcome !== ProofOutcome.PROVED).map(({ claim, explanation }) => `${claim}: ${explanation}`)).toEqual([]);
});
