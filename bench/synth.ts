/** What the guardrails add to the synthesis of Acme's app: to the first of a process, as in a deployment, and to later ones, as in a test suite. */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import * as library from 'sunkfence/aws';
import { acmeApp, GUARDRAILS } from '../examples/acme-aws/acme-app';
import { measure, median, peakMemory, print, printMachine, say, subject } from './measure';

const ROUNDS = 9;
const LATER = 10;

interface Selection {
  readonly name: string;
  readonly guardrails: readonly string[];
}

const NONE: Selection = { name: 'no guardrail', guardrails: [] };
const EACH: Selection[] = GUARDRAILS.map((name) => ({ name, guardrails: [name] }));
const ALL: Selection = { name: 'all four', guardrails: GUARDRAILS };

if (process.argv[2] === undefined) {
  // the CDK's validation starts an engine of its own, which takes seconds and hides what the library does
  compare('without the CDK\'s validation (goal: at most 100 ms more)', [NONE, ...EACH, ALL], { CDK_VALIDATION: 'false' });
  compare('with it, as it is by default', [NONE, ALL], {});
  printMachine();
} else {
  synthesize(process.argv[2].split(',').filter(Boolean));
}

function compare(title: string, selections: readonly Selection[], env: Record<string, string>): void {
  const { medians, least } = measure(selections.map(({ name, guardrails }) => ({ name, args: subject(__filename, guardrails.join()), env })), ROUNDS);
  const [[first, later, megabytes]] = medians;
  print(`synth of Acme: ${title}, medians of ${ROUNDS} processes`,
    ['', 'first ms', 'more', 'ratio', 'least ms', 'more', 'later ms', 'more', 'ratio', 'MB', 'more'],
    medians.map((of, i) => [
      selections[i].name,
      of[0], of[0] - first, of[0] / first,
      least[i][0], least[i][0] - least[0][0],
      of[1], of[1] - later, of[1] / later,
      of[2], of[2] - megabytes,
    ]));
}

function synthesize(guardrails: readonly string[]): void {
  void Object.values(library); // loads everything: import.ts measures that
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const once = () => {
    const began = performance.now();
    acmeApp(new App({ outdir, analyticsReporting: false }), guardrails).synth();
    return performance.now() - began;
  };
  try {
    const first = once();
    say(first, median(Array.from({ length: LATER }, once)), peakMemory());
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
