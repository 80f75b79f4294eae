import * as fc from 'fast-check';
import { BUILD_AND_DEPLOY, LOOK_ONLY } from '../../../lib/gcp/catalogue/envelopes';
import { ceilingOf } from '../../../lib/gcp/plan/ceiling';
import { deniablePermissions, isDeniable, membersOfGroup } from '../../../lib/gcp/policy/deny-support';
import { tryV2Name } from '../../../lib/gcp/policy/permission-names';
import { check } from '../../support/seed';

const single = deniablePermissions().filter((name) => !name.endsWith('*'));

/** Everything on Google's list that the ceiling denies. */
function deniedBy({ denied, except }: { readonly denied: readonly string[]; readonly except: readonly string[] }): Set<string> {
  const all = new Set(denied.flatMap((name) => (name.endsWith('*') ? membersOfGroup(name) : [name])));
  except.forEach((name) => all.delete(name));
  return all;
}

/** What is outside is denied, what is inside is not. */
function expectExact(envelope: readonly string[]): void {
  const held = new Set(envelope.map((permission) => tryV2Name(permission)));
  const denied = deniedBy(ceilingOf(envelope));
  expect(single.filter((permission) => denied.has(permission) === held.has(permission))).toEqual([]);
}

test.each([['looking', LOOK_ONLY], ['building', BUILD_AND_DEPLOY], ['one permission', ['storage.objects.get']]])('%s: everything outside on Google\'s list, nothing inside', (_, envelope) => {
  expectExact(envelope);
});

test.each([['looking', LOOK_ONLY], ['building', BUILD_AND_DEPLOY]])('%s: every name is one that Google takes, and each stands once', (_, envelope) => {
  const { denied, except } = ceilingOf(envelope);
  expect([...denied, ...except].filter((name) => !isDeniable(name))).toEqual([]);
  expect(new Set(denied).size).toBe(denied.length);
  expect(denied).toEqual([...denied].sort());
});

test('an exception is one of a group that is denied', () => {
  const { denied, except } = ceilingOf(LOOK_ONLY);
  const members = new Set(denied.filter((name) => name.endsWith('*')).flatMap(membersOfGroup));
  expect(except.filter((name) => !members.has(name))).toEqual([]);
});

test('a permission that is not on the list cannot be an exception, so that its neighbours are named one by one', () => {
  const { denied, except } = ceilingOf(['storage.objects.frobnicate']);
  expect(denied).not.toContain('storage.googleapis.com/objects.*');
  expect(denied).toContain('storage.googleapis.com/objects.delete');
  expect(except).toEqual([]);
  const whole = ceilingOf(['secretmanager.secrets.frobnicate']);
  expect(whole.denied).not.toContain('secretmanager.googleapis.com/*.*');
  expect(whole.denied).toContain('secretmanager.googleapis.com/versions.*');
});

test('any envelope', () => {
  const v1 = fc.constantFrom(...single.filter((name) => name.startsWith('s') || name.startsWith('a'))).map((name) => {
    const [service, rest] = name.split('/');
    return `${service.replace('.googleapis.com', '')}.${rest}`;
  });
  const listed = (name: string) => single.includes(tryV2Name(name)!);
  check(fc.property(fc.uniqueArray(v1, { maxLength: 40 }), (envelope) => expectExact(envelope.filter(listed))), 20);
});
