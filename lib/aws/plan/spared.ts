import { sorted } from '../../core/lists';
import { Exemption, Gate, GateKind } from '../../intent';
import { moment } from '../../intent/gate';
import { BEFORE_APPROVAL, ROLE_CHANGES, USER_CHANGES } from '../catalogue/fence';
import { all, Conditions, deny, Statement } from '../policy/document';
import { abbreviated } from './rows';

// Whom a denial spares, written so that every way of being spared has to be earned.

/** The principals that a guardrail knows, as ARN patterns. */
export interface Spared {
  readonly gate: Gate;
  readonly exemptions: readonly Exemption[];
  /** Who maintains the fence in every account. */
  readonly administrators: readonly string[];
}

/** What is denied; its conditions must not speak of `aws:PrincipalArn` where somebody is spared. */
export type Denied = Omit<Statement, 'Sid' | 'Effect'>;

/** The condition that holds for everybody but the principals. Nobody spared, no condition. */
export function exceptFor(principals: readonly string[]): Conditions | undefined {
  return principals.length > 0 ? { ArnNotLike: { 'aws:PrincipalArn': sorted(principals) } } : undefined;
}

/**
 * A denial that spares the approvers, the exempted until their time is over, and the principals named.
 *
 * A negated operator holds where its key is missing, so nobody is spared for want of a key. The end of an exemption is a second
 * statement, since a condition can only narrow a denial.
 */
export function denyUnless(sid: string, denied: Denied, spared: Spared, also: readonly string[] = []): Statement[] {
  const exempted = spared.exemptions.flatMap((exemption) => exemption.who);
  return [
    deny(sid, { ...denied, Condition: all(denied.Condition, exceptFor([...spared.gate.approvers, ...exempted, ...also])) }),
    ...spared.exemptions.map((exemption, i) => deny(`${sid}Over${i + 1}`, {
      ...denied,
      Condition: all(denied.Condition, {
        ArnLike: { 'aws:PrincipalArn': sorted(exemption.who) },
        DateGreaterThan: { 'aws:CurrentTime': moment('until', exemption.until) },
      }),
    })),
  ];
}

/**
 * What an approver's session must have to be one. A session that lacks it can do nothing but say who it is: the role
 * exists for approved sessions alone.
 */
export function approverStatements(gate: Gate): Statement[] {
  if (gate.kind === GateKind.UNAVAILABLE) return [];
  const unless = (sid: string, lacks: Conditions) => deny(sid, {
    NotAction: BEFORE_APPROVAL,
    Condition: all({ ArnLike: { 'aws:PrincipalArn': sorted(gate.approvers) } }, lacks),
  });
  return [
    ...(gate.requireMfa ? [unless('ApproverNeedsMfa', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } })] : []),
    ...(gate.sessionTagKey
      ? [unless('ApproverNeedsTag', { StringNotEquals: { [`aws:PrincipalTag/${gate.sessionTagKey}`]: gate.sessionTagValue! } })]
      : []),
    ...(gate.from ? [unless('ApproverTooEarly', { DateLessThan: { 'aws:CurrentTime': gate.from } })] : []),
    ...(gate.until ? [unless('ApproverTooLate', { DateGreaterThan: { 'aws:CurrentTime': gate.until } })] : []),
  ];
}

/**
 * Keeps the spared principals what they are: an exemption by name is worth as much as the right to make a role of that name.
 * Approvers and administrators change them, nobody else.
 */
export function protectSpared(spared: Spared, also: readonly string[] = []): Statement[] {
  const everyone = sorted([
    ...spared.gate.approvers, ...spared.administrators, ...also, ...spared.exemptions.flatMap((exemption) => exemption.who),
  ]);
  const users = everyone.filter((arn) => arn.includes(':user/'));
  const roles = everyone.filter((arn) => !users.includes(arn));
  const condition = exceptFor([...spared.gate.approvers, ...spared.administrators]);
  return [
    ...(roles.length > 0 ? [deny('SparedRolesStay', { Action: abbreviated(ROLE_CHANGES), Resource: roles, Condition: condition })] : []),
    ...(users.length > 0 ? [deny('SparedUsersStay', { Action: abbreviated(USER_CHANGES), Resource: users, Condition: condition })] : []),
  ];
}
