// A few requests, asked of the decision engine: what should be out of reach, and what has to go on.
import { AccessRequest } from 'sunkfence/aws';
import { ACME } from './acme';

export interface Request {
  /** What people call who asks, and what it is about. */
  readonly who: string;
  readonly what: string;
  readonly request: AccessRequest;
  readonly ordinary?: boolean;
}

const { prod, nonProd, security } = ACME.accounts;
const { models, modelGuardrail, buckets } = ACME;

const role = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
const inRegion = (service: string, account: string, name: string) => `arn:aws:${service}:${ACME.region}:${account}:${name}`;
const model = (id: string) => `arn:aws:bedrock:${ACME.region}::foundation-model/${id}`;

const coder = { who: 'coder', principal: role(prod, 'agents/coder') };
const coderInNonProd = { who: 'coder in non-production', principal: role(nonProd, 'agents/coder') };
const mcpFiles = { who: 'mcp-files', principal: role(prod, 'agents/mcp-files') };
const developer = { who: 'Developer', principal: role(prod, 'Developer') };
const orders = { who: 'orders-task', principal: role(prod, 'orders-task') };
const pipeline = { who: 'deploy-pipeline', principal: role(prod, 'deploy-pipeline') };
const approver = { who: 'BreakGlassApprover', principal: role(prod, 'BreakGlassApprover') };
const stranger = { who: 'somebody outside Acme', principal: role('999988887777', 'somebody') };

type Asked = { readonly what: string; readonly action: string; readonly resource: string } & Partial<AccessRequest>;

const dangerous = ({ who, principal }: typeof coder, { what, ...request }: Asked): Request => ({ who, what, request: { principal, ...request } });
const ordinary = (caller: typeof coder, asked: Asked): Request => ({ ...dangerous(caller, asked), ordinary: true });

const database = { what: 'the orders database', resource: inRegion('rds', prod, 'db:orders') };
const prodSecret = { what: 'the orders secret of production', resource: inRegion('secretsmanager', prod, 'secret:orders-db-a1B2c3') };
const approved = { 'aws:MultiFactorAuthPresent': 'true', 'aws:PrincipalTag/break-glass': 'approved' };

export const REQUESTS: Readonly<Record<string, readonly Request[]>> = {
  ProdDeleteDeny: [
    dangerous(coder, { ...database, action: 'rds:DeleteDBInstance' }),
    dangerous(developer, { action: 'kms:ScheduleKeyDeletion', what: 'the key of orders', resource: inRegion('kms', prod, 'key/0rd3r5') }),
    dangerous(coder, { action: 's3:DeleteObject', what: 'an object of production', resource: 'arn:aws:s3:::acme-prod-data/2026/orders', resourceAccount: prod }),
    dangerous(developer, { ...database, action: 'rds:ModifyDBInstance' }),
    dangerous(approver, { ...database, action: 'rds:DeleteDBInstance', what: 'the orders database, without a second factor' }),
    ordinary(approver, { ...database, action: 'rds:DeleteDBInstance', what: 'the orders database, approved', context: approved }),
    ordinary(coder, { ...database, action: 'rds:DescribeDBInstances' }),
    ordinary(coder, { action: 'logs:FilterLogEvents', what: 'the log of orders', resource: inRegion('logs', prod, 'log-group:orders') }),
    ordinary(pipeline, { action: 'cloudformation:UpdateStack', what: 'the stack of orders', resource: inRegion('cloudformation', prod, 'stack/orders/1a2b') }),
    ordinary(orders, { action: 'dynamodb:DeleteItem', what: 'a cart', resource: inRegion('dynamodb', prod, 'table/carts') }),
  ],
  ApprovedModelEndpoints: [
    dangerous(coder, { action: 'bedrock:InvokeModel', what: 'a model that is not listed', resource: model('amazon.nova-pro-v1:0'), context: { 'bedrock:GuardrailIdentifier': modelGuardrail.prod } }),
    dangerous(coder, { action: 'bedrock:InvokeModel', what: 'a listed model, without the guardrail', resource: model(models.novaLite) }),
    dangerous(orders, { action: 'bedrock-mantle:CreateInference', what: 'the other endpoint', resource: inRegion('bedrock-mantle', prod, 'project/default') }),
    dangerous(developer, { action: 'sagemaker:InvokeEndpoint', what: 'a model of their own', resource: inRegion('sagemaker', prod, 'endpoint/own') }),
    ordinary(coder, { action: 'bedrock:InvokeModel', what: 'a listed model, with the guardrail', resource: model(models.novaLite), context: { 'bedrock:GuardrailIdentifier': modelGuardrail.prod } }),
    ordinary(developer, { action: 'bedrock:ListFoundationModels', what: 'the list of models', resource: '*' }),
  ],
  NonProdSecretIsolation: [
    dangerous(coderInNonProd, { ...prodSecret, action: 'secretsmanager:GetSecretValue' }),
    dangerous(coderInNonProd, { action: 'kms:Decrypt', what: 'the key of production\'s secrets', resource: inRegion('kms', prod, 'key/s3cr3t') }),
    dangerous(stranger, { action: 's3:GetObject', what: 'configuration of production', resource: 'arn:aws:s3:::acme-prod-config/database.json', resourceAccount: prod }),
    ordinary(coderInNonProd, { action: 'secretsmanager:GetSecretValue', what: 'a secret of non-production', resource: inRegion('secretsmanager', nonProd, 'secret:build-a1B2c3') }),
    ordinary(orders, { ...prodSecret, action: 'secretsmanager:GetSecretValue' }),
    ordinary({ who: 'SecurityAudit', principal: role(security, 'SecurityAudit') }, { action: 's3:GetObject', what: 'the organization\'s trail', resource: 'arn:aws:s3:::acme-org-cloudtrail/log', resourceAccount: security }),
  ],
  AgentExecutionBoundary: [
    dangerous(developer, { action: 'iam:DeleteRolePermissionsBoundary', what: 'the role of coder', resource: role(prod, 'agents/coder') }),
    dangerous(coder, { action: 'sts:AssumeRole', what: 'the role of orders', resource: role(prod, 'orders-task') }),
    dangerous(mcpFiles, { action: 's3:GetObject', what: 'an object of production', resource: 'arn:aws:s3:::acme-prod-data/2026/orders', resourceAccount: prod }),
    dangerous(coderInNonProd, { action: 'lambda:UpdateFunctionCode', what: 'a function of others', resource: inRegion('lambda', nonProd, 'function:payments') }),
    ordinary(mcpFiles, { action: 's3:GetObject', what: 'an artifact', resource: `arn:aws:s3:::${buckets.artifacts}/build.zip`, resourceAccount: prod }),
    ordinary(coderInNonProd, { action: 'lambda:CreateFunction', what: 'a function of its own', resource: inRegion('lambda', nonProd, 'function:feature-report') }),
  ],
};
