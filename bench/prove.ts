/**
 * What proofs take: everything that Acme's guardrails promise, and how a proof grows with the statements that it has to look at. The peer is
 * asking the decision engine, request by request: it would have to ask for every caller, resource and context that there could be, so what is
 * printed is how many it could have asked for in the same time.
 */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { BenchCloud, writeAcme } from './cloud';
import { CLOUDS } from './clouds';
import { measure, print, printMachine } from './measure';

const ROUNDS = 3;
const STATEMENTS = [10, 100, 1_000];

CLOUDS.forEach(measureProofs);
printMachine();

function measureProofs(cloud: BenchCloud): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeAcme(cloud, folder, 1);
    const { medians: [[all, claims, unproved, again, same, rate, ...grown]], least: [[least]] } = measure(
      [{ name: 'prover', args: [join(__dirname, 'prove-subject.js'), cloud.name, folder, ...STATEMENTS.map(String)] }], ROUNDS);
    print(`proofs of Acme on ${cloud.name}, medians of ${ROUNDS} processes (goal: below 5,000 ms together)`, ['', 'ms', 'least ms', 'ms each', 'requests that could be asked for'], [
      [`${claims} promises, ${unproved} not proved`, all, least, all / claims, Math.round(all / 1000 * rate)],
      ['once more, warm', again, again, again / claims, Math.round(again / 1000 * rate)],
      ['nothing was lost (implies)', same, same, same, Math.round(same / 1000 * rate)],
    ]);
    print('growth with the statements of a proof', ['', 'one action, ms', 'ms a statement', 'every action, ms', 'ms a statement'], STATEMENTS.map((count, i) =>
      [`${count} statements`, grown[2 * i], grown[2 * i] / count, grown[2 * i + 1], grown[2 * i + 1] / count]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
