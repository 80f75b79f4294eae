// What guardrails promise with other props than Acme's holds as well.
import { App, Stack } from 'aws-cdk-lib';
import {
  AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, NonProdSecretIsolation, ProdDeleteDeny,
} from '../../../../lib/aws';
import { Organization } from '../../../../lib/aws/engine/organization';
import { claimsOf } from '../../../../lib/aws/engine/promises';
import { Verifier } from '../../../../lib/aws/engine/verifier';
import { Expectation, ProofOutcome } from '../../../../lib/decision';
import { Asset, Environment, Gate } from '../../../../lib/intent';
import { policiesOfTemplate } from '../../../support/acme';
import { evaluate, Policy } from '../../../support/evaluate';
import { LARGER_TREE } from '../../../support/organization';
import { actionsOf, requestsOf, withBoundary } from './sample';

const approvers = ['arn:aws:iam::*:role/BreakGlassApprover'];
const gate = Gate.timeBound({ approvers, from: '2030-01-01T00:00:00Z', until: '2030-01-02T00:00:00Z' });
const exemptions = [{ who: ['arn:aws:iam::*:role/Vendor', 'arn:aws:iam::*:user/Auditor'], why: 'a migration', until: '2031-01-01T00:00:00Z' }];
const agents = Agents.underPath('/agents/');
const base = { targets: ['ou-acm1-prod0001'], managementAccount: '777788889999' };
const approvedModels = ['amazon.nova-lite-v1:0'];
const unlessTagged = { key: 'environment', nonProductionValues: ['nonprod', 'dev'] };
const deployers = ['arn:aws:iam::*:role/cdk-hnb659fds-cfn-exec-role-*'];

const cases: Record<string, (stack: Stack) => unknown> = {
  'ProdDeleteDeny for some assets, with a window and exemptions': (stack) =>
    new ProdDeleteDeny(stack, 'P', { ...base, agents, assets: [Asset.DATABASES], gate, exemptions }),
  'ProdDeleteDeny unless tagged': (stack) =>
    new ProdDeleteDeny(stack, 'P', { ...base, agents, assets: [Asset.DATABASES, Asset.OBJECTS], unlessTagged, deployers }),
  'ProdDeleteDeny, thorough': (stack) =>
    new ProdDeleteDeny(stack, 'P', { ...base, agents, assets: [Asset.DATABASES, Asset.KEYS], thorough: true }),
  'ProdDeleteDeny without administrators': (stack) =>
    new ProdDeleteDeny(stack, 'P', { ...base, agents, exemptions, administrators: [] }),
  'ApprovedModelEndpoints without a guardrail': (stack) =>
    new ApprovedModelEndpoints(stack, 'P', { ...base, approvedModels, exemptions }),
  'ApprovedModelEndpoints with regions and services': (stack) =>
    new ApprovedModelEndpoints(stack, 'P', { ...base, approvedModels, approvedRegions: ['eu-west-1'], approvedServices: ['transcribe', 'bedrock-agentcore'], gate }),
  'ApprovedModelEndpoints without a model': (stack) =>
    new ApprovedModelEndpoints(stack, 'P', { ...base, approvedModels: [] }),
  'NonProdSecretIsolation by paths alone': (stack) =>
    new NonProdSecretIsolation(stack, 'P', {
      production: ['o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/'],
      nonProduction: ['o-a1b2c3d4e5/r-acm1/ou-acm1-nonprod1/'],
      trustedAccounts: ['555566667777'],
      exemptions,
      gate,
    }),
  'AgentExecutionBoundary as it is': (stack) =>
    new AgentExecutionBoundary(stack, 'P', { ...base, agents, gate, exemptions }).applyTo(stack),
  'AgentExecutionBoundary without targets': (stack) =>
    new AgentExecutionBoundary(stack, 'P', { agents, environment: Environment.NON_PRODUCTION, envelope: Envelope.BUILD_AND_DEPLOY }),
  'AgentExecutionBoundary with an envelope of its own': (stack) =>
    new AgentExecutionBoundary(stack, 'P', {
      ...base,
      agents,
      environment: Environment.NON_PRODUCTION,
      workloadRolePath: '/agents/workload/',
      envelope: Envelope.of({ actions: ['lambda:*', 's3:Get*'] }, { actions: ['sqs:SendMessage'], resources: ['arn:aws:sqs:*:*:q'] }),
    }),
};

function synthesize(name: string): { app: App; account: string } {
  const account = name.startsWith('Agent') ? '111122223333' : '777788889999';
  const app = new App({ analyticsReporting: false });
  cases[name](new Stack(app, 'S', { env: { account, region: 'us-east-1' } }));
  return { app, account };
}

test.each(Object.keys(cases))('%s: sampled', (name) => {
  const { app, account } = synthesize(name);
  const { template } = app.synth().getStackArtifact('S');
  const boundaries = Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::IAM::ManagedPolicy')
    .map(({ Properties }): Policy => ({ name: Properties.ManagedPolicyName, kind: 'boundary', document: Properties.PolicyDocument, targets: [] }));
  const policies = [...policiesOfTemplate(template, account).filter(({ kind }) => kind !== 'boundary'), ...boundaries];
  const [[path, { control, intent }]] = Object.entries<any>(template.Metadata['sunkfence:promises']);
  const claims = claimsOf({ path, control, intent });
  expect(claims.length).toBeGreaterThan(5);
  const wrong = claims.flatMap((claim) => {
    const expected = claim.expectation !== Expectation.AVAILABLE;
    const found = requestsOf(claim, actionsOf(claim).length > 1000 ? 1 : 4)
      .find((request) => evaluate(withBoundary(policies, claim, request.principal), request).denied !== expected);
    return found ? [`${claim.name}: ${JSON.stringify(found)}`] : [];
  });
  expect(wrong).toEqual([]);
});

test.each(Object.keys(cases))('%s: proved', (name) => {
  const { app } = synthesize(name);
  const proofs = Verifier.fromApp(app, { organization: Organization.of(LARGER_TREE) }).proveAll();
  expect(proofs.length).toBeGreaterThan(5);
  expect(proofs.filter(({ outcome }) => outcome !== ProofOutcome.PROVED).map(({ claim, explanation }) => `${claim}: ${explanation}`)).toEqual([]);
});
