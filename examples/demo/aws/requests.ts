// Acme's questions as requests to AWS.
import { AccessRequest } from 'sunkfence/aws';
import { ACME } from '../../acme-aws/acme';
import { Answers, Asked } from '../questions';

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

type Call = Pick<AccessRequest, 'action' | 'resource'> & Partial<AccessRequest> & { readonly what: string };

const asked = ({ who, principal }: typeof coder, { what, ...request }: Call): Asked =>
  ({ who, what, call: request.action, request: { principal, ...request } });

const database = { what: 'the orders database', resource: inRegion('rds', prod, 'db:orders') };
const prodSecret = { what: 'the orders secret of production', resource: inRegion('secretsmanager', prod, 'secret:orders-db-a1B2c3') };
const call = { action: 'bedrock:InvokeModel' };
const screened = { 'bedrock:GuardrailIdentifier': modelGuardrail.prod };
const approved = { 'aws:MultiFactorAuthPresent': 'true', 'aws:PrincipalTag/break-glass': 'approved' };

export const ANSWERS: Answers = {
  ProdDeleteDeny: {
    database: asked(coder, { ...database, action: 'rds:DeleteDBInstance' }),
    key: asked(developer, { action: 'kms:ScheduleKeyDeletion', what: 'the key of orders', resource: inRegion('kms', prod, 'key/0rd3r5') }),
    object: asked(coder, { action: 's3:DeleteObject', what: 'an object of production', resource: 'arn:aws:s3:::acme-prod-data/2026/orders', resourceAccount: prod }),
    settings: asked(developer, { ...database, action: 'rds:ModifyDBInstance' }),
    unapproved: asked(approver, { ...database, action: 'rds:DeleteDBInstance', what: 'without a second factor' }),
    approved: asked(approver, { ...database, action: 'rds:DeleteDBInstance', what: 'with a second factor and the tag of the approval', context: approved }),
    look: asked(coder, { ...database, action: 'rds:DescribeDBInstances' }),
    log: asked(coder, { action: 'logs:FilterLogEvents', what: 'the log of orders', resource: inRegion('logs', prod, 'log-group:orders') }),
    pipeline: asked(pipeline, { action: 'cloudformation:UpdateStack', what: 'the stack of orders', resource: inRegion('cloudformation', prod, 'stack/orders/1a2b') }),
    application: asked(orders, { action: 'dynamodb:DeleteItem', what: 'a cart', resource: inRegion('dynamodb', prod, 'table/carts') }),
  },
  ApprovedModelEndpoints: {
    unlisted: asked(coder, { ...call, what: 'Nova Pro, with the guardrail', resource: model('amazon.nova-pro-v1:0'), context: screened }),
    unscreened: asked(coder, { ...call, what: 'Nova Lite', resource: model(models.novaLite) }),
    otherDoor: asked(orders, { action: 'bedrock-mantle:CreateInference', what: 'the other endpoint', resource: inRegion('bedrock-mantle', prod, 'project/default') }),
    own: asked(developer, { action: 'sagemaker:InvokeEndpoint', what: 'an endpoint of SageMaker', resource: inRegion('sagemaker', prod, 'endpoint/own') }),
    listed: asked(coder, { ...call, what: 'Nova Lite, with the guardrail', resource: model(models.novaLite), context: screened }),
    list: asked(developer, { action: 'bedrock:ListFoundationModels', what: 'the list of models', resource: '*' }),
  },
  NonProdSecretIsolation: {
    secret: asked(coderInNonProd, { ...prodSecret, action: 'secretsmanager:GetSecretValue' }),
    key: asked(coderInNonProd, { action: 'kms:Decrypt', what: 'the key of the secrets', resource: inRegion('kms', prod, 'key/s3cr3t') }),
    stranger: asked(stranger, { action: 's3:GetObject', what: 'the bucket of the configuration', resource: 'arn:aws:s3:::acme-prod-config/database.json', resourceAccount: prod }),
    own: asked(coderInNonProd, { action: 'secretsmanager:GetSecretValue', what: 'a secret of non-production', resource: inRegion('secretsmanager', nonProd, 'secret:build-a1B2c3') }),
    application: asked(orders, { ...prodSecret, action: 'secretsmanager:GetSecretValue' }),
    security: asked({ who: 'SecurityAudit', principal: role(security, 'SecurityAudit') }, { action: 's3:GetObject', what: 'the organization\'s trail', resource: 'arn:aws:s3:::acme-org-cloudtrail/log', resourceAccount: security }),
  },
  AgentExecutionBoundary: {
    fence: asked(developer, { action: 'iam:DeleteRolePermissionsBoundary', what: 'the role of coder', resource: role(prod, 'agents/coder') }),
    become: asked(coder, { action: 'sts:AssumeRole', what: 'the role of orders', resource: role(prod, 'orders-task') }),
    mcp: asked(mcpFiles, { action: 's3:GetObject', what: 'an object of production', resource: 'arn:aws:s3:::acme-prod-data/2026/orders', resourceAccount: prod }),
    others: asked(coderInNonProd, { action: 'lambda:UpdateFunctionCode', what: 'a function of others', resource: inRegion('lambda', nonProd, 'function:payments') }),
    artifact: asked(mcpFiles, { action: 's3:GetObject', what: 'the bucket of the artifacts', resource: `arn:aws:s3:::${buckets.artifacts}/build.zip`, resourceAccount: prod }),
    build: asked(coderInNonProd, { action: 'lambda:CreateFunction', what: 'a function', resource: inRegion('lambda', nonProd, 'function:feature-report') }),
  },
};
