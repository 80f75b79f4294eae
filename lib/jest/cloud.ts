import type { IConstruct } from 'constructs';
import { VerifierLike } from '../report';
import { GuardrailOptions } from './options';

/** What a matcher has to know of a cloud: which of the things that `expect` is given are its own, and what judges by them. */
export interface Cloud {
  readonly name: string;

  /** Options that it has no use for: one that is given would be passed over in silence. */
  readonly without: readonly (keyof GuardrailOptions)[];

  isConstruct(construct: IConstruct): boolean;

  /** Whether a template as an object is one of its own. */
  isTemplate(template: object): boolean;
  isDirectory(directory: string): boolean;

  /** Whether a value, or data, is an organization of its own. */
  isOrganization(given: object): boolean;

  /** An organization of data, or of a file. */
  organizationOf(given: object | string): object;

  verifierOf(received: Received, options: Reading): VerifierLike;
}

/** What `expect` was given. */
export type Received =
  | { readonly kind: 'construct'; readonly construct: IConstruct }
  | { readonly kind: 'template'; readonly template: object }
  | { readonly kind: 'directory'; readonly directory: string };

/** What a verifier has to know, with the organization as a value. */
export interface Reading extends Omit<GuardrailOptions, 'organization'> {
  readonly organization?: any;
}
