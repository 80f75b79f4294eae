import { malformed } from '../core/errors';
import { proofData } from '../report';
import { cloudOf, notify, SOURCE_OPTIONS, sourceOf } from './clouds';
import { OUTPUT_HELP, SOURCE_HELP } from './help';
import { Options } from './options';
import { formatOf, FORMAT_OPTIONS, printJson, printTable } from './output';
import { Progress } from './progress';
import { against } from './prove';
import { Command, Streams } from './streams';

const HELP = `Says whether new templates deny all that old ones do, for every request: that a change lost nothing.

Usage
  sunkfence implies --cloud aws --assembly <new> --before <old> --organization <file>

${SOURCE_HELP}
What it is held against
  --before <dir|file>      the assembly as it was; with --template, the template as it was

${OUTPUT_HELP}`;

/** `sunkfence implies`. */
export const implies: Command = {
  help: HELP,
  options: { ...SOURCE_OPTIONS, ...FORMAT_OPTIONS, before: 'text' },
  async run(options: Options, streams: Streams): Promise<boolean> {
    const format = formatOf(options);
    const cloud = cloudOf(options);
    const source = sourceOf(options);
    const path = options.required('before', 'the assembly or the template as it was');
    if (path === '-' && source.path === '-') throw malformed('--before', path, 'a file, as standard input holds the other one');
    const now = await cloud.verifierOf(source, options, streams);
    const before = await cloud.verifierOf({ ...source, path }, options, streams);
    const progress = new Progress(streams.stderr, 1);
    progress.begin('whether nothing was lost');
    const proof = proofData(now.implies(before));
    progress.end();
    notify([now, before], options, streams);
    if (format === 'json') {
      printJson(streams, proof);
    } else {
      printTable(streams, format, {
        columns: [{ head: 'outcome', width: 7 }, { head: cloud.actions, width: cloud.actions.length, right: true }, { head: 'what was lost', share: 1 }],
        rows: [[proof.outcome, String(proof.actions), against(proof, cloud)]],
        summary: proof.explanation,
      });
    }
    return proof.outcome === 'PROVED';
  },
};
