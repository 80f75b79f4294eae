import { mayHaveResourcePolicy } from '../facts';
import { MAYBE, NO, Truth, YES } from '../../../engine/truth';

/**
 * Whether the policy of a resource has a say in an action, in lower case.
 *
 * The policy of a role says who may assume it, and nothing of who may change, delete or pass it ("IAM role trust policies", IAM User Guide).
 * Of services some of whose resources have policies, nobody publishes which actions these are about.
 */
export function resourcePolicySays(action: string): Truth {
  const service = action.slice(0, action.indexOf(':'));
  if (service === 'iam') return NO;
  return mayHaveResourcePolicy(service) === 'yes' ? YES : MAYBE;
}
