import type { Gap } from '../../intent';
import type { DenyPolicy } from '../policy/deny-policy';

/** A resource of Terraform other than a deny policy, which needs its node encoded. */
export interface PlannedElement {
  /** What distinguishes it within its guardrail, for example `boundary`; part of ids. */
  readonly key: string;
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What people call it: the name by which Google knows it. */
  readonly name: string;
  /** The nodes that it is attached to. */
  readonly nodes: readonly string[];
  /** Keys of elements of the same guardrail that have to be there before. */
  readonly after?: readonly string[];
  /** Whether Terraform may destroy it without being asked twice: what lets somebody in, not what keeps anybody out. */
  readonly expendable?: boolean;
  /** Where guardrails share it: the place under which it is made once, whichever guardrail comes first. */
  readonly shared?: string;
  /** The first version of the provider that knows all its attributes, as a constraint, where it is not that of the rest. */
  readonly provider?: string;
}

/** Everything that a guardrail will make. Deny policies come last: what they protect is there before them. */
export interface GuardrailPlan {
  readonly elements: readonly PlannedElement[];
  readonly denyPolicies: readonly DenyPolicy[];
  readonly gaps: readonly Gap[];
}

/** Plans of one guardrail as one. */
export function together(...plans: readonly Partial<GuardrailPlan>[]): GuardrailPlan {
  return {
    elements: plans.flatMap(({ elements = [] }) => elements),
    denyPolicies: plans.flatMap(({ denyPolicies = [] }) => denyPolicies).filter(({ rules }) => rules.length > 0),
    gaps: plans.flatMap(({ gaps = [] }) => gaps),
  };
}
