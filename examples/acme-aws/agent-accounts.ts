import { Stack, Tags } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Environment } from 'sunkfence';
import { AgentExecutionBoundary, Envelope } from 'sunkfence/aws';
import { ACME } from './acme';
import { agents, gate, mcpServers } from './organization';

/** The roles that Acme's agents run as in one account, with a grant that somebody was careless about. */
export function agentRoles(stack: Stack): void {
  agentRole(stack, 'Coder', 'coder', '/agents/', ['agent']);
  agentRole(stack, 'McpFiles', 'mcp-files', '/agents/', ['agent', 'mcp']);
}

/** What non-production agents build runs as this. */
export function workloadRole(stack: Stack): void {
  agentRole(stack, 'Workload', 'build', '/agents/workload/', ['agent']);
}

function agentRole(stack: Stack, id: string, roleName: string, path: string, markers: string[]): void {
  const role = new Role(stack, id, { roleName, path, assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com') });
  role.addToPolicy(new PolicyStatement({ actions: ['*'], resources: ['*'] }));
  markers.forEach((marker) => Tags.of(role).add(marker, 'true'));
}

/** Whom Acme trusts with the fence itself: its pipeline, and what sets accounts up. */
const administrators = [
  ACME.deployment.pipeline,
  ACME.deployment.cdkRoles,
  'arn:aws:iam::*:role/AWSControlTowerExecution',
  'arn:aws:iam::*:role/stacksets-exec-*',
];

/** In production agents look, call approved models, and read what the build left. */
export function prodBoundary(stack: Stack, organizationStack: Stack): void {
  const { artifacts } = ACME.buckets;
  const readArtifacts = { actions: ['s3:GetObject'], resources: [`arn:aws:s3:::${artifacts}/*`] };
  const boundary = new AgentExecutionBoundary(stack, 'AgentBoundary', {
    agents,
    mcpServers,
    envelope: Envelope.LOOK_ONLY.plus(
      readArtifacts,
      { actions: ['bedrock:ApplyGuardrail', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'] },
      { actions: ['bedrock-agentcore:InvokeGateway'], resources: [ACME.gateway] },
    ),
    mcpEnvelope: Envelope.of(
      readArtifacts,
      { actions: ['s3:ListBucket'], resources: [`arn:aws:s3:::${artifacts}`] },
      { actions: ['sts:GetCallerIdentity'] },
    ),
    targets: [ACME.units.prod],
    organizationStack,
    administrators,
    gate,
  });
  boundary.applyTo(stack);
}

/** In non-production they build and deploy, as themselves or as a workload role. */
export function nonProdBoundary(stack: Stack, organizationStack: Stack): void {
  const { scratch } = ACME.buckets;
  const boundary = new AgentExecutionBoundary(stack, 'AgentBoundary', {
    agents,
    mcpServers,
    environment: Environment.NON_PRODUCTION,
    envelope: Envelope.BUILD_AND_DEPLOY,
    mcpEnvelope: Envelope.of(
      { actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], resources: [`arn:aws:s3:::${scratch}/*`] },
      { actions: ['s3:ListBucket'], resources: [`arn:aws:s3:::${scratch}`] },
      { actions: ['sts:GetCallerIdentity'] },
    ),
    workloadRolePath: '/agents/workload/',
    ownNamePrefix: 'feature-',
    targets: [ACME.units.nonProd],
    organizationStack,
    administrators,
    gate,
  });
  boundary.applyTo(stack);
}
