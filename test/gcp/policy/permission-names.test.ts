import { deniablePermissions } from '../../../lib/gcp/policy/deny-support';
import { tryParsePermission, tryV1Name, tryV2Name } from '../../../lib/gcp/policy/permission-names';

describe('names of permissions', () => {
  test.each([
    ['storage.googleapis.com/buckets.delete', 'storage.buckets.delete'],
    ['cloudresourcemanager.googleapis.com/projects.updateLiens', 'resourcemanager.projects.updateLiens'],
    ['cloudsql.googleapis.com/instances.delete', 'cloudsql.instances.delete'],
    ['datastore.googleapis.com/databases.delete', 'datastore.databases.delete'],
    ['bigqueryconnection.googleapis.com/connections.use', 'bigquery.connections.use'],
    ['bigquery.googleapis.com/jobs.create', 'bigquery.jobs.create'],
  ])('%s is %s in roles', (v2, v1) => {
    expect(tryV1Name(v2)).toBe(v1);
    expect(tryV2Name(v1)).toBe(v2);
  });

  test('from v2 to v1 and back, all of the list, but for names that BigQuery spells in two ways', () => {
    const wrong = deniablePermissions().filter((name) => tryV2Name(tryV1Name(name)!) !== name && !/^bigquery\.googleapis\.com\/(bireservations|capacityCommitments|reservations|reservationAssignments|transfers)\./.test(name));
    expect(wrong).toEqual([]);
  });

  test('what is neither gives nothing', () => {
    for (const name of ['storage', 'storage.buckets', 'a/b.c', 'STORAGE.googleapis.com/buckets.delete', '']) {
      expect([name, tryParsePermission(name), tryV1Name(name)]).toEqual([name, undefined, undefined]);
    }
    expect(tryV2Name('storage.googleapis.com/buckets.delete')).toBeUndefined();
  });
});
