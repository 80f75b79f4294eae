/**
 * BigQuery's reservations have two spellings, and each stands for both: `bigquery.googleapis.com/reservations.delete` and
 * `bigqueryreservation.googleapis.com/reservations.delete`.
 *
 * Source: "Permissions supported in deny policies", where both are listed (copy of 2026-05-26).
 */
const [ONE, OTHER] = ['bigquery.googleapis.com/', 'bigqueryreservation.googleapis.com/'];

const RESOURCES = ['bireservations', 'capacityCommitments', 'reservationAssignments', 'reservationGroups', 'reservations'];

/** The other spelling of a permission, if it has one. */
export function aliasOf(permission: string): string | undefined {
  if (!RESOURCES.includes(permission.split(/[/.]/)[3])) return undefined;
  return permission.startsWith(ONE) ? permission.replace(ONE, OTHER) : permission.startsWith(OTHER) ? permission.replace(OTHER, ONE) : undefined;
}
