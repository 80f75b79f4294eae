import { Organization } from '../aws/engine/organization';
import { malformed } from '../core/errors';

/** What a matcher has to know beside the templates. */
export interface GuardrailOptions {
  /**
   * The organization: as a value, as data, or the path of a file of JSON.
   *
   * @default - that of `useOrganization`; in an app, the context `sunkfence:organization`
   */
  readonly organization?: Organization | string | object;

  /**
   * Values of CloudFormation parameters: `Name`, or `Stack:Name`.
   *
   * @default - none is known
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * The account that a template by itself is deployed to.
   *
   * @default - not known
   */
  readonly account?: string;

  /**
   * The region that a template by itself is deployed to.
   *
   * @default - not known
   */
  readonly region?: string;
}

let used: Organization | undefined;

/**
 * Says which organization the matchers judge by, from now on: in a test file, or for all of them in a file of `setupFilesAfterEnv`.
 *
 * @param organization a value, data, or the path of a file of JSON; nothing to say that it is not known again
 */
export function useOrganization(organization: Organization | string | object | undefined): void {
  used = organization === undefined ? undefined : organizationFrom(organization);
}

/** The organization of a matcher. */
export function organizationOf({ organization }: GuardrailOptions): Organization | undefined {
  return organization === undefined ? used : organizationFrom(organization);
}

const made = new Map<string, Organization>();

/** The same text gives the same organization, by which verifiers are remembered. */
function organizationFrom(given: unknown): Organization {
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) throw malformed('organization', String(given), 'an Organization, its data, or the path of its file');
  if (typeof given === 'object' && isOrganization(given)) return given;
  const key = JSON.stringify(given);
  let organization = made.get(key);
  if (!organization) made.set(key, organization = typeof given === 'string' ? Organization.fromFile(given) : Organization.of(given));
  return organization;
}

/** By what it can do: test runners load a module more than once. */
function isOrganization(given: object): given is Organization {
  return typeof (given as Partial<Organization>)._knows === 'function';
}
