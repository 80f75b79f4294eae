import { readFileSync } from 'fs';
import { join } from 'path';
import { deniablePermissions } from '../../../lib/gcp/policy/deny-support';
import { denyJson, pabJson, PublishedBlock } from '../../../scripts/vendor-google-facts';

// Google's pages are not in the repository: what was taken from them is held to itself, and to what the pages say in words.

const VENDOR = join(__dirname, '../../../lib/gcp/vendor');
const read = (file: string) => readFileSync(join(VENDOR, file), 'utf8');
const names = deniablePermissions();
const pab = JSON.parse(read('pab-permissions.json')) as { date: string; versions: Record<string, [string, string, string][]> };

describe('permissions with deny support', () => {
  test('are as many as the page has, each once: 9,807 names of 160 services, 1,509 of them groups', () => {
    expect(names.length).toBe(9807);
    expect(new Set(names).size).toBe(9807);
    expect(new Set(names.map((name) => name.split('/')[0])).size).toBe(160);
    expect(names.filter((name) => name.endsWith('.*')).length).toBe(1509);
  });

  test('are written as the script writes them', () => {
    const { date } = JSON.parse(read('deny-permissions.json')) as { date: string };
    expect(denyJson(names, date)).toBe(read('deny-permissions.json'));
  });

  test('have no group but of a resource, and of all of a service', () => {
    expect(names.filter((name) => name.includes('*') && !/\/(\w+|\*)\.\*$/.test(name))).toEqual([]);
  });

  test.each([
    'iam.googleapis.com/denypolicies.delete',
    'container.googleapis.com/pods.delete',
    'logging.googleapis.com/settings.update',
    'storage.googleapis.com/buckets.*',
    'cloudsql.googleapis.com/instances.*',
  ])('lack %s, as the page does', (name) => {
    expect(names).not.toContain(name);
  });

  test('a name of another form is refused', () => {
    expect(() => denyJson(['storage.buckets.delete'], '2026-05-26')).toThrow('storage.buckets.delete is not of the form SERVICE.googleapis.com/RESOURCE.VERB');
  });
});

describe('permissions that a boundary blocks', () => {
  const rows = (version: string): PublishedBlock[] => pab.versions[version].map(([service, blocked, except]) =>
    ({ service, blocked: blocked.split(' ').filter(Boolean).map(long), except: except.split(' ').filter(Boolean).map(long) }));
  const long = (name: string) => name.replace('/', '.googleapis.com/');

  test('are of four versions', () => {
    expect(Object.entries(pab.versions).map(([version, list]) => [version, list.length])).toEqual([['1', 14], ['2', 23], ['3', 26], ['4', 43]]);
  });

  test('are written as the script writes them', () => {
    expect(pabJson(Object.fromEntries(Object.keys(pab.versions).map((version) => [version, rows(version)])), pab.date)).toBe(read('pab-permissions.json'));
  });

  test.each([
    ['1', 'aiplatform.googleapis.com/*'],
    ['2', 'storage.googleapis.com/objects.*'],
    ['3', 'iam.googleapis.com/denypolicies.*'],
    ['4', 'secretmanager.googleapis.com/*.*'],
  ])('version %s adds %s', (version, name) => {
    expect(rows(version).flatMap(({ blocked }) => blocked)).toContain(name);
  });

  test('exceptions are of services whose row blocks a wildcard', () => {
    const bare = Object.keys(pab.versions).flatMap(rows).filter(({ blocked, except }) => except.length > 0 && !blocked.some((name) => name.includes('*')));
    expect(bare).toEqual([]);
  });
});
