/**
 * What a decision takes: policies are compiled once, then Acme's whole set of policies is asked a mix of requests, on one core. The peer is
 * the plain evaluator of the tests, which does the same without compiling anything, in the same process.
 */
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ACME } from '../examples/acme-aws/acme';
import { referenceDecide } from '../test/reference/aws/decide';
import { writeAcme } from './acme-requests';
import { measure, print, printMachine } from './measure';

const REQUESTS = 2_400;
const ROUNDS = 5;

/** What the fastest public simulator was measured at, requests a second (facts of the issue, 2026). */
const PUBLIC_SIMULATOR = 1_950;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const file = writeAcme(folder, REQUESTS);

  const { medians: [[rate, least, first, memory]], least: [[, , soonest]] } = measure([{ name: 'engine', args: [join(__dirname, 'decide-subject.js'), folder] }], ROUNDS);
  const peer = rateOfReference(file('assembly'), file('requests.json'));
  print(`decisions: ${REQUESTS} different requests of Acme, medians of ${ROUNDS} processes (goals: 1,000,000 a second, 20 ms, 100 MB)`, ['', 'a second', 'ratio'], [
    ['engine, compiled', rate, 1],
    ['engine, asked for its words as well', least, least / rate],
    ['plain evaluator of the tests', peer, rate / peer],
    ['fastest public simulator, as published', PUBLIC_SIMULATOR, rate / PUBLIC_SIMULATOR],
  ]);
  print('first decision after loading the templates, and memory', ['', 'ms', 'least ms', 'MB more'], [['engine', first, soonest, memory]]);
  printMachine();
} finally {
  rmSync(folder, { recursive: true });
}

/** A few hundred requests are enough to know it. */
function rateOfReference(assembly: string, requests: string): number {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiled reader, as the engine's process uses it
  const { readAssembly } = require('../lib/aws/engine/cloudformation/assembly');
  const { policies } = readAssembly(assembly);
  const organization = JSON.parse(JSON.stringify(ACME.organization));
  const asked = JSON.parse(readFileSync(requests, 'utf8')).slice(0, 200);
  const began = performance.now();
  for (const request of asked) referenceDecide(policies, organization, request);
  return asked.length / (performance.now() - began) * 1000;
}
