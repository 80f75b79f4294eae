import { Options, OptionsSpec } from './options';

/** Where a command writes. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What a command has around it; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command of the command line. */
export interface Command {
  readonly help: string;
  readonly options: OptionsSpec;

  /** Whether everything is as it was asked to be. */
  run(options: Options, streams: Streams): Promise<boolean>;
}
