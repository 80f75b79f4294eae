// What a user sees: this suite imports nothing but the package by its name, as it is compiled.
import { App, Stack } from 'aws-cdk-lib';
import { Asset, Environment, Gate } from 'sunkfence';
import * as root from 'sunkfence';
import { AgentExecutionBoundary, Agents, ApprovedModelEndpoints, Envelope, Guardrail, NonProdSecretIsolation, ProdDeleteDeny } from 'sunkfence/aws';

const stack = () => new Stack(new App(), 'Stack', { env: { account: '777788889999', region: 'us-east-1' } });

test('the four constructs are there, under the cloud and under the root', () => {
  expect(root.aws.ProdDeleteDeny).toBe(ProdDeleteDeny);
  for (const construct of [AgentExecutionBoundary, ApprovedModelEndpoints, NonProdSecretIsolation, ProdDeleteDeny]) {
    expect(construct.prototype).toBeInstanceOf(Guardrail);
  }
});

test('a guardrail shows its policies, its documents and its gaps', () => {
  const guardrail = new ProdDeleteDeny(stack(), 'ProdDeleteDeny', {
    targets: ['ou-acm1-prod0001'],
    agents: Agents.underPath('/agents/'),
    assets: [Asset.KEYS],
    gate: Gate.UNAVAILABLE,
  });
  expect(guardrail.policies.map((policy) => policy.type)).toEqual(guardrail.documents.map((document) => document.kind));
  for (const gap of guardrail.gaps) {
    for (const text of [gap.id, gap.possible, gap.byWhom, gap.add]) expect(text).toMatch(/\S/);
  }
});

test('envelopes and agents are told from anything else', () => {
  expect([Envelope.isEnvelope(Envelope.LOOK_ONLY), Envelope.isEnvelope({}), Agents.isAgents(Agents.underPath('/a/')), Agents.isAgents(undefined)]).toEqual([true, false, true, false]);
  expect(Environment.PRODUCTION).toBe('PRODUCTION');
});

test('an error has a code and one line', () => {
  const make = () => new ProdDeleteDeny(stack(), 'ProdDeleteDeny', { targets: [], agents: Agents.underPath('/agents/') });
  expect(make).toThrow(expect.objectContaining({ code: 'EMPTY', message: expect.stringMatching(/^targets must not be empty.*[^.\n]$/) }));
});
