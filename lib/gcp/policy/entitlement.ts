/** Who may become a service account for a while, when somebody else agrees. */
export interface Entitlement {
  /** 4 to 63 characters, `[a-z][a-z0-9-]*`. */
  readonly id: string;
  /** The project of the service account, `projects/acme-prod`. */
  readonly project: string;
  readonly role: string;
  /** v1 members who may ask. */
  readonly eligibleUsers: readonly string[];
  /** v1 members who agree; none to their own request. */
  readonly approvers: readonly string[];
  /** Seconds, `3600s`. */
  readonly maxRequestDuration: string;
  /** When a grant counts at all, in CEL. */
  readonly condition?: string;
}

/** The entitlement as `google_privileged_access_manager_entitlement` takes it. */
export function entitlementAttributes(entitlement: Entitlement): Record<string, unknown> {
  const { id, project, role, eligibleUsers, approvers, maxRequestDuration, condition } = entitlement;
  return {
    entitlement_id: id,
    location: 'global',
    parent: project,
    max_request_duration: maxRequestDuration,
    eligible_users: [{ principals: eligibleUsers }],
    requester_justification_config: { unstructured: {} },
    privileged_access: {
      gcp_iam_access: {
        resource: `//cloudresourcemanager.googleapis.com/${project}`,
        resource_type: 'cloudresourcemanager.googleapis.com/Project',
        role_bindings: [{ role, ...(condition && { condition_expression: condition }) }],
      },
    },
    approval_workflow: {
      manual_approvals: { require_approver_justification: true, steps: [{ approvals_needed: 1, approvers: { principals: approvers } }] },
    },
  };
}

/** The shortest and the longest duration of a grant, in seconds. Source: https://docs.cloud.google.com/iam/docs/pam-create-entitlements, seen 2026-11-20. */
export const GRANT_SECONDS = { least: 1_800, most: 604_800 } as const;

/** Holds between two moments of ISO 8601; nothing where there is neither. */
export function between(from: string | undefined, until: string | undefined): string | undefined {
  const parts = [from && `request.time >= timestamp("${from}")`, until && `request.time < timestamp("${until}")`].filter(Boolean);
  return parts.length > 0 ? parts.join(' && ') : undefined;
}
