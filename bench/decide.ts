/**
 * What a decision takes: policies are compiled once, then Acme's whole set of policies is asked a mix of requests, on one core. The peer is
 * the plain evaluator of the tests, which does the same without compiling anything, in the same process.
 */
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { BenchCloud, writeAcme } from './cloud';
import { CLOUDS } from './clouds';
import { measure, print, printMachine } from './measure';

const REQUESTS = 2_400;
const ROUNDS = 5;
const PEER_SECONDS = 3;

CLOUDS.forEach(measureDecisions);
printMachine();

function measureDecisions(cloud: BenchCloud): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = writeAcme(cloud, folder, REQUESTS);
    const { medians: [[rate, worded, first, memory]], least: [[, , soonest]] } =
      measure([{ name: 'engine', args: [join(__dirname, 'decide-subject.js'), cloud.name, folder] }], ROUNDS);
    const peer = rateOfReference(cloud, file('assembly'), file('requests.json'));
    print(`decisions on ${cloud.name}: ${REQUESTS} different requests of Acme, medians of ${ROUNDS} processes (goals: ${cloud.goal})`, ['', 'a second', 'ratio'], [
      ['engine, compiled', rate, 1],
      ['engine, asked for its words as well', worded, worded / rate],
      ['plain evaluator of the tests', peer, rate / peer],
      ...cloud.peers.map(([name, published]) => [name, published, rate / published]),
    ]);
    print('first decision after loading the templates, and memory', ['', 'ms', 'least ms', 'MB more'], [['engine', first, soonest, memory]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A few hundred requests are enough to know it, or those of a few seconds. */
function rateOfReference(cloud: BenchCloud, assembly: string, requests: string): number {
  const ask = cloud.reference(assembly);
  const asked = JSON.parse(readFileSync(requests, 'utf8')).slice(0, 200);
  const began = performance.now();
  let count = 0;
  for (const request of asked) {
    ask(request);
    count++;
    if (performance.now() - began > PEER_SECONDS * 1000) break;
  }
  return count / (performance.now() - began) * 1000;
}
