import { malformed } from '../core/errors';
import { decisionData, DecisionData, reasonIn, RequestLike } from '../report';
import { cloudOf, notify, SOURCE_OPTIONS, sourceOf } from './clouds';
import { eachOf, entriesOf } from './entries';
import { OUTPUT_HELP, SOURCE_HELP } from './help';
import { readInput } from './input';
import { Options } from './options';
import { formatOf, FORMAT_OPTIONS, plural, printJson, printTable } from './output';
import { Progress } from './progress';
import { Command, Streams } from './streams';

const HELP = `Says what becomes of each of some requests.

Usage
  sunkfence decide --cloud aws --assembly <dir> --organization <file> --requests <file|->

${SOURCE_HELP}
What is asked
  --requests <file|->      a JSON list of requests; - is standard input
  --expect denied|allowed  exit with 1 when any decision is another one, UNKNOWN included

${OUTPUT_HELP}`;

const EXPECTED: Readonly<Record<string, string>> = { denied: 'DENIED', allowed: 'ALLOWED' };

/** `sunkfence decide`. */
export const decide: Command = {
  help: HELP,
  options: { ...SOURCE_OPTIONS, ...FORMAT_OPTIONS, requests: 'text', expect: 'text' },
  async run(options: Options, streams: Streams): Promise<boolean> {
    const format = formatOf(options);
    const expected = expectedOf(options);
    const cloud = cloudOf(options);
    const source = sourceOf(options);
    const input = await readInput('requests', options.required('requests', 'a file with a JSON list of requests, or -'), streams);
    const requests = entriesOf<RequestLike>('requests', input, cloud.request);
    // an empty list meets every expectation, which is what nobody expects
    if (expected !== undefined && requests.length === 0) throw malformed('--requests', '[]', 'a list with requests where something is expected of them');
    const verifier = await cloud.verifierOf(source, options, streams);
    const progress = new Progress(streams.stderr, requests.length);
    const decisions = eachOf('requests', input.name, requests, (request, i) => {
      progress.at(i, cloud.cellsOf(request)[1]);
      return decisionData(verifier.decide(request));
    });
    progress.end();
    notify([verifier], options, streams);
    const differ = expected === undefined ? 0 : decisions.filter(({ decision }) => decision !== expected).length;
    if (format === 'json') {
      printJson(streams, decisions);
    } else {
      const color = (decision: string) => expected === undefined ? NEUTRAL[decision] : decision === expected ? 'green' : 'red';
      printTable(streams, format, {
        columns: [{ head: 'principal', share: 3 }, { head: 'action', share: 3 }, { head: 'resource', share: 3 }, { head: 'decision', width: 11, color }, { head: 'why', share: 5 }],
        rows: decisions.map((decision, i) => [...cloud.cellsOf(requests[i]), decision.decision, reasonIn(decision.explanation)]),
        summary: summary(decisions, expected, differ),
      });
    }
    return differ === 0;
  },
};

const NEUTRAL: Readonly<Record<string, 'cyan' | 'green' | 'yellow'>> = { DENIED: 'cyan', ALLOWED: 'green', NOT_GRANTED: 'cyan', UNKNOWN: 'yellow' };

function expectedOf(options: Options): string | undefined {
  const expect = options.text('expect');
  if (expect === undefined) return undefined;
  if (!Object.hasOwn(EXPECTED, expect)) throw malformed('--expect', expect, 'denied or allowed');
  return EXPECTED[expect];
}

function summary(decisions: readonly DecisionData[], expected: string | undefined, differ: number): string {
  const counts = ['DENIED', 'ALLOWED', 'NOT_GRANTED', 'UNKNOWN'].flatMap((outcome) => {
    const count = decisions.filter(({ decision }) => decision === outcome).length;
    return count > 0 ? [`${count} ${outcome}`] : [];
  });
  const words = [plural(decisions.length, 'request'), counts.join(', ')].filter(Boolean).join(': ');
  return expected === undefined ? words : `${words}; ${differ === 0 ? `all are ${expected}` : `${differ} not ${expected}`}`;
}
