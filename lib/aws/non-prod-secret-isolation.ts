import { Construct } from 'constructs';
import { inconsistent, malformed } from '../core/errors';
import { isUnresolved } from '../core/tokens';
import { Control, NonProdSecretIsolationOptions } from '../intent';
import { Guardrail } from './guardrail';
import { GuardrailProps } from './guardrail-document';
import { planNonProdSecretIsolation } from './plan/non-prod-secret-isolation';
import { checkAccount, checkOrganizationPaths } from './policy/identifiers';

/** What `NonProdSecretIsolation` takes. `production` and `nonProduction` are organization paths; the policies go to the units that they end in. */
export interface NonProdSecretIsolationProps extends NonProdSecretIsolationOptions, GuardrailProps {
  /**
   * The accounts of production. With them the guardrail holds also where AWS sends no organization path with a request, and for
   * snapshots and images, which are recognized by their owner.
   *
   * @default - production is recognized by its organization paths alone, and `gaps` says what that leaves
   */
  readonly productionAccounts?: string[];

  /**
   * Organization paths that may use production's secrets besides production, for example that of the security tooling.
   *
   * @default - none
   */
  readonly trustedPaths?: string[];

  /**
   * Accounts that may use production's secrets and assume its roles besides production. The management account may assume roles in any
   * case, since AWS Control Tower and StackSets work from it.
   *
   * @default - none
   */
  readonly trustedAccounts?: string[];

  /**
   * Names of production's buckets whose objects others may read; they must hold no secrets.
   *
   * @default - none
   */
  readonly sharedBuckets?: string[];
}

/**
 * A production secret is unavailable to every identity outside production: directly, through its key, a copy, a snapshot, a share, or
 * the configuration of something that holds it.
 *
 * Carried by a service control policy on non-production (the caller may not) and a resource control policy on production (the
 * resource lets nobody in from elsewhere, principals of other organizations included). AWS services that act for production keep working.
 *
 * It does not stop production from writing a secret where others may read; see `gaps`.
 *
 * @example
 * new NonProdSecretIsolation(stack, 'NonProdSecretIsolation', {
 *   production: ['o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/'],
 *   nonProduction: ['o-a1b2c3d4e5/r-acm1/ou-acm1-nonprod1/'],
 *   productionAccounts: ['111122223333'],
 * });
 */
export class NonProdSecretIsolation extends Guardrail {
  public constructor(scope: Construct, id: string, props: NonProdSecretIsolationProps) {
    super(scope, id);
    check(props);
    const spared = this._spared(props, [], '');
    const plan = planNonProdSecretIsolation({
      ...spared,
      partition: this._partition(),
      production: props.production,
      nonProduction: props.nonProduction,
      productionAccounts: props.productionAccounts ?? [],
      trusted: props.trustedPaths ?? [],
      trustedAccounts: props.trustedAccounts ?? [],
      managementAccount: this._managementAccount(props, this),
      sharedBuckets: props.sharedBuckets ?? [],
      scpSize: this._quota('SERVICE_CONTROL_POLICY', props).size,
      rcpSize: this._quota('RESOURCE_CONTROL_POLICY', props).size,
    });
    this._make(plan, props, this);
    this._promise(Control.NON_PROD_SECRET_ISOLATION, spared, {
      production: props.production,
      nonProduction: props.nonProduction,
      productionAccounts: props.productionAccounts ?? [],
      trustedPaths: props.trustedPaths ?? [],
      trustedAccounts: props.trustedAccounts ?? [],
      managementAccount: this._managementAccount(props, this)[0],
      sharedBuckets: props.sharedBuckets ?? [],
    }, this.documents.map(({ name }) => name));
  }
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

function check(props: NonProdSecretIsolationProps): void {
  checkOrganizationPaths('production', props.production);
  checkOrganizationPaths('nonProduction', props.nonProduction);
  if (props.trustedPaths && props.trustedPaths.length > 0) checkOrganizationPaths('trustedPaths', props.trustedPaths);
  for (const [prop, paths] of [['nonProduction', props.nonProduction], ['trustedPaths', props.trustedPaths ?? []]] as const) {
    for (const path of paths) {
      const production = props.production.find((other) => path.startsWith(other) || other.startsWith(path));
      if (production) throw inconsistent(prop, path, `production \`${production}\`, which contains it or lies in it`, 'name units that do not overlap');
    }
  }
  (props.productionAccounts ?? []).forEach((account) => checkAccount('productionAccounts', account));
  (props.trustedAccounts ?? []).forEach((account) => checkAccount('trustedAccounts', account));
  for (const bucket of props.sharedBuckets ?? []) {
    if (!isUnresolved(bucket) && !BUCKET.test(bucket)) throw malformed('sharedBuckets', bucket, 'names of buckets, without wildcards');
  }
}
