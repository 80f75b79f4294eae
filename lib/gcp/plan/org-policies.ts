import { createHash } from 'crypto';
import { tooMany } from '../../core/errors';
import { customConstraintAttributes, OrgPolicy, orgPolicyAttributes } from '../policy/org-policy';
import { CONSTRAINT_CONDITION, LIST_VALUES } from '../policy/quotas';
import { PlannedElement } from './guardrail-plan';

/** An organization policy as an element. Its key is that of the constraint, since a node has one policy for each. */
export function orgPolicy(policy: OrgPolicy, options: { readonly key?: string; readonly after?: readonly string[] } = {}): PlannedElement {
  const { node, constraint, rule } = policy;
  if (rule.kind !== 'enforced' && rule.values.length > LIST_VALUES.max) {
    throw tooMany(constraint, rule.values.length, LIST_VALUES.of, LIST_VALUES.max, 'name fewer, or attach the rest below');
  }
  return {
    key: options.key ?? `policy-${constraint.replace(/[^A-Za-z0-9]+/g, '-')}`,
    type: 'google_org_policy_policy',
    attributes: orgPolicyAttributes(policy),
    name: `${node}/policies/${constraint}`,
    nodes: [node],
    after: options.after,
  };
}

/** A custom constraint before it has a name. */
export interface Constrained {
  /** What it holds, for example `SqlBackups`; part of ids and of its name. */
  readonly key: string;
  readonly resourceType: string;
  readonly action: 'ALLOW' | 'DENY';
  readonly condition: string;
  readonly displayName: string;
  readonly description: string;
}

/**
 * A custom constraint of the organization, and the policy that makes it do anything.
 *
 * @param path of the construct: two guardrails have two constraints, since one of them may be removed
 */
export function customConstraint(path: string, organization: string, node: string, constrained: Constrained): PlannedElement[] {
  const { key, condition } = constrained;
  if (condition.length > CONSTRAINT_CONDITION.max) {
    throw tooMany(key, condition.length, CONSTRAINT_CONDITION.of, CONSTRAINT_CONDITION.max, 'name fewer');
  }
  const name = constraintName(path, key);
  return [
    {
      key: `constraint-${key}`,
      type: 'google_org_policy_custom_constraint',
      attributes: customConstraintAttributes({ ...constrained, organization, name }),
      name: `${organization}/customConstraints/${name}`,
      nodes: [organization],
    },
    orgPolicy({ node, constraint: name, rule: { kind: 'enforced' } }, { key: `policy-${key}`, after: [`constraint-${key}`] }),
  ];
}

/** `custom.` with up to 70 letters and digits: what it holds, and a digest of the path. */
function constraintName(path: string, key: string): string {
  return `custom.${key.slice(0, 60)}${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}
