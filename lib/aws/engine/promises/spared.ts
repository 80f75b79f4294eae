import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { Names, named } from './promised-actions';
import { SparedIntent } from './spared-intent';

// What every guardrail with a gate promises: whom it spares, on which terms, and that nobody else becomes one of them.

/** Changes of a role: who may assume it, what it may do, what marks it. */
export const ROLE_CHANGES: Names = {
  iam: 'AttachRolePolicy CreateRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy DetachRolePolicy PutRolePermissionsBoundary PutRolePolicy TagRole UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription',
};

/** Changes of a user, credentials included. */
const USER_CHANGES: Names = {
  iam: 'AttachUserPolicy CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DetachUserPolicy PutUserPermissionsBoundary PutUserPolicy TagUser UntagUser UpdateAccessKey UpdateLoginProfile UpdateUser UploadSSHPublicKey UploadSigningCertificate',
};

/** Leaving the organization, and taking its policies off. */
export const ORGANIZATION_CHANGES: Names = {
  account: 'CloseAccount',
  organizations: 'AcceptHandshake AttachPolicy DeletePolicy DetachPolicy DisablePolicyType LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy',
};

/** What an approver's session may do before it is approved. */
const BEFORE_APPROVAL: Names = { iam: 'GetUser ListMFADevices', sts: 'GetCallerIdentity SetSourceIdentity TagSession' };

/** The approvers and the exempted: whoever passes what nobody else does. */
export function passing(intent: SparedIntent): string[] {
  return [...intent.gate.approvers, ...intent.exemptions.flatMap(({ who }) => who)];
}

/** The context of an approver's session that passes. */
export function approved({ gate }: SparedIntent): Record<string, string> {
  const moment = gate.from ?? gate.until;
  return {
    ...(gate.requireMfa ? { 'aws:MultiFactorAuthPresent': 'true' } : {}),
    ...(gate.sessionTagKey ? { [`aws:PrincipalTag/${gate.sessionTagKey}`]: gate.sessionTagValue! } : {}),
    ...(moment ? { 'aws:CurrentTime': moment } : {}),
  };
}

/** The moment so many seconds after one. */
export function secondsAfter(moment: string, seconds: number): string {
  return `${new Date(Date.parse(moment) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** An approver's session that lacks something can do nothing but say who it is. */
export function gateClaims(intent: SparedIntent, principalsIn: string[]): Claim[] {
  const { gate } = intent;
  if (gate.approvers.length === 0) return [];
  const passes = approved(intent);
  const without = (what: string, lacks: Partial<Claim>): Claim => ({
    name: `an approver ${what} does nothing`,
    principals: gate.approvers,
    principalsIn,
    actions: ['*'],
    exceptActions: named(BEFORE_APPROVAL),
    ...lacks,
  });
  return [
    ...(gate.requireMfa ? [
      without('without a second factor', { context: { 'aws:MultiFactorAuthPresent': 'false' } }),
      without('with long-term keys', { context: { 'aws:MultiFactorAuthPresent': null } }),
    ] : []),
    ...(gate.sessionTagKey ? [without('whose session nobody approved', { exceptContext: { [`aws:PrincipalTag/${gate.sessionTagKey}`]: [gate.sessionTagValue!] } })] : []),
    ...(gate.from ? [without('before the time', { context: { 'aws:CurrentTime': secondsAfter(gate.from, -1) } })] : []),
    ...(gate.until ? [without('after the time', { context: { 'aws:CurrentTime': secondsAfter(gate.until, 1) } })] : []),
    {
      name: 'an approver who is not approved yet sees who it is',
      expectation: Expectation.AVAILABLE,
      principals: gate.approvers,
      principalsIn,
      actions: named(BEFORE_APPROVAL),
      context: { ...Object.fromEntries(Object.keys(passes).filter((key) => key !== 'aws:CurrentTime').map((key) => [key, null])), 'aws:TagKeys': null },
    },
  ];
}

/** The patterns of roles, and of users, that nobody but approvers and administrators changes. */
export function sparedPatterns(intent: SparedIntent, also: readonly string[] = []): string[] {
  return [...new Set([...intent.gate.approvers, ...intent.administrators, ...also, ...intent.exemptions.flatMap(({ who }) => who)])].sort();
}

/**
 * The spared stay what they are.
 *
 * @param also others that the guardrail spares
 * @param rest what the guardrail denies administrators on other grounds is left out by this
 */
export function sparedClaims(intent: SparedIntent, principalsIn: string[], also: readonly string[] = [], rest: Partial<Claim> = {}): Claim[] {
  const all = sparedPatterns(intent, also);
  const isUser = (arn: string) => arn.includes(':user/');
  return [['roles', all.filter((arn) => !isUser(arn)), named(ROLE_CHANGES)], ['users', all.filter(isUser), named(USER_CHANGES)]].flatMap(([kind, resources, actions]) => {
    if (resources.length === 0) return [];
    const on = { actions: actions as string[], resources: resources as string[], principalsIn };
    return [
      { name: `the spared ${kind} are changed by approvers and administrators alone`, exceptPrincipals: [...intent.gate.approvers, ...intent.administrators], ...on },
      ...(intent.administrators.length > 0
        ? [{ name: `administrators change the spared ${kind}`, expectation: Expectation.AVAILABLE, principals: intent.administrators, exceptPrincipals: intent.gate.approvers, ...on, ...rest }]
        : []),
      ...(intent.gate.approvers.length > 0
        ? [{ name: `approvers change the spared ${kind}`, expectation: Expectation.AVAILABLE, principals: intent.gate.approvers, context: approved(intent), ...on }]
        : []),
    ];
  });
}

/** No account leaves, and no policy is taken off, from inside. */
export function organizationClaims(intent: SparedIntent, principalsIn: string[]): Claim[] {
  const actions = named(ORGANIZATION_CHANGES);
  return [
    { name: 'the account stays in its organization, under its policies', exceptPrincipals: [...passing(intent), ...intent.administrators], principalsIn, actions },
    ...(intent.administrators.length > 0
      ? [{ name: 'administrators change the organization', expectation: Expectation.AVAILABLE, principals: intent.administrators, exceptPrincipals: intent.gate.approvers, principalsIn, actions }]
      : []),
  ];
}

/**
 * A denial that spares those who pass, and others: nobody else may, an exemption ends when it should.
 *
 * @param claim what is denied, without principals
 */
export function denied(intent: SparedIntent, claim: Claim, also: readonly string[] = []): Claim[] {
  return [
    { ...claim, exceptPrincipals: [...passing(intent), ...also] },
    ...intent.exemptions.map(({ who, until }): Claim => ({
      ...claim,
      name: `${claim.name}, also to the exempted after ${until}`,
      principals: who,
      context: { ...claim.context, 'aws:CurrentTime': secondsAfter(until, 1) },
    })),
  ];
}

/** What those who pass may do: the approver who is approved, the exempted in time. */
export function passed(intent: SparedIntent, claim: Claim, exceptForExempted: readonly string[] = []): Claim[] {
  return [
    ...(intent.gate.approvers.length > 0
      ? [{ ...claim, name: `an approver: ${claim.name}`, expectation: Expectation.AVAILABLE, principals: intent.gate.approvers, context: { ...claim.context, ...approved(intent) } }]
      : []),
    ...intent.exemptions.map(({ who, until }): Claim => ({
      ...claim,
      name: `the exempted until ${until}: ${claim.name}`,
      expectation: Expectation.AVAILABLE,
      principals: who,
      exceptPrincipals: intent.gate.approvers,
      ...(exceptForExempted.length > 0 ? { exceptResources: [...claim.exceptResources ?? [], ...exceptForExempted] } : {}),
      context: { ...claim.context, 'aws:CurrentTime': until },
    })),
  ];
}
