import * as fc from 'fast-check';
import { lowerNameFromPath, nameFromPath } from '../../lib/core/naming';
import { check, SEED } from '../support/seed';

test('a short path is its own name', () => {
  expect(nameFromPath('AcmeOrganization/ProdDeleteDeny', 128)).toBe('AcmeOrganization-ProdDeleteDeny');
});

test.each([[19, false], [20, false], [21, true]])('a path of %i characters in a name of 20 is shortened: %s', (length, shortened) => {
  const path = 'a'.repeat(length);
  const name = nameFromPath(path, 20);
  expect(name.length).toBeLessThanOrEqual(20);
  expect(name !== path).toBe(shortened);
});

test('long paths that differ at their end have different names', () => {
  const long = 'Stage/Stack/'.padEnd(200, 'x');
  expect(nameFromPath(`${long}1`, 128)).not.toBe(nameFromPath(`${long}2`, 128));
  expect(nameFromPath(`${long}1`, 128)).toBe(nameFromPath(`${long}1`, 128));
});

test('paths that differ in their separators have different names', () => {
  expect(nameFromPath('Org/Prod/Deny', 128)).not.toBe(nameFromPath('Org/Prod-Deny', 128));
});

describe(`with seed ${SEED}`, () => {
  const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '1', '-', '.', '_', 'é', ' '), minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('/'));

  test('a name is within its length and made of letters, digits and hyphens', () => {
    check(fc.property(path, fc.integer({ min: 16, max: 128 }), (p, length) => {
      const name = nameFromPath(p, length);
      expect(name.length).toBeLessThanOrEqual(length);
      expect(name).toMatch(/^[A-Za-z0-9-]*$/);
    }));
  });
});

describe('in lower case', () => {
  test.each([
    ['acme/deny', 63, 'acme-deny'],
    ['acme/ProdDeleteDeny', 63, expect.stringMatching(/^acme-prod-delete-deny-[0-9a-f]{8}$/)],
    ['1Stack/X', 63, expect.stringMatching(/^stack-x-[0-9a-f]{8}$/)],
    ['1/2', 63, expect.stringMatching(/^guardrail-[0-9a-f]{8}$/)],
    [`acme/${'a'.repeat(80)}`, 63, expect.stringMatching(/^acme-a{49}-[0-9a-f]{8}$/)],
  ])('%s in %i characters', (path, length, expected) => {
    expect(lowerNameFromPath(path, length)).toEqual(expected);
    expect(lowerNameFromPath(path, length).length).toBeLessThanOrEqual(length);
  });

  test('paths that differ in case, or in a separator, have different names', () => {
    const names = ['acme/deny', 'Acme/deny', 'acme/Deny', 'acme-deny', 'acme/de-ny', 'acmeDeny'].map((path) => lowerNameFromPath(path, 63));
    expect(new Set(names).size).toBe(names.length);
  });
});
