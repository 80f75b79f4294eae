/** Whether the time per organizational unit stays the same, however many there are: four guardrails for each of 250, 500 and 1,000. */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { AgentExecutionBoundary, ApprovedModelEndpoints, Envelope, NonProdSecretIsolation, ProdDeleteDeny } from 'sunkfence/aws';
import { ACME } from '../examples/acme-aws/acme';
import { agents, gate } from '../examples/acme-aws/organization';
import { measure, peakMemory, print, printMachine, say, subject } from './measure';

const UNITS = [250, 500, 1000];
const ROUNDS = 3;

/** A template may have 1 MB, and the policies of one unit have 80 KB. */
const UNITS_PER_STACK = 10;

if (process.argv[2] === undefined) compare();
else synthesize(Number(process.argv[2]), process.argv[3] === 'with');

function compare(): void {
  const variants = UNITS.flatMap((units) => ['without', 'with'].map((guardrails) => (
    { name: `${units} units ${guardrails} guardrails`, args: subject(__filename, units, guardrails), env: { CDK_VALIDATION: 'false' } }
  )));
  const { medians } = measure(variants, ROUNDS);
  const added = UNITS.map((units, i) => (medians[2 * i + 1][0] + medians[2 * i + 1][1] - medians[2 * i][0] - medians[2 * i][1]) / units);
  print(`scale: without the validation that the CDK does, medians of ${ROUNDS} processes`, ['', 'construct ms', 'synth ms', 'ms per unit', 'MB'],
    medians.map((of, i) => [variants[i].name, of[0], of[1], (of[0] + of[1]) / UNITS[Math.floor(i / 2)], of[2]]));
  print('what the guardrails add for each unit (goal: the same for all, a ratio of about 1)', ['', 'ms per unit', 'ratio'],
    UNITS.map((units, i) => [`${units} units`, added[i], added[i] / added[0]]));
  printMachine();
}

function synthesize(units: number, guardrails: boolean): void {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const began = performance.now();
    const app = new App({ outdir, analyticsReporting: false });
    let organization: Stack;
    for (let unit = 0; unit < units; unit++) {
      if (unit % UNITS_PER_STACK === 0) organization = new Stack(app, `Organization${unit}`, { env: { account: ACME.accounts.management, region: ACME.region } });
      const account = new Stack(app, `Account${unit}`, { env: { account: String(100_000_000_000 + unit), region: ACME.region } });
      new Role(account, 'Coder', { path: '/agents/', assumedBy: new ServicePrincipal('bedrock-agentcore.amazonaws.com') });
      if (guardrails) guard(organization!, account, String(unit).padStart(4, '0'));
    }
    const constructed = performance.now();
    app.synth();
    say(constructed - began, performance.now() - constructed, peakMemory());
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The four guardrails of a unit, on ids of its own: a target has room for no more. */
function guard(organization: Stack, account: Stack, unit: string): void {
  const production = `ou-acm1-0000${unit}`;
  const targets = [production];
  const path = (id: string) => `o-a1b2c3d4e5/r-acm1/${id}/`;
  new ProdDeleteDeny(organization, `Delete${unit}`, { targets, agents, gate });
  new ApprovedModelEndpoints(organization, `Models${unit}`, {
    targets,
    approvedModels: [ACME.models.claude, ACME.models.novaLite],
    approvedRegions: [ACME.region],
    gate,
  });
  new NonProdSecretIsolation(organization, `Secrets${unit}`, { production: [path(production)], nonProduction: [path(`ou-acm1-1111${unit}`)], gate });
  new AgentExecutionBoundary(account, 'Boundary', { agents, envelope: Envelope.LOOK_ONLY, targets, organizationStack: organization, gate }).applyTo(account);
}
