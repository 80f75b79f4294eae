import { supportsResourceControlPolicies } from '../facts';
import { MAYBE, NO, Truth, YES } from '../truth';

/**
 * Services that AWS's own documentation and samples say support resource control policies.
 *
 * Source: "Resource control policies (RCPs)", AWS Organizations User Guide, and aws-samples/data-perimeter-policy-examples (2026-03). The dataset
 * names some fifty more that nobody else confirms: of those a policy is not taken to deny for certain.
 */
const CONFIRMED = new Set(['aoss', 'cognito-identity', 'cognito-idp', 'dynamodb', 'ecr', 'kms', 'logs', 's3', 'secretsmanager', 'sqs', 'sts']);

/** Actions, in lower case, of these services that no resource control policy reaches all the same. */
const UNREACHED = new Set(['kms:retiregrant']);

/** Whether resource control policies reach an action, in lower case. */
export function resourceControlOf(action: string): Truth {
  const service = action.slice(0, action.indexOf(':'));
  if (UNREACHED.has(action)) return NO;
  return CONFIRMED.has(service) ? YES : supportsResourceControlPolicies(service) ? MAYBE : NO;
}

/**
 * Whether they reach a resource: not roles that are linked to services, and not keys that AWS manages. These can be told by their alias alone;
 * a key by its id is taken to be the customer's.
 */
export function isBeyondResourceControl(resource: string): boolean {
  return /^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//.test(resource) || /^arn:[^:]*:kms:[^:]*:[^:]*:alias\/aws\//.test(resource);
}
