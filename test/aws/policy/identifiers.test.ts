import { Aws } from 'aws-cdk-lib';
import {
  checkAccount, checkAscii, checkIamPath, checkOrganizationPaths, checkPrincipals, checkRegion, checkTargets, unitOf,
} from '../../../lib/aws/policy/identifiers';

const codeOf = (call: () => void) => {
  try {
    call();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'fine';
};

/** Good values, and bad ones that are one step beside a good one. */
const TABLE: [string, (value: string) => void, string[], string[]][] = [
  ['target', (value) => checkTargets([value]),
    ['r-acm1', `r-${'a'.repeat(32)}`, 'ou-acm1-prod0001', `ou-acm1-${'0'.repeat(32)}`, '111122223333', Aws.ACCOUNT_ID],
    ['', 'r-acm', `r-${'a'.repeat(33)}`, 'R-acm1', 'r-ACM1', 'ou-acm1', 'ou-acm1-prod001', `ou-acm1-${'0'.repeat(33)}`, 'ou_acm1_prod0001', '11112222333',
      '1111222233334', '111122223333 ', 'o-a1b2c3d4e5', 'arn:aws:organizations::777788889999:ou/o-a1b2c3d4e5/ou-acm1-prod0001', '*']],
  ['account', (value) => checkAccount('account', value), ['000000000000', Aws.ACCOUNT_ID], ['', '11112222333', '1111222233334', '11112222333a', '1111-2222-3333']],
  ['organization path', (value) => checkOrganizationPaths('paths', [value]),
    ['o-a1b2c3d4e5/r-acm1/', 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/', 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/ou-acm1-prod0002/'],
    ['', 'o-a1b2c3d4e5/', 'o-a1b2c3d4e5/r-acm1', 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001', 'o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/*', 'o-a1b2c3d4e/r-acm1/',
      'r-acm1/ou-acm1-prod0001/', '/o-a1b2c3d4e5/r-acm1/', 'o-a1b2c3d4e5/r-acm1//', 'o-a1b2c3d4e5/*/ou-acm1-prod0001/']],
  ['principal', (value) => checkPrincipals('approvers', [value]),
    ['arn:aws:iam::111122223333:role/x', 'arn:aws:iam::*:role/BreakGlassApprover', 'arn:*:iam::*:user/a/b', 'arn:aws-cn:iam::*:role/x',
      'arn:aws-us-gov:iam::*:role/x*', `arn:${Aws.PARTITION}:iam::*:role/x`],
    ['', '*', 'BreakGlassApprover', 'arn:aws:iam::111122223333:root', 'arn:aws:iam::11112222333:role/x', 'arn:aws:iam::1111*:role/x', 'arn:aws:iam:us-east-1:111122223333:role/x',
      'arn:aws:iam::111122223333:role', 'arn:aws:iam::111122223333:role/', 'arn:aws:iam::111122223333:group/x', 'arn:aws:sts::111122223333:assumed-role/x/y',
      'arn:aws:iam::111122223333:role/a b', 'arn:aws:iam::*:*/x', 'arn:azure:iam::*:role/x', 'role/x', '111122223333']],
  ['region', (value) => checkRegion('approvedRegions', value),
    ['us-east-1', 'ap-southeast-4', 'us-gov-west-1', 'il-central-1', 'mx-central-1', 'eusc-de-east-1', Aws.REGION],
    ['', 'us-east', 'us-east-', 'us-east-12', 'US-EAST-1', 'us-east-1a', 'useast1', '*', 'us-*', 'global']],
  ['path', (value) => checkIamPath('policyPath', value),
    ['/agents/', '/agents/workload/', '/a/'],
    ['', '/', 'agents/', '/agents', 'agents', '/agents/ /', '/ägents/']],
  ['text', (value) => checkAscii('tag', value), ['', 'environment', 'a b~!'], ['é', 'a\nb', '\u00a0', '“x”', '\u0000']],
];

test.each(TABLE.flatMap(([what, call, good]) => good.map((value): [string, string, typeof call] => [what, value, call])))('the %s %j is fine', (_, value, call) => {
  expect(codeOf(() => call(value))).toBe('fine');
});

test.each(TABLE.flatMap(([what, call, , bad]) => bad.map((value): [string, string, typeof call] => [what, value, call])))('the %s %j is refused', (_, value, call) => {
  expect(['MALFORMED', 'NOT_ASCII']).toContain(codeOf(() => call(value)));
});

test('principals that are not ASCII are refused as such', () => {
  expect(codeOf(() => checkPrincipals('approvers', ['arn:aws:iam::*:role/Zürich']))).toBe('NOT_ASCII');
});

test('targets are some, are each named once, and are not the management account', () => {
  expect(codeOf(() => checkTargets([]))).toBe('EMPTY');
  expect(codeOf(() => checkTargets(['r-acm1', '111122223333', 'r-acm1']))).toBe('DUPLICATE');
  expect(codeOf(() => checkTargets(['777788889999'], '777788889999'))).toBe('MANAGEMENT_ACCOUNT');
  expect(codeOf(() => checkTargets(['777788889999'], '777788889990'))).toBe('fine');
  expect(codeOf(() => checkTargets(['r-acm1', 'ou-acm1-prod0001', '111122223333'], '777788889999'))).toBe('fine');
});

test('organization paths are some', () => {
  expect(codeOf(() => checkOrganizationPaths('production', []))).toBe('EMPTY');
});

test.each([['o-a1b2c3d4e5/r-acm1/', 'r-acm1'], ['o-a1b2c3d4e5/r-acm1/ou-acm1-prod0001/', 'ou-acm1-prod0001']])('the path %s ends in %s', (path, unit) => {
  expect(unitOf(path)).toBe(unit);
});
