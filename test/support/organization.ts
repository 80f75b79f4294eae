// Acme's organization as AWS sees it: who is where, and whose a bucket is. From acme.md; written out, so that no example can bend it.

/** The organization. */
export const ORGANIZATION = 'o-a1b2c3d4e5';

/** Its management account, which no organization policy binds. */
export const MANAGEMENT = '777788889999';

/** The organization path of every account. */
export const PATH_OF: Readonly<Record<string, string>> = {
  111122223333: 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/',
  444455556666: 'o-a1b2c3d4e5/r-acm1/ou-acm1-nonprod1/',
  555566667777: 'o-a1b2c3d4e5/r-acm1/ou-acm1-security/',
  777788889999: 'o-a1b2c3d4e5/r-acm1/',
};

/** The account of every bucket, which an ARN of Amazon S3 does not name. */
export const OWNER_OF_BUCKET: Readonly<Record<string, string>> = {
  'acme-prod-data': '111122223333',
  'acme-prod-config': '111122223333',
  'acme-prod-artifacts': '111122223333',
  'acme-org-cloudtrail': '555566667777',
  'acme-tfstate': '111122223333',
  'acme-nonprod-scratch': '444455556666',
  'acme-nonprod-feature-x': '444455556666',
  'acme-shared-artifacts': '555566667777',
};

/** Whether an account is a root, a unit or an account of a policy's targets, or below one. */
export function isBelow(account: string, target: string): boolean {
  return account === target || (PATH_OF[account] ?? '').split('/').includes(target);
}
