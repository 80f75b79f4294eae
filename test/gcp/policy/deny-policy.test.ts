import * as fc from 'fast-check';
import { countsOf, denyPolicyAttributes, DenyRule, divided, operatorsIn, rule, TAG_VALUES_IN_A_CONDITION, unlessTagged } from '../../../lib/gcp/policy/deny-policy';
import { DENY_OPERATORS } from '../../../lib/gcp/policy/quotas';
import { check } from '../../support/seed';

const [plain] = rule('Plain', { to: ['b', 'a', 'a'], permissions: ['y', 'x', 'x'] });

test('a rule has its lists in order and each entry once', () => {
  expect(plain).toMatchObject({ deniedPrincipals: ['a', 'b'], deniedPermissions: ['x', 'y'], exceptionPrincipals: [], exceptionPermissions: [] });
});

test('a rule about nobody, or about nothing, is none', () => {
  expect(rule('X', { to: [], permissions: ['a'] })).toEqual([]);
  expect(rule('X', { to: ['a'], permissions: [] })).toEqual([]);
});

test('attributes leave out what is empty, and name the rule in its description', () => {
  const attributes = denyPolicyAttributes({ key: 'deny', node: 'folders/1', displayName: 'd'.repeat(70), rules: [plain] }, 'name', 'parent');
  expect(attributes).toEqual({
    parent: 'parent',
    name: 'name',
    display_name: 'd'.repeat(63),
    rules: [{ description: 'Plain', deny_rule: { denied_principals: ['a', 'b'], denied_permissions: ['x', 'y'] } }],
  });
});

test('attributes have exceptions and a condition where there are some', () => {
  const [full] = rule('Full', { to: ['a'], except: ['e'], permissions: ['s/*.*'], exceptPermissions: ['s/r.get'], condition: { title: 't', expression: '!x' } });
  expect((denyPolicyAttributes({ key: 'k', node: 'n', displayName: 'd', rules: [full] }, 'n', 'p').rules as any)[0].deny_rule).toEqual({
    denied_principals: ['a'],
    exception_principals: ['e'],
    denied_permissions: ['s/*.*'],
    exception_permissions: ['s/r.get'],
    denial_condition: { title: 't', expression: '!x' },
  });
});

test('every appearance of a principal counts, and groups and domains once more', () => {
  const [a] = rule('A', { to: ['principalSet://goog/group/g@acme.example', 'principal://goog/subject/u@acme.example'], permissions: ['x'] });
  const [b] = rule('B', { to: ['principalSet://goog/public:all'], except: ['principalSet://goog/group/g@acme.example', 'principalSet://goog/cloudIdentityCustomerId/C'], permissions: ['x'] });
  expect(countsOf({ key: 'k', node: 'n', displayName: 'd', rules: [a, b] })).toEqual({ denyPolicies: 1, denyRules: 2, denyPrincipals: 5, denyGroups: 3 });
});

describe('a condition on tags', () => {
  test('holds unless a value is there, by id or by name', () => {
    expect(unlessTagged('t', 'tagKeys/1', ['tagValues/2']).expression).toBe('!resource.matchTagId(\'tagKeys/1\', \'tagValues/2\')');
    expect(unlessTagged('t', '123/environment', ['nonprod', 'dev']).expression)
      .toBe('!(resource.matchTag(\'123/environment\', \'dev\') || resource.matchTag(\'123/environment\', \'nonprod\'))');
  });

  test.each([1, 2, TAG_VALUES_IN_A_CONDITION])('of %i values is within Google\'s count of operators', (count) => {
    const values = Array.from({ length: count }, (_, i) => `tagValues/${i}`);
    expect(operatorsIn(unlessTagged('t', 'tagKeys/1', values).expression)).toBe(count);
    expect(count).toBeLessThanOrEqual(DENY_OPERATORS.max);
  });
});

test.each([['!a && b || !(c)', 4], ['a != b', 0], ['\'!&&||\' == "||"', 0], ['a != b && c', 1]])('%s has %i operators', (expression, count) => {
  expect(operatorsIn(expression)).toBe(count);
});

describe('a rule that is divided', () => {
  const wide: DenyRule = rule('Wide', { to: ['a'], permissions: Array.from({ length: 7 }, (_, i) => `p${i}`) })[0];

  test.each([[6, ['Wide1', 'Wide2']], [7, ['Wide']], [8, ['Wide']], [3, ['Wide1', 'Wide2', 'Wide3']]])('at %i is %j', (size, names) => {
    expect(divided([wide], size).map(({ name }) => name)).toEqual(names);
  });

  test('names every permission once, to the same principals', () => {
    check(fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }), (count, size) => {
      const [whole] = rule('W', { to: ['a'], except: ['b'], permissions: Array.from({ length: count }, (_, i) => `p${i}`) });
      const parts = divided([whole], size);
      expect(parts.flatMap(({ deniedPermissions }) => deniedPermissions)).toEqual(whole.deniedPermissions);
      expect(parts.every(({ deniedPermissions }) => deniedPermissions.length <= size)).toBe(true);
      const { deniedPrincipals, exceptionPrincipals } = whole;
      expect(parts).toEqual(parts.map((part) => ({ ...part, deniedPrincipals, exceptionPrincipals })));
    }));
  });
});
