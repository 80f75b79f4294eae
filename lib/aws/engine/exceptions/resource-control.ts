import { MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { supportsResourceControlPolicies } from '../facts';
import { RETIRES } from './kms';

/**
 * Services that AWS's own documentation and samples say support resource control policies.
 *
 * Source: "Resource control policies (RCPs)", AWS Organizations User Guide, and aws-samples/data-perimeter-policy-examples (2026-03). The dataset
 * names some fifty more that nobody else confirms: of those a policy is not taken to deny for certain.
 */
const CONFIRMED = new Set(['aoss', 'cognito-identity', 'cognito-idp', 'dynamodb', 'ecr', 'kms', 'logs', 's3', 'secretsmanager', 'sqs', 'sts']);

/** Actions, in lower case, of these services that no resource control policy reaches all the same. */
const UNREACHED = new Set([RETIRES]);

/** Whether resource control policies reach an action, in lower case. */
export function resourceControlOf(action: string): Truth {
  const service = action.slice(0, action.indexOf(':'));
  if (UNREACHED.has(action)) return NO;
  return CONFIRMED.has(service) ? YES : supportsResourceControlPolicies(service) ? MAYBE : NO;
}

// asked of every request, so by the kind of resource first
const LINKED_ROLE = /^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//;
const ALIAS = /^arn:[^:]*:kms:[^:]*:[^:]*:alias\/(aws\/)?/;

/** Whether resource control policies reach a resource: not roles that are linked to services, and not keys that AWS manages. */
export function resourceControlOn(resource: string, managedKeys: boolean): Truth {
  if (resource.includes(':role/aws-service-role/') && LINKED_ROLE.test(resource)) return NO;
  const alias = resource.includes(':alias/') ? ALIAS.exec(resource) : null;
  if (alias) return alias[1] === undefined ? YES : NO;
  return managedKeys ? MAYBE : YES;
}

/** What the policy of a key that AWS manages lets everybody in its account do. */
const OF_MANAGED_KEYS = /^kms:(describe|get|list|revokegrant$)/;

/** What it lets them do through the service that the key is of. */
const THROUGH_SERVICES = /^kms:(encrypt$|decrypt$|reencrypt|generatedatakey|creategrant$)/;

/**
 * Whether a request may be about a key that AWS manages and be granted. Such a key can be told by its alias alone, but nobody can change its
 * policy: it admits principals of its account, to little without a service in between, and the service itself to look at it.
 *
 * Source: "AWS managed keys", "Viewing a key policy" and "How Amazon DynamoDB uses AWS KMS", AWS KMS Developer Guide.
 *
 * @param action in lower case
 * @param caller `direct`: of the account, and asks itself; `elsewhere`: of no account, or of another one than the resource for certain
 */
export function mayBeOfManagedKey(action: string, caller: 'direct' | 'throughService' | 'service' | 'elsewhere'): boolean {
  if (caller === 'elsewhere') return false;
  // services use such keys under grants, too
  return OF_MANAGED_KEYS.test(action) || (caller !== 'direct' && THROUGH_SERVICES.test(action));
}
