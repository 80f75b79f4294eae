import { isIncomplete, isPermission, isUnconfirmed, nearestPermissions, permissions, permissionsDate, permissionsOf, permissionsOfService, resourceTypes, services } from '../../../lib/oci/policy/permissions';

describe('permissions that Oracle documents', () => {
  test.each(['BUCKET_DELETE', 'FILE_SYSTEM_NFSv3_EXPORT', 'RESOURCE_LOCK_REMOVE', 'TAG_DEFAULT_MANAGE', 'GENERATIVE_AI_CHAT'])('%s is one', (name) => {
    expect(isPermission(name)).toBe(true);
  });

  test.each(['bucket_delete', 'BUCKET_DESTROY', 'BUCKET', '', 'constructor', 'buckets'])('`%s` is none', (name) => {
    expect(isPermission(name)).toBe(false);
    expect(isUnconfirmed(name)).toBe(false);
  });

  test('are each once, and of services that have a page', () => {
    expect(new Set(permissions()).size).toBe(permissions().length);
    expect(new Set(services().flatMap(permissionsOfService))).toEqual(new Set(permissions()));
    expect(permissionsDate()).toMatch(/^20\d\d-\d\d/);
  });
});

describe('verbs', () => {
  test('are cumulative', () => {
    expect(permissionsOf('use', 'objects')).toEqual(['OBJECT_INSPECT', 'OBJECT_OVERWRITE', 'OBJECT_READ']);
    for (const type of resourceTypes()) {
      const [inspect, read, use, manage] = (['inspect', 'read', 'use', 'manage'] as const).map((verb) => permissionsOf(verb, type)!);
      expect(read).toEqual(expect.arrayContaining([...inspect]));
      expect(use).toEqual(expect.arrayContaining([...read]));
      expect(manage).toEqual(expect.arrayContaining([...use]));
    }
  });

  test('of a family are those of its types, and what it adds', () => {
    expect(permissionsOf('manage', 'object-family')).toEqual([...new Set(['objectstorage-namespaces', 'buckets', 'objects'].flatMap((type) => permissionsOf('manage', type)!))].sort());
    expect(permissionsOf('inspect', 'instance-family')).toContain('VNIC_READ');
    expect(permissionsOf('inspect', 'instances')).not.toContain('VNIC_READ');
  });

  test('of a family in a family are there too', () => {
    expect(permissionsOf('manage', 'virtual-network-family')).toContain('DRG_ROUTE_TABLE_DELETE');
  });

  test('of a type with two names are the same', () => {
    expect(permissionsOf('manage', 'quota')).toEqual(permissionsOf('manage', 'quotas'));
  });

  test('of a type that two services have are those of both', () => {
    expect(permissionsOf('read', 'work-requests')).toEqual(expect.arrayContaining(['FSS_WORK_REQUEST_READ', 'WORKREQUEST_INSPECT']));
  });

  test('of what is no type are undefined', () => {
    expect(permissionsOf('manage', 'bucket')).toBeUndefined();
    expect(permissionsOf('manage', 'constructor')).toBeUndefined();
  });
});

describe('what was not seen', () => {
  test.each(['postgres-db-systems', 'mysql-instances', 'mysql-family', 'privileged-api-family', 'queues'])('of %s there is more', (type) => {
    expect(isIncomplete(type)).toBe(true);
  });

  test.each(['buckets', 'object-family', 'virtual-network-family', 'generative-ai-chat', 'nothing', 'constructor'])('of %s there is no more', (type) => {
    expect(isIncomplete(type)).toBe(false);
  });

  test('is not taken for a permission that Oracle prints', () => {
    expect(isPermission('RECOVERY_SERVICE_LONG_TERM_BACKUP_DELETE')).toBe(false);
    expect(isUnconfirmed('RECOVERY_SERVICE_LONG_TERM_BACKUP_DELETE')).toBe(true);
    expect(isPermission('MYSQL_BACKUP_DELETE')).toBe(true);
  });
});

describe('what may have been meant', () => {
  test.each([
    ['bucket_delete', 'BUCKET_DELETE'],
    ['BUCKETS_DELETE', 'BUCKET_DELETE'],
    ['OBJECT_DELET', 'OBJECT_DELETE'],
    ['SECRET_BUNDLE_REED', 'SECRET_BUNDLE_READ'],
  ])('by %s', (given, meant) => {
    expect(nearestPermissions(given)[0]).toBe(meant);
    expect(nearestPermissions(given).length).toBeLessThanOrEqual(3);
  });

  test('by nothing is nothing', () => {
    expect(nearestPermissions('storage.buckets.delete-it-now')).toEqual([]);
  });
});
