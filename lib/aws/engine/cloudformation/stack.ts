import { Json, JsonObject } from '../../../engine/json';

/** A template in the place that it is deployed to. */
export interface Stack {
  readonly template: JsonObject;

  /** Nothing where it is not known. */
  readonly account?: string;
  readonly region?: string;
  readonly stackName?: string;

  readonly file?: string;

  /** What tells it from the other stacks, if there are any; what is not known is called by it. */
  readonly label?: string;

  /** The value of a parameter where it is sure: what is deployed with another one is another template. */
  readonly parameter: (name: string) => Json | undefined;

  /** Values that stacks elsewhere export, by name. */
  readonly imports?: Readonly<Record<string, string>>;
}

/** Sections of a template whose entries have names. */
export type Section = 'Resources' | 'Parameters' | 'Outputs' | 'Conditions' | 'Mappings';
