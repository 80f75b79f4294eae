/**
 * Matchers for Jest. Importing this adds them to `expect`:
 *
 *     import 'sunkfence/jest';
 *
 *     test('an agent cannot delete the orders', () => {
 *       expect(app).toMakeUnavailable({ principal: coder, action: 'rds:DeleteDBInstance', resource: orders });
 *     });
 */
import type { AccessRequest as AwsAccessRequest } from '../aws/engine/access-request';
import type { Claim as AwsClaim } from '../aws/engine/claim';
import { noExpect } from '../core/errors';
import type { AccessRequest as GoogleAccessRequest } from '../gcp/engine/access-request';
import type { Claim as GoogleClaim } from '../gcp/engine/claim';
import { matchers } from './matchers';
import type { GuardrailOptions } from './options';

export type { GuardrailOptions };

/** A request of the cloud that is judged. */
export type AccessRequest = AwsAccessRequest | GoogleAccessRequest;

/** A claim about requests of the cloud that is judged. */
export type Claim = AwsClaim | GoogleClaim;

export { useOrganization } from './options';

/**
 * The matchers. They take an app, a stage, a stack or another construct of the CDK, of CDKTF or of CDK Terrain (whose app is synthesized), a `Template` of
 * aws-cdk-lib/assertions, a template as an object (`cdk.tf.json` is one, too), the directory of a cloud assembly or `cdktf.out`, or a `Verifier`.
 */
export interface GuardrailMatchers<R, _T = unknown> {
  /**
   * Each of the requests is denied, whatever the caller is granted. With `.not`: none is denied.
   *
   * A decision that is `UNKNOWN` fails both ways.
   */
  toMakeUnavailable(requests: AccessRequest | readonly AccessRequest[], options?: GuardrailOptions): R;

  /**
   * Each of the requests is allowed. With `.not`: none is allowed.
   *
   * A decision that is `UNKNOWN` fails both ways.
   */
  toLeaveAvailable(requests: AccessRequest | readonly AccessRequest[], options?: GuardrailOptions): R;

  /**
   * Each of the claims holds for every request that it is about. With `.not`: each is refuted by a request.
   *
   * A claim that could not be decided fails both ways.
   */
  toProve(claims: Claim | readonly Claim[], options?: GuardrailOptions): R;

  /** Every guardrail proves what it promises, and there is one. With `.not`: something that is promised is refuted. */
  toKeepItsPromises(options?: GuardrailOptions): R;

  /**
   * It denies all that `before` denies, for every request. With `.not`: something was lost.
   *
   * @param before of any kind that `expect` takes here
   */
  toImply(before: unknown, options?: GuardrailOptions): R;
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends GuardrailMatchers<R, T> {}
  }
}

/** @ts-ignore only those who import `expect` from @jest/globals have this module */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends GuardrailMatchers<R, T> {}
}

interface Expect {
  extend(matchers: unknown): void;
}

expectOfJest().extend(matchers);

function expectOfJest(): Expect {
  const found: unknown = (globalThis as { expect?: unknown }).expect ?? imported();
  if (typeof (found as Partial<Expect> | undefined)?.extend !== 'function') throw noExpect(typeof found);
  return found as Expect;
}

/** Where Jest injects no globals, it gives them to whoever imports them, and to nobody outside of Jest. */
function imported(): unknown {
  try {
    return require('@jest/globals').expect;
  } catch {
    return undefined;
  }
}
