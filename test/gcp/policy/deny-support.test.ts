import { deniablePermissions, denyListDate, denySupport, isDeniable, membersOfGroup } from '../../../lib/gcp/policy/deny-support';

describe('deny support', () => {
  test.each([
    ['storage.googleapis.com/buckets.delete'],
    ['cloudresourcemanager.googleapis.com/projects.setIamPolicy'],
    ['cloudsql.googleapis.com/instances.delete'],
    ['storage.googleapis.com/objects.*'],
    ['mcp.googleapis.com/*.*'],
    ['pubsub.googleapis.com/topics.deleteTagBinding'],
  ])('%s can be named', (permission) => {
    expect(denySupport(permission)).toEqual({ kind: 'exact' });
    expect(isDeniable(permission)).toBe(true);
  });

  test('what is in a group alone is denied by its groups, the narrow one first', () => {
    expect(denySupport('mcp.googleapis.com/tools.invoke')).toMatchObject({ kind: 'group', groups: ['mcp.googleapis.com/tools.*', 'mcp.googleapis.com/*.*'] });
    expect(isDeniable('mcp.googleapis.com/tools.invoke')).toBe(false);
  });

  test.each([
    'storage.googleapis.com/buckets.*',
    'storage.googleapis.com/*.*',
    'cloudsql.googleapis.com/instances.*',
    'storage.googleapis.com/*.delete',
    'iam.googleapis.com/denypolicies.delete',
    'logging.googleapis.com/settings.update',
    'storage.googleapis.com/buckets',
    'constructor.googleapis.com/name.length',
  ])('%s cannot', (permission) => {
    expect(denySupport(permission).kind).toBe('unsupported');
  });

  const nearestTo = (permission: string) => {
    const support = denySupport(permission);
    return support.kind === 'exact' ? [] : support.nearest;
  };

  test.each([
    ['a v1 name', 'storage.buckets.delete', 'storage.googleapis.com/buckets.delete'],
    ['a v1 name of Resource Manager', 'resourcemanager.projects.delete', 'cloudresourcemanager.googleapis.com/projects.delete'],
    ['a v1 name of a reservation', 'bigquery.reservations.delete', 'bigqueryreservation.googleapis.com/reservations.delete'],
    ['a slip of the pen', 'storage.googleapis.com/bucket.delete', 'storage.googleapis.com/buckets.delete'],
    ['capitals', 'secretmanager.googleapis.com/Secrets.Delete', 'secretmanager.googleapis.com/secrets.delete'],
    ['the name of the API of Cloud SQL', 'sqladmin.googleapis.com/instances.delete', 'cloudsql.googleapis.com/instances.delete'],
    ['the name of the API of Firestore', 'firestore.googleapis.com/databases.delete', 'datastore.googleapis.com/databases.delete'],
    ['a slip in the service', 'secretmanger.googleapis.com/secrets.delete', 'secretmanager.googleapis.com/secrets.delete'],
  ])('says what may have been meant by %s', (_, given, meant) => {
    expect(nearestTo(given)[0]).toBe(meant);
  });

  test('suggests nothing that resembles nothing', () => {
    expect(nearestTo('everything')).toEqual([]);
    expect(nearestTo('nothing.googleapis.com/at.all')).toEqual([]);
  });

  test('suggests only what can be named, and at most three', () => {
    const given = ['storage.googleapis.com/bucket.delet', 'compute.instances.delet', 'iam.googleapis.com/serviceAccount.getAccessTokens'];
    for (const name of given) {
      expect(nearestTo(name).length).toBeGreaterThan(0);
      expect(nearestTo(name).length).toBeLessThanOrEqual(3);
      expect(nearestTo(name).filter((each) => !isDeniable(each))).toEqual([]);
    }
  });

  test('knows what a group stands for', () => {
    expect([...membersOfGroup('storage.googleapis.com/hmacKeys.*')].sort()).toEqual([
      'create', 'delete', 'get', 'list', 'update',
    ].map((verb) => `storage.googleapis.com/hmacKeys.${verb}`));
    expect(membersOfGroup('mcp.googleapis.com/*.*')).toEqual(['mcp.googleapis.com/tools.call']);
    expect(membersOfGroup('storage.googleapis.com/hmacKeys.create')).toEqual([]);
  });

  test('has a date', () => {
    expect(denyListDate()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(deniablePermissions().length).toBeGreaterThan(9000);
  });
});
