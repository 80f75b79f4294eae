const ALWAYS_FOR_ROOT = new Set(['s3:putbucketpolicy', 's3:getbucketpolicy', 's3:deletebucketpolicy']);

/**
 * Whether the root user of the bucket's account can do it, in lower case, whatever the bucket policy denies.
 *
 * Source: "PutBucketPolicy", Amazon S3 API Reference: the root principal can always perform these, even where the policy explicitly denies it.
 */
export function rootIsBeyondBucketPolicy(action: string): boolean {
  return ALWAYS_FOR_ROOT.has(action);
}
