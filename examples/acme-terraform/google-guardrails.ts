import { Environment, Gate } from 'sunkfence';
import { AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, NonProdSecretIsolation, ProdDeleteDeny } from 'sunkfence/gcp';
import { ACME_GOOGLE } from './acme';
import { AcmeGoogle } from './google';

const { agents, mcpServers, folders, models, pipeline, projects, tag } = ACME_GOOGLE;

const principal = (email: string) => `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`;

/** What all of them have: a gate that lets people become the break-glass account when another agrees, and who deploys this stack. */
const common = {
  organization: `organizations/${ACME_GOOGLE.organization}`,
  gate: Gate.approval({ approvers: [ACME_GOOGLE.approvers] }),
  breakGlassAccount: ACME_GOOGLE.breakGlass,
  administrators: [principal(pipeline)],
};

/** Agents look in production and build in non-production; MCP servers look in both. */
function agentExecutionBoundary(stack: AcmeGoogle): void {
  new AgentExecutionBoundary(stack, 'ProdAgentBoundary', {
    ...common,
    attachTo: folders.prod,
    agents: Agents.ofServiceAccounts([agents.coderInProd]),
    // they also call the models that another guardrail approves
    envelope: Envelope.LOOK_ONLY.plus({ permissions: ['aiplatform.endpoints.predict'] }),
    mcpServers: Agents.ofServiceAccounts([mcpServers.filesInProd]),
    mcpEnvelope: Envelope.of({ permissions: ['storage.buckets.list', 'storage.objects.get', 'storage.objects.list'] }),
  });
  new AgentExecutionBoundary(stack, 'NonProdAgentBoundary', {
    ...common,
    attachTo: folders.nonProd,
    environment: Environment.NON_PRODUCTION,
    agents: Agents.ofServiceAccounts([agents.coderInNonProd]),
    // boundaries add up: another guardrail below lets all of non-production reach the logs
    eligibleResources: [`projects/${projects.logs.id}`],
    envelope: Envelope.BUILD_AND_DEPLOY,
    mcpServers: Agents.ofServiceAccounts([mcpServers.filesInNonProd]),
    mcpEnvelope: Envelope.LOOK_ONLY,
    workloadAccounts: [ACME_GOOGLE.workload],
    workloadTag: { key: tag.agentsWorkload.key, value: tag.agentsWorkload.value },
  });
}

/** Each environment calls its own models; Gemini in production is screened. */
function approvedModelEndpoints(stack: AcmeGoogle): void {
  new ApprovedModelEndpoints(stack, 'ProdModels', {
    ...common,
    attachTo: stack.prodFolder.name,
    approvedModels: [models.geminiPro, models.claude],
    requiredGuardrail: ACME_GOOGLE.modelArmorTemplate,
    projects: [`projects/${projects.prod.id}`],
    approvedMcpServers: ['bigquery.googleapis.com', 'logging.googleapis.com'],
  });
  new ApprovedModelEndpoints(stack, 'NonProdModels', {
    ...common,
    attachTo: stack.nonProdFolder.name,
    approvedModels: [models.geminiPro, models.geminiFlash],
  });
}

/** Nothing in production can be destroyed; the pipeline keeps changing it. */
function prodDeleteDeny(stack: AcmeGoogle): void {
  new ProdDeleteDeny(stack, 'ProdDeleteDeny', {
    ...common,
    attachTo: stack.prodFolder.name,
    agents: Agents.ofServiceAccounts([agents.coderInProd, mcpServers.filesInProd]),
    deployers: [principal(pipeline)],
    projects: [`projects/${projects.prod.number}`],
  });
}

/** Production's secrets stay in production. */
function nonProdSecretIsolation(stack: AcmeGoogle): void {
  new NonProdSecretIsolation(stack, 'NonProdSecretIsolation', {
    ...common,
    production: [folders.prod],
    nonProduction: [folders.nonProd],
    nonProductionProjects: [`projects/${projects.nonProd.number}`],
    eligibleResources: [`projects/${projects.logs.id}`],
    accessPolicy: ACME_GOOGLE.accessPolicy,
    productionProjects: [`projects/${projects.prod.number}`],
    ingressIdentities: [`serviceAccount:${pipeline}`],
  });
}

/** What each guardrail is on Google Cloud, by its name. */
export const GUARDRAILS_ON_GOOGLE: Record<string, (stack: AcmeGoogle) => void> = {
  AgentExecutionBoundary: agentExecutionBoundary,
  ApprovedModelEndpoints: approvedModelEndpoints,
  NonProdSecretIsolation: nonProdSecretIsolation,
  ProdDeleteDeny: prodDeleteDeny,
};
