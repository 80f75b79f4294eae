import { NAME_LENGTH, QUOTAS } from '../../../lib/aws/policy/quotas';

/** From the facts (1.2 and 2.3), by hand. */
const FACTS = {
  SERVICE_CONTROL_POLICY: { size: 10240, attached: 10 },
  RESOURCE_CONTROL_POLICY: { size: 5120, attached: 5 },
  PERMISSIONS_BOUNDARY: { size: 6144, attached: 1 },
};

test('quotas are those of the facts', () => {
  expect(QUOTAS).toMatchObject(FACTS);
  expect(Object.keys(QUOTAS)).toEqual(Object.keys(FACTS));
  expect(NAME_LENGTH).toBe(128);
});

test.each(Object.entries(QUOTAS))('%s leaves room, and says where it is from and since when', (_, { attached, reserved, source, seen }) => {
  expect(reserved).toBeLessThan(attached);
  expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  expect(seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('the policies that AWS attaches itself have their places', () => {
  expect(QUOTAS.SERVICE_CONTROL_POLICY.reserved).toBeGreaterThanOrEqual(1);
  expect(QUOTAS.RESOURCE_CONTROL_POLICY.reserved).toBe(1);
});
