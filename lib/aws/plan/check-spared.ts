import { agentAmong, malformed, otherPartition, tooWide } from '../../core/errors';
import { arnsIntersect } from '../../core/patterns';
import { checkTimesAndReasons } from '../../core/spared';
import { isUnresolved } from '../../core/tokens';
import { Exemption, Gate } from '../../intent';
import { checkAscii, checkPrincipals } from '../policy/identifiers';

/** Everybody that a guardrail spares, by the prop that names them. */
export interface SparedProps {
  readonly gate: Gate;
  readonly exemptions: readonly Exemption[];
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** Whoever is spared is named, is not an agent, and is not spared for longer than said. */
export function checkSpared(
  props: SparedProps, agents: { readonly patterns: readonly string[]; readonly description: string }, partition: string, now: Date,
): void {
  checkTimesAndReasons(props.gate, props.exemptions, 'ARN of a role or user', now);
  checkTag('gate.sessionTagKey', props.gate.sessionTagKey);
  checkTag('gate.sessionTagValue', props.gate.sessionTagValue);
  const named: [string, readonly string[]][] = [
    ['approvers', props.gate.approvers],
    ['exemptions', props.exemptions.flatMap((exemption) => exemption.who)],
    ...Object.entries(props.others),
  ];
  for (const [prop, arns] of named) {
    checkPrincipals(prop, arns);
    for (const arn of arns) {
      checkNotAgent(prop, arn, agents);
      checkPartition(prop, arn, partition);
    }
  }
}

/** A name in another partition is nobody's here. */
function checkPartition(prop: string, arn: string, partition: string): void {
  if (isUnresolved(arn) || isUnresolved(partition)) return;
  const given = arn.split(':')[1];
  if (given !== '*' && given !== partition) throw otherPartition(prop, arn, partition);
}

/** A pattern that names identities, none of which is an agent. */
export function checkNotAgent(
  prop: string, arn: string, agents: { readonly patterns: readonly string[]; readonly description: string },
): void {
  if (isUnresolved(arn)) return;
  if (/:(role|user)\/[*?/]*$/.test(arn)) throw tooWide(prop, arn);
  if (agents.patterns.some((pattern) => arnsIntersect(arn, pattern))) throw agentAmong(prop, arn, agents.description);
}

/** Text of a tag that is compared literally: policies would read a variable in it. */
function checkTag(prop: string, text: string | undefined): void {
  if (text === undefined || isUnresolved(text)) return;
  checkAscii(prop, text);
  if (/[*?]|\$\{/.test(text)) throw malformed(prop, text, 'literal text, without wildcards and policy variables');
}
