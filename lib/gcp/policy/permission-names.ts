// A permission has two names: v1 in roles (`storage.buckets.delete`) and v2 in deny policies (`storage.googleapis.com/buckets.delete`).
// Source: https://docs.cloud.google.com/iam/docs/deny-permissions-support and https://docs.cloud.google.com/iam/docs/permissions-reference, seen 2026-11-20.

const DOMAIN = '.googleapis.com';

/** Services whose v1 names begin with another word, by what v2 calls them. */
const V1_PREFIX: Readonly<Record<string, string>> = {
  bigqueryconnection: 'bigquery',
  bigquerydatapolicy: 'bigquery',
  bigquerydatatransfer: 'bigquery',
  bigqueryreservation: 'bigquery',
  cloudresourcemanager: 'resourcemanager',
};

/** What v2 calls the service of some v1 names, by prefix and resource. Those of BigQuery have services of their own. */
const V2_SERVICE: Readonly<Record<string, string>> = {
  'bigquery.bireservations': 'bigqueryreservation',
  'bigquery.capacityCommitments': 'bigqueryreservation',
  'bigquery.connections': 'bigqueryconnection',
  'bigquery.dataPolicies': 'bigquerydatapolicy',
  'bigquery.reservationAssignments': 'bigqueryreservation',
  'bigquery.reservations': 'bigqueryreservation',
  'bigquery.transfers': 'bigquerydatatransfer',
};

/** A permission by its parts, the service as v2 calls it: `{ service: 'storage', resource: 'buckets', verb: 'delete' }`. */
export interface PermissionParts {
  readonly service: string;
  readonly resource: string;
  readonly verb: string;
}

/** Parts of a v2 name, wildcards included; undefined when it is none. */
export function tryParsePermission(v2: string): PermissionParts | undefined {
  const [, service, resource, verb] = /^([a-z0-9-]+)\.googleapis\.com\/([\w-]+|\*)\.([\w-]+|\*)$/.exec(v2) ?? [];
  return verb === undefined ? undefined : { service, resource, verb };
}

/** The v2 name of a permission in its v1 form; undefined when it is not of that form. */
export function tryV2Name(v1: string): string | undefined {
  const [, prefix, resource, verb] = /^([a-z0-9-]+)\.([\w-]+|\*)\.([\w-]+|\*)$/.exec(v1) ?? [];
  if (verb === undefined) return undefined;
  const service = V2_SERVICE[`${prefix}.${resource}`] ?? (prefix === 'resourcemanager' ? 'cloudresourcemanager' : prefix);
  return `${service}${DOMAIN}/${resource}.${verb}`;
}

/** The v1 name of a permission in its v2 form, as roles hold it; undefined when it is not of that form. */
export function tryV1Name(v2: string): string | undefined {
  const parts = tryParsePermission(v2);
  return parts && `${V1_PREFIX[parts.service] ?? parts.service}.${parts.resource}.${parts.verb}`;
}
