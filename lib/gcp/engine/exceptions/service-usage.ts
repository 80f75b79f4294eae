/**
 * `gcp.restrictServiceUsage` is asked at run time of every call of a service that it governs.
 *
 * It governs no services that are not on its list of supported ones, which nobody here has: what a list of allowed services leaves out may be one of these. A service that is
 * named as denied is on the list, or Google would not take the policy.
 *
 * Source: "Restricting resource usage", Resource Manager documentation.
 */
export const RESTRICT_SERVICE_USAGE = 'gcp.restrictServiceUsage';

/** Services that it never governs. */
export const BEYOND_SERVICE_USAGE: ReadonlySet<string> = new Set(['iam.googleapis.com', 'logging.googleapis.com', 'monitoring.googleapis.com', 'cloudresourcemanager.googleapis.com', 'orgpolicy.googleapis.com', 'serviceusage.googleapis.com']);

/** Services whose permissions have another name than the API that the constraint takes. */
export const API_OF: Readonly<Record<string, string>> = { 'cloudsql.googleapis.com': 'sqladmin.googleapis.com', 'datastore.googleapis.com': 'firestore.googleapis.com' };
