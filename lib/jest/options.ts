import { readFileSync } from 'fs';
import { malformed } from '../core/errors';
import { Cloud } from './cloud';
import { CLOUDS } from './clouds';

/** What a matcher has to know beside the templates. */
export interface GuardrailOptions {
  /**
   * The organization: as a value (`Organization` of the cloud), as data, or the path of a file of JSON.
   *
   * @default - that of `useOrganization`; in an app, the context `sunkfence:organization`
   */
  readonly organization?: string | object;

  /**
   * What only a deployment knows: values of CloudFormation parameters (`Name`, or `Stack:Name`), or of attributes of Terraform elements
   * (`google_folder.prod.name`).
   *
   * @default - none is known
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * The account that a CloudFormation template by itself is deployed to.
   *
   * @default - not known
   */
  readonly account?: string;

  /**
   * The region that a CloudFormation template by itself is deployed to.
   *
   * @default - not known
   */
  readonly region?: string;
}

/** What was said of each cloud. */
const used = new Map<Cloud, object>();

/**
 * Says which organization the matchers judge by, from now on: in a test file, or for all of them in a file of `setupFilesAfterEnv`. Each cloud has its own.
 *
 * @param organization a value, data, or the path of a file of JSON; nothing to say that none is known again
 */
export function useOrganization(organization: string | object | undefined): void {
  if (organization === undefined) {
    used.clear();
    return;
  }
  const cloud = cloudOf(organization);
  used.set(cloud, organizationFrom(organization, cloud));
}

/** The organization of a matcher. */
export function organizationOf({ organization }: GuardrailOptions, cloud: Cloud): object | undefined {
  return organization === undefined ? used.get(cloud) : organizationFrom(organization, cloud);
}

const made = new Map<string, object>();

/** The same text gives the same organization, by which verifiers are remembered. */
function organizationFrom(given: unknown, cloud: Cloud): object {
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) throw malformed('organization', String(given), 'an Organization, its data, or the path of its file');
  const organization = typeof given === 'object' && isValue(given) ? given : undefined;
  if (organization) return organization;
  const key = `${cloud.name} ${JSON.stringify(given)}`;
  let known = made.get(key);
  if (!known) made.set(key, known = cloud.organizationOf(given));
  return known;
}

/** An organization is no plain data. */
function isValue(given: object): boolean {
  return ['_knows', '_wayTo'].some((method) => typeof (given as Record<string, unknown>)[method] === 'function');
}

/** The cloud that an organization is of: a file that cannot be read is left to the one that is asked last, which says so. */
function cloudOf(given: unknown): Cloud {
  const data = typeof given === 'string' ? contentOf(given) : given;
  const last = CLOUDS[CLOUDS.length - 1];
  return typeof data === 'object' && data !== null ? CLOUDS.find((cloud) => cloud.isOrganization(data)) ?? last : last;
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
