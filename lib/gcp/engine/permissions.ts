import { malformed } from '../../core/errors';
import { aliasOf } from './exceptions/permission-aliases';
import { firstBlocking } from './facts';

/** A permission, as a request names it. */
export interface PermissionView {
  /** In the v2 form: `storage.googleapis.com/buckets.delete`. */
  readonly name: string;

  /** `storage.googleapis.com`. */
  readonly service: string;
  readonly resource: string;
  readonly verb: string;

  /** In the v1 form, as roles hold it: `storage.buckets.delete`. */
  readonly v1: string;

  /** Its other spelling. */
  readonly alias?: string;

  /** The first enforcement version of principal access boundaries that blocks it. */
  readonly blockedFrom: number | undefined;
}

const SHAPE = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/([\w-]+)\.([\w-]+)$/;

/** Services whose v1 names begin with another word. Source: "Permissions supported in deny policies", notes on the page. */
const V1_PREFIX: Readonly<Record<string, string>> = {
  'bigqueryconnection.googleapis.com': 'bigquery',
  'bigquerydatapolicy.googleapis.com': 'bigquery',
  'bigquerydatatransfer.googleapis.com': 'bigquery',
  'bigqueryreservation.googleapis.com': 'bigquery',
  'cloudresourcemanager.googleapis.com': 'resourcemanager',
};

/**
 * A permission that somebody asks for.
 *
 * @throws GuardrailError `MALFORMED` where it is no permission in the v2 form
 */
export function permissionView(name: string): PermissionView {
  const [, service, resource, verb] = SHAPE.exec(name) ?? [];
  if (verb === undefined) throw malformed('permission', String(name), 'a permission in the v2 form such as `storage.googleapis.com/buckets.delete`');
  const prefix = V1_PREFIX[service] ?? service.replace(/\.googleapis\.com$/, '');
  return { name, service, resource, verb, v1: `${prefix}.${resource}.${verb}`, alias: aliasOf(name), blockedFrom: firstBlocking(name) };
}

/** Whether a deny policy may hold a text as the name of a permission, or of a group. */
export function isPermissionName(text: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+\/(\*|[\w-]+)\.(\*|[\w-]+)$/.test(text);
}

/** The groups that a deny policy may name and that a permission is in: `svc/*.*`, `svc/resource.*`, `svc/*.verb`. */
export function groupsOf({ service, resource, verb }: PermissionView): readonly string[] {
  return [`${service}/*.*`, `${service}/${resource}.*`, `${service}/*.${verb}`];
}

/** Whether a permission is the one that a deny policy names, or in the group that it names. */
export function isIn(name: string, permission: PermissionView): boolean {
  return name === permission.name || name === permission.alias || groupsOf(permission).includes(name);
}
