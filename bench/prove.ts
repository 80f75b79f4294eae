/**
 * What proofs take: everything that Acme's guardrails promise, and how a proof grows with the statements that it has to look at. The peer is
 * asking the decision engine, request by request: it would have to ask for every caller, resource and context that there could be, so what is
 * printed is how many it could have asked for in the same time.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import { ACME } from '../examples/acme-aws/acme';
import { acmeApp } from '../examples/acme-aws/acme-app';
import { measure, print, printMachine } from './measure';

const ROUNDS = 3;
const STATEMENTS = [10, 100, 1_000];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  acmeApp(new App({ outdir: join(folder, 'assembly'), analyticsReporting: false, builtinCloudFormationValidation: false })).synth();
  writeFileSync(join(folder, 'organization.json'), JSON.stringify(ACME.organization));
  const { medians: [[all, claims, unproved, again, same, rate, ...grown]], least: [[least]] } = measure(
    [{ name: 'prover', args: [join(__dirname, 'prove-subject.js'), folder, ...STATEMENTS.map(String)] }], ROUNDS);
  print(`proofs of Acme, medians of ${ROUNDS} processes (goal: below 5,000 ms together)`, ['', 'ms', 'least ms', 'ms each', 'requests that could be asked for'], [
    [`${claims} promises, ${unproved} not proved`, all, least, all / claims, Math.round(all / 1000 * rate)],
    ['once more, warm', again, again, again / claims, Math.round(again / 1000 * rate)],
    ['nothing was lost (implies)', same, same, same, Math.round(same / 1000 * rate)],
  ]);
  print('growth with the statements of a proof', ['', 'one action, ms', 'ms a statement', 'every action, ms', 'ms a statement'], STATEMENTS.map((count, i) =>
    [`${count} statements`, grown[2 * i], grown[2 * i] / count, grown[2 * i + 1], grown[2 * i + 1] / count]));
  printMachine();
} finally {
  rmSync(folder, { recursive: true });
}
