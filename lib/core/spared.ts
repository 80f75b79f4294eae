import { Exemption, Gate } from '../intent';
import { moment } from '../intent/gate';
import { exemptionExpired, gateExpired, malformed } from './errors';

/**
 * Gates and exemptions open for a while, and somebody has to know why.
 *
 * @param who what an exemption names, for the message: `ARN of a role or user`
 */
export function checkTimesAndReasons(gate: Gate, exemptions: readonly Exemption[], who: string, now: Date): void {
  const moments = now.toISOString().replace(/\.\d+/, '');
  if (gate.until && gate.until <= moments) throw gateExpired(gate.until, moments);
  for (const exemption of exemptions) {
    if (exemption.who.length === 0) throw malformed('exemptions.who', '[]', `at least one ${who}`);
    if (exemption.why.trim() === '') throw malformed('exemptions.why', exemption.why, 'a reason that an auditor understands');
    const until = moment('exemptions.until', exemption.until);
    if (until <= moments) throw exemptionExpired(until, exemption.why, moments);
  }
}

/** Whom a guardrail spares, as it says so in a template: the words of the props, and no method or reason. */
export function promiseOfSparing(gate: Gate, exemptions: readonly Exemption[]): { readonly gate: object; readonly exemptions: readonly object[] } {
  return {
    gate: {
      kind: gate.kind,
      approvers: gate.approvers,
      requireMfa: gate.requireMfa,
      sessionTagKey: gate.sessionTagKey,
      sessionTagValue: gate.sessionTagValue,
      from: gate.from,
      until: gate.until,
    },
    exemptions: exemptions.map(({ who, until }) => ({ who, until: moment('until', until) })),
  };
}
