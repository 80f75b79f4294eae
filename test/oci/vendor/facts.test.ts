import { readFileSync } from 'fs';
import { join } from 'path';
import { parseService, permissionsJson, readServices } from '../../../scripts/vendor-oracle-facts';

// Oracle's pages are not in the repository: the text files say what was read on them, and the vendored file is made of those.

const VENDOR = join(__dirname, '../../../lib/oci/vendor/permissions.json');

const PAGE = 'service Buckets\npage https://docs.oracle.com/\nseen 2026-01-01\n';

test('the vendored file is what the script makes of the text files', () => {
  expect(readFileSync(VENDOR, 'utf8')).toBe(permissionsJson(readServices()));
});

test('every service has a page of Oracle and a date', () => {
  for (const { page, seen } of Object.values(readServices())) {
    expect(page).toMatch(/^https:\/\/docs\.oracle\.com\//);
    expect(seen).toMatch(/^20\d\d-\d\d(-\d\d)?(, in the extract of [\w-]+\/[\w-]+( and [\w-]+\/[\w-]+)?)?$/);
  }
});

describe('a text file', () => {
  test('has types in long and in short, names in braces, and operations', () => {
    const text = `${PAGE}family all-family: a-things b-things\ntype a-things other-things\n  inspect A_INSPECT\n  manage A_{DELETE,CREATE} B_USE\n`
      + 'type b-things = B: INSPECT / / USE =C_USE / \nop A_DELETE ?B_{USE,X} | C_USE: DeleteA\nop A_DELETE ?B_{USE,X} | C_USE: DropA\nunconfirmed A_CREATE\n'
      + 'incomplete b-things\nalso D_{Y,X}\n';
    expect(parseService('a', text)).toEqual({
      name: 'Buckets',
      page: 'https://docs.oracle.com/',
      seen: '2026-01-01',
      families: { 'all-family': 'a-things b-things' },
      extra: {},
      types: { 'a-things other-things': ['A_INSPECT', '', '', 'A_CREATE A_DELETE B_USE'], 'b-things': ['B_INSPECT', '', 'B_USE C_USE', ''] },
      operations: { 'A_DELETE ?B_USE ?B_X | C_USE': 'DeleteA DropA' },
      also: 'D_X D_Y',
      incomplete: 'b-things',
      unconfirmed: 'A_CREATE',
    });
  });

  test('has what a family adds', () => {
    const { extra } = parseService('a', `${PAGE}family all-family: things\n  use OTHER_USE\ntype things = A: INSPECT / / /\n`);
    expect(extra).toEqual({ 'all-family': ['', '', 'OTHER_USE', ''] });
  });

  test.each([
    ['a family of what is not there', 'family all-family: things\n', 'all-family has things, which is no type here'],
    ['a type twice', 'type things = A: X / / /\ntype things = B: X / / /\n', 'things is there twice'],
    ['a type that another line names too', 'type things = A: X / / /\ntype others things = B: X / / /\n', 'have one name'],
    ['a permission that a lower verb has', 'type things\n  inspect A_X\n  use A_X\n', 'things has A_X twice'],
    ['too few verbs', 'type things = A: X / /\n', 'has not four lists'],
    ['another verb', 'type things\n  destroy A_X\n', 'starts with a verb'],
    ['what is no permission', 'type things = A: x-y / / /\n', 'A_x-y is no permission'],
    ['what is no operation', 'type things = A: X / / /\nop A_X: getThing\n', 'getThing is no name'],
    ['an operation twice', 'type things = A: X Y / / /\nop A_X: GetThing\nop A_Y: GetThing\n', 'operation GetThing is there twice'],
    ['an unconfirmed name that is nowhere', 'type things = A: X / / /\nunconfirmed A_Y\n', 'A_Y is unconfirmed and in no type'],
    ['an incomplete type that is none', 'incomplete things\n', 'things is incomplete and no type here'],
    ['a name beside that a type has', 'type things = A: X / / /\nalso A_X\n', 'A_X is of a type'],
    ['a line of another kind', 'verb things\n', 'a line starts with'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseService('a', PAGE + text)).toThrow(message);
  });

  test('is refused without its date', () => {
    expect(() => parseService('a', 'service A\npage https://docs.oracle.com/\n')).toThrow('a: has no seen');
  });
});

// Facts of Oracle's pages that much rests on, written down apart from the text files.
describe('what verbs cover', () => {
  const services = readServices();
  const ofType = (service: string, type: string) => Object.entries(services[service].types).find(([names]) => names.split(' ').includes(type))![1];

  test.each([
    // https://docs.oracle.com/iaas/Content/Identity/policyreference/iampolicyreference.htm
    ['iam', 'policies', ['POLICY_READ', '', '', 'POLICY_CREATE POLICY_DELETE POLICY_UPDATE']],
    ['iam', 'dynamic-groups', ['DYNAMIC_GROUP_INSPECT', '', 'DYNAMIC_GROUP_UPDATE', 'DYNAMIC_GROUP_CREATE DYNAMIC_GROUP_DELETE']],
    // https://docs.oracle.com/iaas/Content/Identity/policyreference/keypolicyreference.htm
    ['vault', 'secret-bundles', ['SECRET_BUNDLE_INSPECT', 'SECRET_BUNDLE_READ', '', '']],
    ['vault', 'keys', ['KEY_INSPECT', 'KEY_READ', 'KEY_DECRYPT KEY_ENCRYPT KEY_EXPORT KEY_SIGN KEY_VERIFY', 'KEY_BACKUP KEY_CREATE KEY_DELETE KEY_IMPORT KEY_MOVE KEY_RESTORE KEY_ROTATE KEY_UPDATE']],
    // https://docs.oracle.com/iaas/Content/Identity/policyreference/objectstoragepolicyreference.htm
    ['object-storage', 'objects', ['OBJECT_INSPECT', 'OBJECT_READ', 'OBJECT_OVERWRITE', 'OBJECT_CREATE OBJECT_DELETE OBJECT_RESTORE OBJECT_UPDATE_TIER OBJECT_VERSION_DELETE']],
    // https://docs.oracle.com/iaas/Content/Identity/policyreference/loggingpolicyreference.htm
    ['logging', 'log-groups', ['LOG_GROUP_INSPECT', 'LOG_GROUP_READ', 'LOG_GROUP_UPDATE', 'LOG_GROUP_CREATE LOG_GROUP_DELETE']],
    // https://docs.oracle.com/iaas/Content/Identity/policyreference/auditpolicyreference.htm
    ['audit', 'audit-events', ['', 'AUDIT_EVENT_READ', '', '']],
  ])('%s: %s', (service, type, increments) => {
    expect(ofType(service, type)).toEqual(increments);
  });

  test('a whole family of secrets has no keys and no vaults', () => {
    expect(services.vault.families['secret-family']).toBe('secret-bundles secret-versions secrets');
  });

  test('moving a compartment takes no permission that has a name', () => {
    expect(JSON.stringify(services.iam)).not.toContain('MoveCompartment');
  });
});
