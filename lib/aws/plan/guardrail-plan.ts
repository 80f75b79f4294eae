import type { Gap } from '../../intent';
import type { PolicyDocument } from '../policy/document';
import type { PolicyKind } from '../policy/quotas';

/** A document and where it goes. */
export interface PlannedPolicy {
  /** What distinguishes it within its guardrail, for example `scp`; part of ids and names. */
  readonly key: string;
  readonly kind: Exclude<PolicyKind, 'PERMISSIONS_BOUNDARY'>;
  readonly description: string;
  readonly documents: readonly PolicyDocument[];
  readonly targets: readonly string[];
}

/** Everything that a guardrail will make. */
export interface GuardrailPlan {
  readonly policies: readonly PlannedPolicy[];
  readonly gaps: readonly Gap[];
}
