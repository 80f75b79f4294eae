// Services whose resources a resource control policy protects. AWS lists more; these are the ones that its own samples use.
// Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
// and https://github.com/aws-samples/data-perimeter-policy-examples, seen 2026-11-20.

export const RCP_SERVICES = [
  'aoss',
  'cognito-identity',
  'cognito-idp',
  'dynamodb',
  'ecr',
  'kms',
  'logs',
  's3',
  'secretsmanager',
  'sqs',
  'sts',
] as const;

/** Actions of these services that no resource control policy reaches all the same. */
export const RCP_UNREACHED: readonly string[] = ['kms:RetireGrant'];
