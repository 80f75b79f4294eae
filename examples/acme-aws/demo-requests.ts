// A few requests to hold the policies against: what should be out of reach, and what has to go on.
import { ACME } from './acme';

export interface Request {
  readonly who: string;
  readonly action: string;
  readonly resource: string;
  /** The unit whose service control policies bind the caller; none for a caller of another organization. */
  readonly from?: string;
  /** The unit whose resource control policies protect the resource. */
  readonly on?: string;
  /** The stack and the name of the boundary that the caller carries. */
  readonly boundary?: readonly [string, string];
  readonly ordinary?: boolean;
}

const { prod, nonProd } = ACME.units;
const inProd = { from: prod, on: prod };
const inNonProd = { from: nonProd, on: nonProd };
const across = { from: nonProd, on: prod };

const coder = { ...inProd, who: 'coder', boundary: ['AcmeProd', 'agent-boundary'] as const };
const mcpFiles = { ...inProd, who: 'mcp-files', boundary: ['AcmeProd', 'agent-boundary-mcp'] as const };
const coderInNonProd = { ...inNonProd, who: 'coder (non-production)', boundary: ['AcmeNonProd', 'agent-boundary'] as const };
const developer = { ...inProd, who: 'Developer' };
const pipeline = { ...inProd, who: 'deploy-pipeline' };
const orders = { ...inProd, who: 'orders-task' };

export const REQUESTS: Readonly<Record<string, readonly Request[]>> = {
  ProdDeleteDeny: [
    { ...coder, action: 'rds:DeleteDBInstance', resource: 'db:orders' },
    { ...developer, action: 'kms:ScheduleKeyDeletion', resource: 'the key of orders' },
    { ...coder, action: 's3:DeleteObject', resource: 'acme-prod-data/2026/orders' },
    { ...developer, action: 'rds:ModifyDBInstance', resource: 'db:orders' },
    { ...coder, action: 'rds:DescribeDBInstances', resource: 'db:orders', ordinary: true },
    { ...coder, action: 'logs:FilterLogEvents', resource: 'log group orders', ordinary: true },
    { ...pipeline, action: 'cloudformation:UpdateStack', resource: 'stack orders', ordinary: true },
    { ...orders, action: 'dynamodb:DeleteItem', resource: 'table carts', ordinary: true },
  ],
  ApprovedModelEndpoints: [
    { ...coder, action: 'bedrock:InvokeModel', resource: 'amazon.nova-pro-v1:0, not listed' },
    { ...orders, action: 'bedrock-mantle:CreateInference', resource: 'the other endpoint' },
    { ...developer, action: 'sagemaker:InvokeEndpoint', resource: 'a model of their own' },
    { ...coder, action: 'bedrock:InvokeModel', resource: `${ACME.models.novaLite}, with the guardrail`, ordinary: true },
    { ...developer, action: 'bedrock:ListFoundationModels', resource: '*', ordinary: true },
  ],
  NonProdSecretIsolation: [
    { ...coderInNonProd, ...across, action: 'secretsmanager:GetSecretValue', resource: 'secret orders-db of production' },
    { ...coderInNonProd, ...across, action: 'kms:Decrypt', resource: 'the key of production\'s secrets' },
    { who: 'somebody outside Acme', on: prod, action: 's3:GetObject', resource: 'acme-prod-config/database.json' },
    { ...coderInNonProd, action: 'secretsmanager:GetSecretValue', resource: 'secret build of non-production', ordinary: true },
    { ...orders, action: 'secretsmanager:GetSecretValue', resource: 'secret orders-db of production', ordinary: true },
  ],
  AgentExecutionBoundary: [
    { ...developer, action: 'iam:DeleteRolePermissionsBoundary', resource: 'role/agents/coder' },
    { ...coder, action: 'sts:AssumeRole', resource: 'role/orders-task' },
    { ...mcpFiles, action: 's3:GetObject', resource: 'acme-prod-data/2026/orders' },
    { ...coderInNonProd, action: 'lambda:UpdateFunctionCode', resource: 'function:payments' },
    { ...coder, action: 'rds:DescribeDBInstances', resource: 'db:orders', ordinary: true },
    { ...coderInNonProd, action: 'lambda:CreateFunction', resource: 'function:feature-report', ordinary: true },
  ],
};
