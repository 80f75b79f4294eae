import { agentAmong, malformed, notAMember, notHuman, tooMany } from '../../core/errors';
import { checkTimesAndReasons } from '../../core/spared';
import { isUnresolved } from '../../core/tokens';
import { Exemption, Gate } from '../../intent';
import { isEmail } from '../policy/identifiers';
import { checkPrincipals, couldBeBoth, ProjectIds, tryFromV1, tryParsePrincipal } from '../policy/principals';
import { ENTITLEMENT_PRINCIPALS } from '../policy/quotas';

/** The agents of a guardrail, as deny policies name them. */
export interface AgentPrincipals {
  readonly principals: readonly string[];
  readonly projectIds: ProjectIds;
  readonly description: string;
}

/** Everybody that a guardrail spares, by the prop that names them. */
export interface SparedProps {
  readonly gate: Gate;
  readonly exemptions: readonly Exemption[];
  readonly eligibleUsers: readonly string[];
  readonly breakGlassAccount?: string;
  /** v2 principals. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** Whoever is spared is named, is not an agent, and is not spared for longer than said. */
export function checkSpared(props: SparedProps, agents: AgentPrincipals, now: Date): void {
  checkTimesAndReasons(props.gate, props.exemptions, 'member (`user:`, `group:` or `serviceAccount:`)', now);
  checkPeople('approvers', props.gate.approvers);
  checkPeople('eligibleUsers', props.eligibleUsers);
  const exempted = props.exemptions.flatMap((exemption) => exemption.who);
  exempted.forEach((member) => checkMember('exemptions', member));
  for (const [prop, principals] of Object.entries(props.others)) checkPrincipals(prop, principals);
  for (const [prop, who] of sparedBy(props)) checkNotAgent(prop, who, agents);
}

/** Who is spared, by prop, as deny policies would name them. */
export function sparedBy(props: SparedProps): [string, string][] {
  const v2 = (prop: string, members: readonly string[]) => members.map((member): [string, string] => [prop, tryFromV1(member) ?? member]);
  return [
    ...v2('approvers', props.gate.approvers),
    ...v2('eligibleUsers', props.eligibleUsers),
    ...v2('exemptions', props.exemptions.flatMap((exemption) => exemption.who)),
    ...v2('breakGlassAccount', props.breakGlassAccount === undefined ? [] : [`serviceAccount:${props.breakGlassAccount}`]),
    ...Object.entries(props.others).flatMap(([prop, principals]) => v2(prop, principals)),
  ];
}

/** Somebody who is no agent, and in no set that could hold one. */
export function checkNotAgent(prop: string, who: string, { principals, projectIds, description }: AgentPrincipals): void {
  if (principals.some((agent) => couldBeBoth(who, agent, projectIds))) throw agentAmong(prop, who, description);
}

/** People who decide. Service accounts can be approvers in Privileged Access Manager, too: not here. */
function checkPeople(prop: string, members: readonly string[]): void {
  for (const member of members) {
    if (isUnresolved(member) && !/^[a-z]+:/i.test(member)) continue;
    if (/^(serviceAccount:|principal:|principalSet:)/.test(member)) {
      const kind = tryParsePrincipal(member)?.kind;
      if (kind === 'USER') throw notAMember(prop, member, `user:${member.split('/').pop()}`);
      if (kind === 'GROUP') throw notAMember(prop, member, `group:${member.split('/').pop()}`);
      throw notHuman(prop, member);
    }
    checkMember(prop, member);
  }
  if (members.length > ENTITLEMENT_PRINCIPALS.max) {
    throw tooMany(prop, members.length, ENTITLEMENT_PRINCIPALS.of, ENTITLEMENT_PRINCIPALS.max, 'name a group');
  }
}

/** A member as an allow policy names one. */
function checkMember(prop: string, member: string): void {
  const [, type, email] = /^(user|group|serviceAccount):(.+)$/.exec(member) ?? [];
  if (type !== undefined && (isUnresolved(email) || isEmail(email))) return;
  if (isUnresolved(member) && type === undefined && !/^[a-z]+:/i.test(member)) return;
  const parsed = tryParsePrincipal(member);
  const word = parsed && ({ USER: 'user', GROUP: 'group', SERVICE_ACCOUNT: 'serviceAccount' } as Partial<Record<string, string>>)[parsed.kind];
  if (word) throw notAMember(prop, member, `${word}:${parsed.parts[0]}`);
  throw malformed(prop, member, 'members as allow policies have them (`user:ada@acme.example`, `group:prod-approvers@acme.example`)');
}
