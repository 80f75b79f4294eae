import { sorted } from '../../core/lists';
import { Exemption, Gate } from '../../intent';
import { serviceAccount, serviceAgentsOf } from '../policy/principals';

// Whom a denial spares. A deny policy knows no time and no approval, so it spares one account, and whoever is let through becomes that account.

/** The account that is spared, and how people become it. */
export interface BreakGlass {
  /** Its email. */
  readonly account: string;
  /** Its project, `projects/acme-break-glass`. */
  readonly project: string;
  /** v1 members who may ask to become it. */
  readonly eligibleUsers: readonly string[];
  /** How long a grant lasts at most, in seconds: `3600s`. */
  readonly maxRequestDuration: string;
}

/** Whom a guardrail spares. */
export interface Spared {
  /** The path of the construct, from which names are made. */
  readonly path: string;
  readonly organization: string;
  readonly gate: Gate;
  readonly exemptions: readonly Exemption[];
  readonly breakGlass?: BreakGlass;
  /** v2 principals who maintain the fence. */
  readonly administrators: readonly string[];
}

/** The exceptions of a denial for everybody: the account that people break the glass with, those named, and Google's own services. */
export function exceptions({ breakGlass, organization }: Spared, also: readonly string[] = []): string[] {
  return sorted([...(breakGlass ? [serviceAccount(breakGlass.account)] : []), ...also, serviceAgentsOf(organization)]);
}
