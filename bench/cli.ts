/** What the command line takes, cold, to judge 1,000 requests by Acme's assembly, and to give out what it found. */
import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { BenchCloud, writeAcme } from './cloud';
import { CLOUDS } from './clouds';
import { median, print, printMachine } from './measure';

const ROUNDS = 9;
const REQUESTS = 1_000;
const CLI = join(__dirname, '../lib/cli/sunkfence.js');

CLOUDS.forEach(measureCommands);
printMachine();

function measureCommands(cloud: BenchCloud): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = writeAcme(cloud, folder, REQUESTS);
    const decide = [CLI, 'decide', '--cloud', cloud.name, '--assembly', file('assembly'), '--organization', file('organization.json'), '--requests', file('requests.json')];
    const variants = [
      { name: 'node by itself', args: ['-e', '0'] },
      { name: 'sunkfence --version', args: [CLI, '--version'] },
      { name: 'decide --json', args: [...decide, '--json'] },
      { name: 'decide, as a table', args: decide },
    ];
    const times = variants.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      variants.forEach(({ args }, i) => times[i].push(timeOf(args)));
    }
    const medians = times.map(median);
    print(`command line on ${cloud.name}: ${REQUESTS} requests of Acme, medians of ${ROUNDS} processes (goal: below 1,000 ms)`, ['', 'ms', 'more', 'ratio', 'least ms'],
      variants.map(({ name }, i) => [name, medians[i], medians[i] - medians[0], medians[i] / medians[0], Math.min(...times[i])]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeOf(args: readonly string[]): number {
  const began = performance.now();
  execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  return performance.now() - began;
}
