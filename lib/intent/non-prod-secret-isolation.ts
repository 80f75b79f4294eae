import { ControlOptions } from './control';

/** What `NonProdSecretIsolation` takes on every cloud. */
export interface NonProdSecretIsolationOptions extends ControlOptions {
  /**
   * Where production is, in the provider's notation of a place in the hierarchy: on AWS organization paths
   * (`o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/`), on Google folders, on Azure management groups, on OCI compartments.
   */
  readonly production: string[];

  /** Where non-production is, in the same notation. */
  readonly nonProduction: string[];
}
