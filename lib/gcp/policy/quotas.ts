// Limits of what is emitted, with their source and the date they were looked up.

const IAM = 'https://docs.cloud.google.com/iam/quotas';
const ORG_POLICY = 'https://docs.cloud.google.com/organization-policy/quotas';

export interface Quota {
  readonly max: number;
  /** What is counted, for a message: `deny rules`. */
  readonly of: string;
  readonly source: string;
  readonly seen: string;
}

const limit = (max: number, of: string, source: string): Quota => ({ max, of, source, seen: '2026-11-20' });

/** Limits of one node: an organization, a folder or a project. */
export const NODE_QUOTAS = {
  denyPolicies: limit(500, 'deny policies', IAM),
  denyRules: limit(500, 'deny rules', IAM),
  /** Each appearance counts, in every rule of every policy. */
  denyPrincipals: limit(2_500, 'principals in deny policies', IAM),
  /** Groups and domains; each appearance counts. */
  denyGroups: limit(500, 'groups and domains in deny policies', IAM),
} as const;

export type NodeQuota = keyof typeof NODE_QUOTAS;

/** Logical operators in the condition of a deny rule. */
export const DENY_OPERATORS = limit(12, 'logical operators in the condition of a deny rule', IAM);

/** Principal access boundaries. */
export const BOUNDARY_RESOURCES = limit(500, 'resources in a principal access boundary policy', IAM);
export const BOUNDARIES_OF_A_SET = limit(10, 'principal access boundary policies bound to a principal set', IAM);
export const BINDING_OPERATORS = limit(10, 'logical operators in the condition of a policy binding', IAM);

/** Custom roles. */
export const ROLE_PERMISSIONS = limit(3_000, 'permissions in a custom role', IAM);
export const ROLE_BYTES = limit(64 * 1024, 'bytes of the names and texts of a custom role', IAM);

/** Organization policies. */
export const LIST_VALUES = limit(500, 'values in a list of an organization policy', ORG_POLICY);
export const CONSTRAINTS_OF_A_TYPE = limit(20, 'custom constraints of a resource type', ORG_POLICY);
export const CONSTRAINT_CONDITION = limit(1_000, 'characters in the condition of a custom constraint', ORG_POLICY);

/** Privileged Access Manager. */
export const ENTITLEMENT_PRINCIPALS = limit(20, 'principals in a list of an entitlement', 'https://docs.cloud.google.com/iam/docs/pam-create-entitlements');

/** Writes of deny policies (v2) and of boundaries (v3) in a minute, per project; reads as many. */
export const WRITES_A_MINUTE = limit(5, 'writes of policies of a kind in a minute', IAM);
