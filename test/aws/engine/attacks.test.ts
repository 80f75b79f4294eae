/**
 * Acme as an attacker would look at it: the dangers that the facts name, and the ways round that a reader of the policies would try, each
 * asked of the prover for every request there could be. The lists are of the tests, so that no promise can leave one out.
 */
import { App } from 'aws-cdk-lib';
import { ACME } from '../../../examples/acme-aws/acme';
import { acmeApp } from '../../../examples/acme-aws/acme-app';
import { Claim } from '../../../lib/aws/engine/claim';
import { Organization } from '../../../lib/aws/engine/organization';
import { Verifier } from '../../../lib/aws/engine/verifier';
import { ProofOutcome } from '../../../lib/decision';
import { NAMED_DANGERS } from '../../lists/named-dangers';

const verifier = Verifier.fromApp(acmeApp(new App({ analyticsReporting: false })), { organization: Organization.of(ACME.organization) });

const { prod, nonProd, security } = ACME.units;
const AGENTS = ['arn:aws:iam::*:role/agents/*', 'arn:aws:iam::*:user/agents/*'];

/** Dangers that agents of production are kept from by their boundary alone: tags decide nothing here. */
const BY_BOUNDARY_ALONE = ['kms:TagResource', 'tag:UntagResources'];

function proves(claim: Omit<Claim, 'name'>): void {
  const { outcome, explanation, counterexample } = verifier.prove({ name: 'attack', ...claim });
  expect({ outcome, explanation, counterexample }).toMatchObject({ outcome: ProofOutcome.PROVED });
}

describe('an agent in production cannot', () => {
  test.each(Object.entries(NAMED_DANGERS))('%s, whatever it carries', (_, actions) => {
    proves({ principals: AGENTS, principalsIn: [prod], actions: actions.filter((action) => !BY_BOUNDARY_ALONE.includes(action)) });
  });

  test.each(Object.entries(NAMED_DANGERS))('%s, with its boundary', (_, actions) => {
    proves({ principals: AGENTS, principalsIn: [prod], boundary: 'agent-boundary', actions: [...actions] });
  });
});

describe('nobody but an approver', () => {
  const others = { exceptPrincipals: [ACME.approver], principalsIn: [prod] };

  test.each([
    ['destroys a key', ['kms:ScheduleKeyDeletion', 'kms:DeleteImportedKeyMaterial', 'kms:DeleteCustomKeyStore']],
    ['deletes a database', ['rds:DeleteDBInstance', 'rds:DeleteDBCluster', 'dynamodb:DeleteTable', 'redshift:DeleteCluster', 'docdb-elastic:DeleteCluster']],
    ['deletes a bucket', ['s3:DeleteBucket']],
    ['deletes a trail or a log group', ['cloudtrail:DeleteTrail', 'cloudtrail:StopLogging', 'logs:DeleteLogGroup', 'logs:DeleteLogStream']],
    ['deletes a backup vault', ['backup:DeleteBackupVault', 'backup:DeleteBackupVaultLockConfiguration']],
    ['takes an account out of the organization', ['organizations:LeaveOrganization', 'account:CloseAccount']],
  ])('%s in production', (_, actions) => {
    proves({ ...others, actions });
  });

  test('does so in a session, through a service, as the root user or as a user', () => {
    const actions = ['rds:DeleteDBInstance', 'kms:ScheduleKeyDeletion'];
    for (const kind of ['role/*', 'user/*', 'root']) proves({ ...others, principals: [`arn:aws:iam::*:${kind}`], actions });
    proves({ ...others, actions, context: { 'aws:ViaAWSService': 'true', 'aws:CalledVia': ['cloudformation.amazonaws.com'] } });
  });

  test('does so by being tagged, or by asking with the approver\'s tag', () => {
    proves({ ...others, actions: ['rds:DeleteDBInstance'], context: { 'aws:PrincipalTag/break-glass': 'approved', 'aws:MultiFactorAuthPresent': 'true' } });
  });

  test('is an approver by another path or partition', () => {
    proves({ principalsIn: [prod], principals: ['arn:aws:iam::*:role/*/BreakGlassApprover', 'arn:aws:iam::*:user/BreakGlassApprover'], actions: ['rds:DeleteDBInstance'] });
  });
});

describe('an agent cannot leave the fence', () => {
  test.each([
    ['take a boundary off', ['iam:DeleteRolePermissionsBoundary', 'iam:DeleteUserPermissionsBoundary']],
    ['put another one on', ['iam:PutRolePermissionsBoundary', 'iam:PutUserPermissionsBoundary']],
    ['make credentials', ['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile', 'iam:CreateServiceSpecificCredential', 'sts:GetFederationToken', 'sts:GetWebIdentityToken']],
    ['open another door', ['iam:CreateOpenIDConnectProvider', 'iam:CreateSAMLProvider', 'rolesanywhere:CreateTrustAnchor', 'iam:UpdateAssumeRolePolicy']],
  ])('%s, in either environment', (_, actions) => {
    proves({ principals: AGENTS, principalsIn: [prod, nonProd], actions });
  });

  test('by changing the text of a boundary', () => {
    const actions = ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:DeletePolicyVersion', 'iam:DeletePolicy'];
    proves({ principals: AGENTS, principalsIn: [prod, nonProd], actions, resources: ['arn:aws:iam::*:policy/guardrails/*'] });
  });

  test('by becoming somebody else in production', () => {
    proves({ principals: AGENTS, principalsIn: [prod], actions: ['sts:AssumeRole', 'iam:PassRole'], exceptResources: ['arn:aws:iam::*:role/agents/*'] });
  });

  test('by a role that something of others has, where it builds', () => {
    const builders = { principals: AGENTS, principalsIn: [nonProd], boundary: 'agent-boundary' };
    const own = ['arn:aws:codepipeline:*:*:feature-*', 'arn:aws:synthetics:*:*:canary:feature-*'];
    const browsers = ['bedrock-agentcore:ConnectBrowserAutomationStream', 'bedrock-agentcore:ConnectBrowserLiveViewStream'];
    proves({ ...builders, actions: [...NAMED_DANGERS['Sessions, credentials and code under a role that is there'], ...browsers], exceptResources: own });
  });

  test('by becoming an agent of production from non-production', () => {
    proves({ principals: AGENTS, principalsIn: [nonProd], actions: ['sts:AssumeRole'], exceptResources: ['arn:aws:iam::*:role/agents/workload/*'] });
  });
});

describe('a secret of production is out of reach', () => {
  const outside = { exceptPrincipals: [ACME.approver], resourcesIn: [prod] };

  test.each([
    ['the secret', ['secretsmanager:GetSecretValue']],
    ['a parameter', ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath', 'ssm:GetParameterHistory']],
    ['the key', ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant']],
  ])('%s, for everybody in non-production', (_, actions) => {
    proves({ ...outside, principalsIn: [nonProd], actions });
  });

  test.each([['the secret', 'secretsmanager:GetSecretValue'], ['the key', 'kms:Decrypt'], ['a role', 'sts:AssumeRole']])('%s, for everybody of other organizations', (_, action) => {
    proves({ ...outside, principals: ['arn:aws:iam::222222222222:*'], actions: [action] });
  });

  test('but not for security, which is trusted', () => {
    const { outcome } = verifier.prove({ name: 'security', principalsIn: [security], resourcesIn: [prod], actions: ['secretsmanager:GetSecretValue'] });
    expect(outcome).toBe(ProofOutcome.REFUTED);
  });
});

describe('a model call needs the list and the guardrail', () => {
  test.each([[prod, ACME.modelGuardrail.prod], [nonProd, ACME.modelGuardrail.nonProd]])('in %s', (unit, guardrail) => {
    const others = { principalsIn: [unit], exceptPrincipals: [ACME.approver] };
    const actions = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
    const embeddings = [`arn:aws:bedrock:*::foundation-model/${ACME.models.embeddings}`];
    for (const other of [null, guardrail.replace(/:\d+$/, ''), guardrail.replace(/:\d+$/, ':DRAFT'), `${guardrail}0`, guardrail.toUpperCase()]) {
      proves({ ...others, actions, exceptResources: embeddings, context: { 'bedrock:GuardrailIdentifier': other } });
    }
    proves({ ...others, actions, resources: ['arn:aws:bedrock:*::foundation-model/*.*-pro-*', 'arn:aws:bedrock:eu-*::foundation-model/*', 'arn:aws:bedrock:::foundation-model/*'] });
    proves({ ...others, actions, resources: ['arn:aws:bedrock:*:*:application-inference-profile/*', 'arn:aws:bedrock:*:*:provisioned-model/*', 'arn:aws:bedrock:*:*:imported-model/*', 'arn:aws:bedrock:*:*:inference-profile/global.*'] });
    proves({ ...others, actions: ['bedrock-mantle:CreateInference', 'aws-external-anthropic:CreateInference', 'sagemaker:InvokeEndpoint', 'bedrock:InvokeAgent', 'bedrock:CreateModelInvocationJob'] });
  });
});
