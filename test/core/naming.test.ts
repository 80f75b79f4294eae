import * as fc from 'fast-check';
import { nameFromPath } from '../../lib/core/naming';
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
