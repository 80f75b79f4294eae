/**
 * Condition keys of services that AWS sends with every request for their actions, so that a request does not lack what it does not say.
 *
 * Subject of "Actions, resources, and condition keys for Amazon S3", "Bucket policy examples using condition keys", "AWS KMS condition keys" and
 * "Actions, resources, and condition keys for Amazon EC2". A key that is here by mistake makes an answer less certain, never wrong.
 */
const SENT: ReadonlySet<string> = new Set(['s3:authtype', 's3:signatureversion', 's3:tlsversion', 's3:resourceaccount', 'kms:calleraccount', 'ec2:region']);

/** Whether AWS sends a key of a service with every request for an action, both in lower case. */
export function isSentByService(key: string, action: string): boolean {
  return SENT.has(key) && action.startsWith(key.slice(0, key.indexOf(':') + 1));
}
