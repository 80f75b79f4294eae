import { MAYBE, NO, Truth, YES } from '../../../engine/truth';

/**
 * What the root user of an account can do whatever the policy of its resource denies, in lower case, so that nobody is locked out for good.
 *
 * Source: "PutBucketPolicy", Amazon S3 API Reference: the root principal can always perform these, even where the policy explicitly denies it;
 * and "AWS account root user", tasks that require it, IAM User Guide: to edit a policy of a queue that denies everybody. Which of the actions
 * beside the one that edits it are meant, nobody publishes.
 */
const BEYOND: ReadonlyMap<string, Truth> = new Map(Object.entries<Truth>({
  's3:putbucketpolicy': YES,
  's3:getbucketpolicy': YES,
  's3:deletebucketpolicy': YES,
  's3express:putbucketpolicy': YES,
  's3express:getbucketpolicy': YES,
  's3express:deletebucketpolicy': YES,
  'sqs:setqueueattributes': YES,
  'sqs:getqueueattributes': MAYBE,
  'sqs:getqueueurl': MAYBE,
  'sqs:addpermission': MAYBE,
  'sqs:removepermission': MAYBE,
}));

/** Whether the root user of the resource's account can do it, in lower case, whatever the policy of the resource denies. */
export function rootIsBeyondResourcePolicy(action: string): Truth {
  return BEYOND.get(action) ?? NO;
}
