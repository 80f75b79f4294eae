import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Organization } from '../../../lib/aws/engine/organization';
import { GuardrailError } from '../../../lib/core/errors';

const ACME = {
  id: 'o-a1b2c3d4e5',
  root: 'r-acm1',
  units: { 'ou-acm1-prod0001': ['111122223333', { 'ou-acm1-inner001': ['222233334444', { 'ou-acm1-inner002': [] }] }], 'ou-acm1-nonprod1': ['444455556666'] },
  management: '777788889999',
  accounts: ['555566667777'],
};

function errorOf(make: () => unknown): GuardrailError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(GuardrailError);
    return error as GuardrailError;
  }
  throw new Error('it was not refused');
}

function messageOf(data: unknown): string {
  const { code, message } = errorOf(() => Organization.of(data));
  expect(code).toBe('MALFORMED_ORGANIZATION');
  return message;
}

describe('an organization', () => {
  const acme = Organization.of(ACME);

  test('has its accounts, also the management account that is nowhere in the tree', () => {
    expect([...acme.accounts].sort()).toEqual(['111122223333', '222233334444', '444455556666', '555566667777', '777788889999']);
  });

  test('knows the way to each account', () => {
    expect(acme._ways.get('222233334444')).toEqual(['r-acm1', 'ou-acm1-prod0001', 'ou-acm1-inner001', '222233334444']);
    expect(acme._ways.get('555566667777')).toEqual(['r-acm1', '555566667777']);
    expect(acme._ways.get('777788889999')).toEqual(['r-acm1', '777788889999']);
  });

  test('knows what is below a place', () => {
    expect(acme._below('ou-acm1-prod0001')).toEqual(['111122223333', '222233334444']);
    expect(acme._below('ou-acm1-inner002')).toEqual([]);
    expect(acme._below('r-other')).toEqual([]);
  });

  test('lets the management account be in a unit', () => {
    const other = Organization.of({ ...ACME, management: '444455556666' });
    expect(other._ways.get('444455556666')).toEqual(['r-acm1', 'ou-acm1-nonprod1', '444455556666']);
  });
});

test.each<[what: string, data: unknown, message: string]>([
  ['nothing', undefined, '$ of the organization must be an object with root, units and management, got `nothing`'],
  ['a list', [], '$ of the organization must be an object'],
  ['no root', { ...ACME, root: undefined }, '$.root of the organization must be a root such as `r-acm1`, got `nothing`'],
  ['a unit as root', { ...ACME, root: 'ou-acm1-prod0001' }, '$.root of the organization'],
  ['no management account', { ...ACME, management: undefined }, '$.management of the organization must be an account of 12 digits, as a string, got `nothing`'],
  ['an account that is a number', { ...ACME, management: 777788889999 }, '$.management of the organization must be an account of 12 digits, as a string, got `777788889999`'],
  ['an account of 11 digits', { ...ACME, accounts: ['11112222333'] }, '$.accounts[0] of the organization'],
  ['no units', { ...ACME, units: undefined }, '$.units of the organization must be an object of units with their accounts'],
  ['units that are a list', { ...ACME, units: [] }, '$.units of the organization'],
  ['a unit without a list', { ...ACME, units: { 'ou-acm1-prod0001': '111122223333' } }, "$.units['ou-acm1-prod0001'] of the organization must be a list"],
  ['a unit by its name', { ...ACME, units: { Production: [] } }, "$.units['Production'] of the organization must be a unit such as `ou-acm1-prod0001`, got `Production`"],
  ['a unit inside by its name', { ...ACME, units: { 'ou-acm1-prod0001': [{ Inner: [] }] } }, "$.units['ou-acm1-prod0001'][0]['Inner'] of the organization"],
  ['a unit named as a prototype is', { ...ACME, units: JSON.parse('{"__proto__": []}') as object }, "$.units['__proto__'] of the organization"],
  ['a unit named as a method is', { ...ACME, units: { constructor: [] } }, "$.units['constructor'] of the organization"],
  ['an account twice', { ...ACME, accounts: ['555566667777', '555566667777'] }, '$.accounts[1] of the organization must be named once, got `555566667777`'],
  ['a unit twice', { ...ACME, units: { 'ou-acm1-a': [{ 'ou-acm1-b': [] }], 'ou-acm1-b': [] } }, "$.units['ou-acm1-b'] of the organization must be named once"],
  ['another id', { ...ACME, id: 'acme' }, '$.id of the organization must be an organization id such as `o-a1b2c3d4e5`, got `acme`'],
  ['a word that is not known', { ...ACME, unit: {} }, '$.unit of the organization must be one of id, root, units, management, accounts, withoutFullAccess'],
  ['a place without full access that is not its own', { ...ACME, withoutFullAccess: ['ou-acm1-other'] }, '$.withoutFullAccess of the organization must be its root, or one of its units or accounts, got `ou-acm1-other`'],
  ['a place without full access that is no text', { ...ACME, withoutFullAccess: [1] }, '$.withoutFullAccess of the organization'],
  ['places without full access that are no list', { ...ACME, withoutFullAccess: 'r-acm1' }, '$.withoutFullAccess of the organization must be a list'],
])('%s is refused', (_, data, message) => {
  expect(messageOf(data)).toContain(message);
});

describe('an organization in a file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'organization-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };

  test('is read', () => {
    expect(Organization.fromFile(file('acme.json', JSON.stringify(ACME))).id).toBe('o-a1b2c3d4e5');
  });

  test('is refused where there is no file', () => {
    expect(errorOf(() => Organization.fromFile(join(directory, 'none.json'))).message).toContain('organization must be a file that can be read');
  });

  test('is refused where the file is no JSON', () => {
    const { code, message } = errorOf(() => Organization.fromFile(file('bad.json', '{"root": ')));
    expect([code, message]).toEqual(['MALFORMED', expect.stringContaining('organization must be a file of JSON (')]);
  });

  test('is refused where it is no organization, with the place', () => {
    expect(errorOf(() => Organization.fromFile(file('other.json', '{"root": "r-acm1"}'))).message).toContain('$.management of the organization');
  });
});
