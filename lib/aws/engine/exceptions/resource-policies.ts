import { MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { mayHaveResourcePolicy } from '../facts';
import { RETIRES } from './kms';

/**
 * Whether the policy of a resource has a say in an action, in lower case.
 *
 * The policy of a role says who may assume it, and nothing of who may change, delete or pass it ("IAM role trust policies", IAM User Guide).
 * Of services some of whose resources have policies, nobody publishes which actions these are about; and what is about no resource, of whose
 * policy it would be asked.
 */
export function resourcePolicySays(action: string, hasResources: boolean): Truth {
  const service = action.slice(0, action.indexOf(':'));
  if (service === 'iam' || action === RETIRES) return NO;
  return hasResources && mayHaveResourcePolicy(service) === 'yes' ? YES : MAYBE;
}
