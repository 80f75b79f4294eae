import { ProofLike, RequestLike, VerifierLike } from '../report';
import { Fields } from './entries';
import { Options, OptionsSpec } from './options';
import { Streams } from './streams';

/** Where some policies are, for messages. */
export interface Source {
  readonly option: 'assembly' | 'template';
  readonly path: string;
}

/** What the command line has to know of a cloud. */
export interface Cloud {
  /** What a request is there. */
  readonly request: Fields;

  /** What a claim is there. */
  readonly claim: Fields;

  /** The options that it has beside those of every cloud. */
  readonly options: OptionsSpec;

  /** Those of them that a template by itself takes, as an assembly says what they say. */
  readonly ofTemplate: readonly string[];

  /** What an assembly is there, for messages. */
  readonly assembly: string;

  /** What is missing where no organization is given. */
  readonly withoutOrganization: string;

  /** How what a proof speaks of is called: `actions`. */
  readonly actions: string;

  /** The verifier of the policies somewhere. */
  verifierOf(source: Source, options: Options, streams: Streams): Promise<VerifierLike>;

  /** A request in a table: who, what, on what. */
  cellsOf(request: RequestLike): readonly [principal: string, action: string, resource: string];

  /** What else a counterexample has, in a few words each. */
  besideOf(counterexample: NonNullable<ProofLike['counterexample']>): readonly string[];
}

/** Values for names, `name=value` each. */
export function parametersOf(given: readonly string[], malformed: (given: string) => Error): Record<string, string> {
  return Object.fromEntries(given.map((each) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(each) ?? [];
    if (name === undefined) throw malformed(each);
    return [name, value];
  }));
}
