import { parseArgs } from 'util';
import { malformed } from '../core/errors';

/** The options of a command: which take a value, and which are said or not. */
export type OptionsSpec = Readonly<Record<string, 'text' | 'texts' | 'flag'>>;

/** What was given on the command line. */
export class Options {
  public constructor(private readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>) {}

  public text(name: string): string | undefined {
    return this.values[name] as string | undefined;
  }

  public texts(name: string): string[] {
    return this.values[name] as string[] | undefined ?? [];
  }

  public flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** The value of an option that has to be there. */
  public required(name: string, what: string): string {
    const value = this.text(name);
    if (value === undefined) throw malformed(`--${name}`, 'nothing', what);
    return value;
  }
}

/** Reads what stands behind the name of a command. */
export function parse(command: string, spec: OptionsSpec, args: readonly string[]): Options {
  try {
    const options = Object.fromEntries(Object.entries(spec).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' as const : 'string' as const, multiple: kind === 'texts' }]));
    const { values, tokens } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false, tokens: true });
    const seen = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'option' || spec[token.name] === 'texts') continue;
      if (seen.has(token.name)) throw malformed(`--${token.name}`, String(token.value ?? ''), 'given once');
      seen.add(token.name);
    }
    return new Options(values);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw malformed('options', message.split(/\.\s|\n/)[0].replace(/\.$/, ''), `those that sunkfence ${command} --help lists`);
  }
}
