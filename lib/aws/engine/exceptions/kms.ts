import { NO, Truth } from '../../../engine/truth';
import { resourceTest } from '../patterns/arn';

/** Decided by the grant, by no policy of a resource or above one. */
export const RETIRES = 'kms:retiregrant';

const isKey = resourceTest('arn:*:kms:*:*:key/*');

/**
 * Whether the key policy must allow a request, whatever the caller is granted: every request on a key.
 *
 * Source: "Key policies in AWS KMS", AWS KMS Developer Guide: unless the key policy explicitly allows it, IAM policies have no effect; and "Retiring and
 * revoking grants" there: a permission to retire is not effective in a key policy.
 *
 * @param action in lower case
 */
export function needsKeyPolicy(action: string, resource: string): Truth {
  return action.startsWith('kms:') && action !== RETIRES ? isKey(resource) : NO;
}
