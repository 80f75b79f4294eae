// Acme's organization as AWS sees it: who is where, and whose a bucket is. From acme.md; written out, so that no example can bend it.

/** The organization. */
export const ORGANIZATION = 'o-a1b2c3d4e5';

/** Its tree, as the engine takes it. */
export const TREE = {
  id: ORGANIZATION,
  root: 'r-acm1',
  units: { 'ou-acm1-prod0001': ['111122223333'], 'ou-acm1-nonprod1': ['444455556666'], 'ou-acm1-security': ['555566667777'] },
  management: '777788889999',
};

/** A tree with more in it: units below the units, accounts beside the accounts, and units that are spelled alike. */
export const LARGER_TREE = {
  ...TREE,
  accounts: ['121212121212'],
  units: {
    'ou-acm1-prod0001': ['111122223333', '111122224444', { 'ou-acm1-prod0002': ['111122225555'] }],
    'ou-acm1-nonprod1': ['444455556666', '444455557777', { 'ou-acm1-sandbox1': ['444455558888'] }],
    'ou-acm1-security': ['555566667777'],
    'ou-acm1-prod00019': ['131313131313'],
    'ou-acm1-nonprod19': ['141414141414'],
  },
};

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
