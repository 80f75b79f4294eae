import { sorted } from '../../core/lists';
import { celText } from './cel';
import { tryParsePrincipal } from './principals';
import { DENY_OPERATORS, NodeQuota } from './quotas';

/** A condition of a deny rule, in CEL. */
export interface DenialCondition {
  readonly title: string;
  readonly expression: string;
}

/** One rule, in the narrow form that the guardrails write: every rule named, every list in order and without repeats. */
export interface DenyRule {
  /** A stable name to refer to; it stands in the rule's description. */
  readonly name: string;
  readonly deniedPrincipals: readonly string[];
  readonly exceptionPrincipals: readonly string[];
  readonly deniedPermissions: readonly string[];
  readonly exceptionPermissions: readonly string[];
  readonly condition?: DenialCondition;
}

/** A policy, and the node that it goes to. */
export interface DenyPolicy {
  /** What distinguishes it within its guardrail, for example `deny`; part of ids and names. */
  readonly key: string;
  readonly node: string;
  readonly displayName: string;
  readonly rules: readonly DenyRule[];
}

/** What a rule is made of; what is left out is empty. */
export interface DenyRuleParts {
  readonly to: readonly string[];
  readonly except?: readonly string[];
  readonly permissions: readonly string[];
  readonly exceptPermissions?: readonly string[];
  readonly condition?: DenialCondition;
}

/** A rule by its parts. None where there is nothing to deny or nobody to deny it to: Google takes no empty list. */
export function rule(name: string, { to, except = [], permissions, exceptPermissions = [], condition }: DenyRuleParts): DenyRule[] {
  if (to.length === 0 || permissions.length === 0) return [];
  return [{
    name,
    deniedPrincipals: sorted(to),
    exceptionPrincipals: sorted(except),
    deniedPermissions: sorted(permissions),
    exceptionPermissions: sorted(exceptPermissions),
    condition,
  }];
}

/** Rules that name at most so many permissions each. INVARIANT (every permission placed once): what goes in comes out, in order. */
export function divided(rules: readonly DenyRule[], permissionsPerRule: number): DenyRule[] {
  return rules.flatMap((whole) => {
    const count = Math.max(1, Math.ceil(whole.deniedPermissions.length / permissionsPerRule));
    if (count === 1) return [whole];
    return Array.from({ length: count }, (_, i) => ({
      ...whole,
      name: `${whole.name}${i + 1}`,
      deniedPermissions: whole.deniedPermissions.slice(i * permissionsPerRule, (i + 1) * permissionsPerRule),
    }));
  });
}

/** The policy as `google_iam_deny_policy` takes it. */
export function denyPolicyAttributes(policy: DenyPolicy, name: string, parent: string): Record<string, unknown> {
  return {
    parent,
    name,
    display_name: policy.displayName.slice(0, DISPLAY_NAME),
    rules: policy.rules.map((each) => ({
      description: each.name,
      deny_rule: {
        denied_principals: each.deniedPrincipals,
        ...some('exception_principals', each.exceptionPrincipals),
        denied_permissions: each.deniedPermissions,
        ...some('exception_permissions', each.exceptionPermissions),
        ...(each.condition && { denial_condition: { title: each.condition.title, expression: each.condition.expression } }),
      },
    })),
  };
}

/** Longest display name of a deny policy. */
const DISPLAY_NAME = 63;

const some = (key: string, values: readonly string[]) => (values.length > 0 ? { [key]: values } : {});

/** What a policy counts for against the quotas of its node. */
export function countsOf({ rules }: DenyPolicy): Readonly<Record<NodeQuota, number>> {
  return counted(rules.length, rules.flatMap((each) => [...each.deniedPrincipals, ...each.exceptionPrincipals]));
}

/** The same of a policy that somebody else wrote, by its attributes; of what Terraform fills in later nothing is known. */
export function countsOfAttributes(attributes: Readonly<Record<string, any>>): Readonly<Record<NodeQuota, number>> {
  const rules: any[] = Array.isArray(attributes.rules) ? attributes.rules : [];
  const lists = rules.flatMap(({ deny_rule: each }) => [each?.denied_principals, each?.exception_principals]);
  return counted(rules.length, lists.filter(Array.isArray).flat());
}

function counted(denyRules: number, principals: readonly unknown[]): Readonly<Record<NodeQuota, number>> {
  const groups = principals.filter((each) => ['GROUP', 'DOMAIN'].includes(tryParsePrincipal(String(each))?.kind ?? ''));
  return { denyPolicies: 1, denyRules, denyPrincipals: principals.length, denyGroups: groups.length };
}

/** Logical operators as Google counts them: and, or, not. */
export function operatorsIn(expression: string): number {
  const outsideOfTexts = expression.replace(/'[^']*'|"[^"]*"/g, '');
  return (outsideOfTexts.match(/&&|\|\||!(?!=)/g) ?? []).length;
}

/** How many tag values one condition can name: one operator before them, one between each. */
export const TAG_VALUES_IN_A_CONDITION = DENY_OPERATORS.max;

/**
 * Holds unless what is acted on carries one of the values: untagged, or on something that takes no tags, it holds, and where Google cannot
 * evaluate it the rule applies as well.
 */
export function unlessTagged(title: string, key: string, values: readonly string[]): DenialCondition {
  const matcher = key.startsWith('tagKeys/') ? 'matchTagId' : 'matchTag';
  const each = sorted(values).map((value) => `resource.${matcher}(${celText(key)}, ${celText(value)})`);
  return { title, expression: each.length === 1 ? `!${each[0]}` : `!(${each.join(' || ')})` };
}
