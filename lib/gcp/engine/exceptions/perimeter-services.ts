import { MAYBE, NO, Truth, YES } from '../../../engine/truth';

/**
 * Services by which a perimeter does not keep out everything that their permissions stand for: VPC Service Controls covers a part of their APIs.
 *
 * Source: "Supported products and limitations", VPC Service Controls documentation.
 */
const IN_PART: ReadonlySet<string> = new Set(['iam.googleapis.com', 'cloudresourcemanager.googleapis.com', 'orgpolicy.googleapis.com', 'compute.googleapis.com', 'container.googleapis.com', 'run.googleapis.com']);

/** APIs that perimeters name otherwise than permissions do. */
const API_OF: Readonly<Record<string, readonly string[]>> = {
  'cloudsql.googleapis.com': ['sqladmin.googleapis.com'],
  'datastore.googleapis.com': ['firestore.googleapis.com', 'datastore.googleapis.com'],
  'bigtable.googleapis.com': ['bigtable.googleapis.com', 'bigtableadmin.googleapis.com'],
};

/** Whether a list of services has that of a permission. */
export function restricts(services: readonly string[], service: string): Truth {
  const names = API_OF[service] ?? [service];
  const named = names.filter((name) => services.includes(name));
  if (named.length === 0) return services.some((name) => name.includes('\uE000')) ? MAYBE : NO;
  return IN_PART.has(service) || named.length < names.length ? MAYBE : YES;
}
