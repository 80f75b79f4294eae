/** The two sides of the line that the controls draw. */
export enum Environment {
  /** What customers depend on. Agents look and do not touch. */
  PRODUCTION = 'PRODUCTION',

  /** Everything else: development, test, staging, sandboxes. Agents build here. */
  NON_PRODUCTION = 'NON_PRODUCTION',
}

/**
 * How resources say which environment they belong to, where production and non-production share an account.
 *
 * Only the values that prove a resource to be *non*-production are listed: whatever carries none of them, or no tag at all, counts as production.
 */
export interface EnvironmentTag {
  /**
   * The tag's key, for example `environment`; on Google its id (`tagKeys/281470000000001`) or its name (`123456789012/environment`).
   */
  readonly key: string;

  /**
   * The values that prove a resource to be non-production, for example `nonprod` and `dev`, on Google in the form of the key. At least one.
   */
  readonly nonProductionValues: string[];
}
