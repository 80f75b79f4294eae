import { allowsOnlyBelow, highest, impliesAtLeast, lowerBoundOf } from '../../lib/core/version-constraint';

/** A constraint, whether all that it allows is 6.50.0 or later, and whether nothing of it is. */
const AGAINST_6_50_0: [string, boolean, boolean][] = [
  ['6.50.0', true, false],
  ['6.50', true, false],
  ['= 6.50.0', true, false],
  ['v7.1.0', true, false],
  ['6.49.9', false, true],
  ['>= 6.50.0', true, false],
  ['>=6.50', true, false],
  ['>= 6.49.0', false, false],
  ['> 6.50.0', true, false],
  ['> 6.49.0', false, false],
  ['~> 6.50', true, false],
  ['~> 6.50.1', true, false],
  ['~> 6.49', false, false],
  ['~> 6.49.0', false, true],
  ['~> 6.0', false, false],
  ['~> 5.0', false, true],
  ['~> 5', false, false],
  ['~> 7', true, false],
  ['< 6.50.0', false, true],
  ['<= 6.50.0', false, false],
  ['<= 6.49.9', false, true],
  ['< 7.0.0', false, false],
  ['!= 6.51.0', false, false],
  ['>= 6.50.0, < 8.0.0', true, false],
  ['>= 6.0.0, < 7.0.0', false, false],
  ['>= 5.0.0, < 6.0.0', false, true],
  ['~> 6.0, != 6.50.0', false, false],
  // not ordered here: left to Terraform
  ['7.0.0-beta1', false, false],
  ['>= 7.0.0, < 7.0.0-rc1', false, false],
  ['latest', false, false],
  ['', false, false],
];

test.each(AGAINST_6_50_0)('`%s` allows only 6.50.0 and later: %s; only earlier ones: %s', (constraint, implied, below) => {
  expect(impliesAtLeast(constraint, '6.50.0')).toBe(implied);
  expect(allowsOnlyBelow(constraint, '6.50.0')).toBe(below);
});

test('numbers are compared as numbers', () => {
  expect(impliesAtLeast('>= 6.9.0', '6.10.0')).toBe(false);
  expect(impliesAtLeast('>= 6.10.0', '6.9.0')).toBe(true);
});

test('of several lower bounds the highest stays', () => {
  expect(highest(['>= 6.50.0'])).toBe('>= 6.50.0');
  expect(highest(['>= 6.50.0', '>= 7.13.0', '>= 7.2.0'])).toBe('>= 7.13.0');
  expect(highest(['>= 7.13.0', '>= 6.50.0'])).toBe('>= 7.13.0');
});

test('the version of a lower bound', () => {
  expect(lowerBoundOf('>= 6.50.0')).toBe('6.50.0');
  expect(lowerBoundOf('>=7.13')).toBe('7.13');
});
