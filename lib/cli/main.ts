import { join } from 'path';
import { GuardrailError, malformed } from '../core/errors';
import { decide } from './decide';
import { GENERAL_HELP } from './help';
import { implies } from './implies';
import { parse } from './options';
import { prove } from './prove';
import { Command, Streams } from './streams';

const COMMANDS: Readonly<Record<string, Command>> = { decide, prove, implies };

/** Everything is as it was asked to be; something is not; nothing could be said, as the input is bad. */
const [GOOD, DIFFERENT, BAD_INPUT] = [0, 1, 2];

/**
 * Runs a command.
 *
 * @returns the exit code
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await run(args, streams);
  } catch (error) {
    // what is no mistake of the user is one of ours, and its place helps to find it
    const message = error instanceof GuardrailError ? error.message : error instanceof Error ? error.stack : String(error);
    streams.stderr.write(`sunkfence: ${message}\n`);
    return BAD_INPUT;
  }
}

async function run([name, ...args]: readonly string[], streams: Streams): Promise<number> {
  if (name === '--version' || name === '-v') {
    streams.stdout.write(`${require(join(__dirname, '../../package.json')).version}\n`);
    return GOOD;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    streams.stdout.write(GENERAL_HELP);
    return GOOD;
  }
  if (name === undefined) {
    streams.stderr.write(GENERAL_HELP);
    return BAD_INPUT;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw malformed('command', name, `one of ${Object.keys(COMMANDS).join(', ')} (see sunkfence --help)`);
  const command = COMMANDS[name];
  if (args.includes('--help') || args.includes('-h')) {
    streams.stdout.write(command.help);
    return GOOD;
  }
  return await command.run(parse(name, command.options, args), streams) ? GOOD : DIFFERENT;
}
