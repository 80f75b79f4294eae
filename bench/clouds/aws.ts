// Requests that differ each from each: everybody at Acme, asking for what AWS publishes.
import { App } from 'aws-cdk-lib';
import { ACME } from '../../examples/acme-aws/acme';
import { acmeApp } from '../../examples/acme-aws/acme-app';
import { AccessRequest } from '../../lib/aws/engine/access-request';
import { allActions } from '../../lib/aws/engine/facts';
import { referenceDecide } from '../../test/reference/aws/decide';
import { BenchCloud } from '../cloud';

const { accounts, models } = ACME;

const ROLES = ['agents/coder', 'agents/mcp-files', 'agents/workload/build', 'BreakGlassApprover', 'deploy-pipeline', 'orders-task', 'SecurityAudit', 'Developer'];

/** Requests of everybody in production and beside it, on things here and there. */
function acmeRequests(count: number): AccessRequest[] {
  const actions = allActions();
  const homes = [accounts.prod, accounts.nonProd];
  const step = 7919; // a prime: neighbours are of different services
  return Array.from({ length: count }, (_, i): AccessRequest => {
    const action = actions[(i * step) % actions.length];
    const home = homes[i % 2];
    const owner = i % 5 === 0 ? homes[(i + 1) % 2] : home;
    const role = ROLES[Math.floor(i / 2) % ROLES.length];
    const [pattern = '*'] = action.resources;
    const [arn, , service, region, account, ...rest] = pattern.split(':');
    const resource = pattern === '*' ? '*' : [arn, 'aws', service, region && 'us-east-1', account && owner, ...rest].join(':').replace(/\*/g, `n${i}`);
    const context = {
      ...(i % 3 === 0 ? { 'aws:PrincipalTag/agent': String(role.startsWith('agents/')) } : {}),
      ...(i % 4 === 0 ? { 'aws:MultiFactorAuthPresent': 'true', 'aws:PrincipalTag/break-glass': 'approved' } : {}),
      ...(action.service === 'bedrock' ? { 'bedrock:GuardrailIdentifier': `guardrail of ${models.novaLite}` } : {}),
    };
    return {
      principal: i % 6 === 0 ? `arn:aws:sts::${home}:assumed-role/${role.split('/').pop()}/session-${i % 10}` : `arn:aws:iam::${home}:role/${role}`,
      action: action.name,
      resource,
      ...(i % 2 === 0 ? { resourceAccount: owner } : {}),
      ...(Object.keys(context).length > 0 ? { context } : {}),
    };
  });
}

export const AWS: BenchCloud = {
  name: 'aws',
  goal: '1,000,000 a second, 20 ms, 100 MB',
  organization: ACME.organization,
  requests: acmeRequests,
  synthesize: (outdir) => acmeApp(new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false })).synth(),
  reference: (assembly) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiled reader, as the engine's process uses it
    const { policies } = require('../../lib/aws/engine/cloudformation/assembly').readAssembly(assembly);
    const organization = JSON.parse(JSON.stringify(ACME.organization));
    return (request) => referenceDecide(policies, organization, request as AccessRequest);
  },
  // what the fastest public simulator was measured at, requests a second (facts of the issue, 2026)
  peers: [['fastest public simulator, as published', 1_950]],
};
