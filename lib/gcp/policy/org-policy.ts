import { sorted } from '../../core/lists';

/** What an organization policy says of its constraint. Which of these a constraint takes is Google's choice: the kinds exclude each other. */
export type OrgPolicyRule =
  | { readonly kind: 'enforced' }
  | { readonly kind: 'allowed'; readonly values: readonly string[] }
  | { readonly kind: 'denied'; readonly values: readonly string[] };

/** A policy of the Organization Policy Service. */
export interface OrgPolicy {
  readonly node: string;
  /** Without `constraints/`: Google gives the name back without it, and Terraform would see a change each time. */
  readonly constraint: string;
  readonly rule: OrgPolicyRule;
}

/**
 * The policy as `google_org_policy_policy` takes it. It replaces what the node would inherit, so that nothing above widens it; lists only, since
 * other constraints know no merging. An allow-list of nothing is written as such.
 */
export function orgPolicyAttributes({ node, constraint, rule }: OrgPolicy): Record<string, unknown> {
  return {
    name: `${node}/policies/${constraint}`,
    parent: node,
    spec: {
      ...(rule.kind === 'enforced' ? {} : { inherit_from_parent: false }),
      rules: [RULES[rule.kind](rule)],
    },
  };
}

/** Booleans of these rules are text to Google and to Terraform. */
const RULES: Readonly<Record<OrgPolicyRule['kind'], (rule: any) => object>> = {
  enforced: () => ({ enforce: 'TRUE' }),
  allowed: ({ values }) => (values.length === 0 ? { deny_all: 'TRUE' } : { values: { allowed_values: sorted(values) } }),
  denied: ({ values }) => ({ values: { denied_values: sorted(values) } }),
};

/** A constraint of the user's own organization, which does nothing before a policy enforces it. */
export interface CustomConstraint {
  readonly organization: string;
  /** `custom.` and letters and digits. */
  readonly name: string;
  readonly resourceType: string;
  readonly action: 'ALLOW' | 'DENY';
  /** CEL over the resource as its REST API has it. */
  readonly condition: string;
  readonly displayName: string;
  readonly description: string;
}

/** The constraint as `google_org_policy_custom_constraint` takes it. Google checks creation and change, and knows no constraint on deletion. */
export function customConstraintAttributes(constraint: CustomConstraint): Record<string, unknown> {
  return {
    parent: constraint.organization,
    name: constraint.name,
    resource_types: [constraint.resourceType],
    method_types: ['CREATE', 'UPDATE'],
    action_type: constraint.action,
    condition: constraint.condition,
    display_name: constraint.displayName.slice(0, 200),
    description: constraint.description.slice(0, 2_000),
  };
}
