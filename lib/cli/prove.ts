import { nothingPromised } from '../core/errors';
import { ProofLike, proofData, reasonIn, requestName, RequestLike } from '../report';
import { Cloud } from './cloud';
import { cloudOf, notify, SOURCE_OPTIONS, sourceOf } from './clouds';
import { eachOf, entriesOf } from './entries';
import { OUTPUT_HELP, SOURCE_HELP } from './help';
import { readInput } from './input';
import { Options } from './options';
import { formatOf, FORMAT_OPTIONS, plural, printJson, printTable } from './output';
import { Progress } from './progress';
import { Command, Streams } from './streams';

const HELP = `Proves claims about all requests of a kind: what the guardrails in the templates promise, or claims of your own.

Usage
  sunkfence prove --cloud aws --assembly <dir> --organization <file> [--claims <file|->]

${SOURCE_HELP}
What is claimed
  --claims <file|->        a JSON list of claims; - is standard input; without it, what the guardrails promise

${OUTPUT_HELP}`;

const COLORS: Readonly<Record<string, 'green' | 'red' | 'yellow'>> = { PROVED: 'green', REFUTED: 'red', UNKNOWN: 'yellow' };

/** `sunkfence prove`. */
export const prove: Command = {
  help: HELP,
  options: { ...SOURCE_OPTIONS, ...FORMAT_OPTIONS, claims: 'text' },
  async run(options: Options, streams: Streams): Promise<boolean> {
    const format = formatOf(options);
    const cloud = cloudOf(options);
    const source = sourceOf(options);
    const file = options.text('claims');
    const input = file === undefined ? undefined : await readInput('claims', file, streams);
    const claims = input && entriesOf<{ readonly name: string }>('claims', input, cloud.claim);
    const verifier = await cloud.verifierOf(source, options, streams);
    const count = claims?.length ?? verifier.promises().length;
    if (count === 0) throw nothingPromised(claims ? '--claims' : `--${source.option}`, claims ? input!.name : source.path);
    const progress = new Progress(streams.stderr, count);
    const proofs = claims
      ? eachOf('claims', input!.name, claims, (claim, i) => {
        progress.at(i, claim.name);
        return proofData(verifier.prove(claim));
      })
      : (progress.begin(plural(count, 'promise')), verifier.proveAll().map(proofData));
    progress.end();
    notify([verifier], options, streams);
    if (format === 'json') {
      printJson(streams, proofs);
    } else {
      printTable(streams, format, {
        columns: [
          { head: 'guardrail', share: 2 },
          { head: 'claim', share: 4 },
          { head: 'outcome', width: 7, color: (outcome) => COLORS[outcome] },
          { head: cloud.actions, width: cloud.actions.length, right: true },
          { head: 'what refutes it', share: 4 },
        ],
        // those that fail are nearest to where people look: many are proved
        rows: [...proofs].sort((a, b) => Number(a.outcome !== 'PROVED') - Number(b.outcome !== 'PROVED')).map((proof) => [proof.guardrail ?? '', proof.claim, proof.outcome, String(proof.actions), against(proof, cloud)]),
        summary: summary(proofs),
      });
    }
    return proofs.every(({ outcome }) => outcome === 'PROVED');
  },
};

/** What speaks against a claim, in a few words. */
export function against({ outcome, counterexample, explanation }: Pick<ProofLike<RequestLike>, 'outcome' | 'counterexample' | 'explanation'>, cloud: Cloud): string {
  if (outcome === 'PROVED') return '';
  if (!counterexample) return reasonIn(explanation);
  return [`${requestName(counterexample)} by ${counterexample.principal}`, ...cloud.besideOf(counterexample)].join(', ');
}

function summary(proofs: readonly Pick<ProofLike, 'outcome'>[]): string {
  const counts = Object.keys(COLORS).flatMap((outcome) => {
    const count = proofs.filter((proof) => proof.outcome === outcome).length;
    return count > 0 ? [`${count} ${outcome}`] : [];
  });
  return `${plural(proofs.length, 'claim')}: ${counts.join(', ')}`;
}
