import { Stack } from 'aws-cdk-lib';
import { Gate } from 'sunkfence';
import { Agents, ApprovedModelEndpoints, NonProdSecretIsolation, ProdDeleteDeny } from 'sunkfence/aws';
import { ACME } from './acme';

/** Acme's coding agents, and the MCP servers among them. */
export const agents = Agents.underPath('/agents/', { markerTags: ['agent'] });
export const mcpServers = Agents.underPath('/agents/', { namePrefix: 'mcp-', markerTags: ['mcp'] });

/** A person with the role BreakGlassApprover, signed in with a second factor, whose session somebody else has approved. */
export const gate = Gate.approval({ approvers: [ACME.approver], sessionTagKey: 'break-glass', sessionTagValue: 'approved' });

/** Nothing in production can be destroyed; the deployment keeps changing it. */
export function prodDeleteDeny(stack: Stack): void {
  new ProdDeleteDeny(stack, 'ProdDeleteDeny', {
    targets: [ACME.units.prod],
    agents,
    deployers: [ACME.deployment.cdkExecution],
    gate,
  });
}

/** Each environment calls its own models, through its own guardrail. */
export function approvedModelEndpoints(stack: Stack): void {
  const common = {
    approvedRegions: [ACME.region],
    approvedInferenceProfiles: [{ id: ACME.inferenceProfile, destinationRegions: [...ACME.inferenceRegions] }],
    approvedGateways: [ACME.gateway],
    guardrailMaintainers: [ACME.deployment.cdkExecution],
    gate,
  };
  const { claude, novaLite, novaMicro, embeddings } = ACME.models;
  new ApprovedModelEndpoints(stack, 'ProdModels', {
    ...common,
    targets: [ACME.units.prod],
    approvedModels: [claude, novaLite, embeddings],
    requiredGuardrail: ACME.modelGuardrail.prod,
    modelsWithoutGuardrail: [embeddings],
  });
  new ApprovedModelEndpoints(stack, 'NonProdModels', {
    ...common,
    targets: [ACME.units.nonProd],
    approvedModels: [claude, novaLite, novaMicro],
    requiredGuardrail: ACME.modelGuardrail.nonProd,
  });
}

/** Production's secrets stay in production; the security tooling may see them. */
export function nonProdSecretIsolation(stack: Stack): void {
  new NonProdSecretIsolation(stack, 'NonProdSecretIsolation', {
    production: [ACME.paths.prod],
    nonProduction: [ACME.paths.nonProd],
    productionAccounts: [ACME.accounts.prod],
    trustedPaths: [ACME.paths.security],
    sharedBuckets: [ACME.buckets.artifacts, ACME.buckets.shared],
    gate,
  });
}
