import { MAYBE, NO, YES } from '../../../engine/truth';
import { Members } from '../membership';
import { Organization } from '../organization';
import { BoundaryBinding } from '../policies/access-boundary';
import { DenyRule } from '../policies/deny-policy';
import { Condition } from '../policies/reading';
import { Caller, tryCallerOf } from '../principals';
import { CallerSort } from './callers';
import { allParts, ALWAYS, anyPart, FREE, hasText, isText, NEVER, opposite, Part, partOf, Speaking, SUBJECT, traitVariable } from './ways';

const TYPES = { user: 'WorkspaceIdentity', serviceAccount: 'ServiceAccount', workload: 'WorkloadPoolIdentity', workforce: 'WorkforcePoolIdentity', agent: 'AgentPoolIdentity' } as const;

/** What rules ask of callers of one kind. The same rule asks the same again and again. */
export class Rules {
  private readonly known = new Map<object, Part>();
  private readonly speaking: Speaking;

  public constructor(private readonly sort: CallerSort, private readonly organization: Organization | undefined) {
    const { kind } = sort.sample;
    this.speaking = { organization, ...(kind === 'anonymous' ? {} : { type: `iam.googleapis.com/${TYPES[kind]}` }) };
  }

  /** One of those who are meant. */
  public get sample(): Caller {
    return this.sort.sample;
  }

  /** What a rule that is about the permission asks for beside it. */
  public ofDeny(rule: DenyRule): Part {
    return this.once(rule, () => allParts([
      this.ofAny(rule.principals), opposite(this.ofAny(rule.exceptPrincipals)), this.ofCondition(rule.condition),
    ]));
  }

  /** What a binding of a boundary asks for. */
  public ofBinding(binding: BoundaryBinding): Part {
    return this.once(binding, () => {
      const doubt = binding.source.uncertain.length > 0 || (binding.boundary?.source.uncertain.length ?? 0) > 0;
      return allParts([this.ofMembers(binding.members), this.ofCondition(binding.condition), ...doubt ? [FREE] : []]);
    });
  }

  public ofCondition(condition: Condition | undefined): Part {
    return condition === undefined ? ALWAYS : condition.cel ? this.once(condition, () => partOf(condition.cel!, this.speaking)) : FREE;
  }

  public ofAny(members: readonly Members[]): Part {
    return anyPart(members.map((each) => this.ofMembers(each)));
  }

  private ofMembers(members: Members): Part {
    return this.once(members, () => {
      const { sample } = this.sort;
      const { name, trait } = members;
      if (name.startsWith('principal://')) return this.ofOne(name);
      if (trait?.value === true) return this.ofGroup(name.slice(name.lastIndexOf('/') + 1), members);
      const truth = members.has(sample);
      if (truth === MAYBE) return trait ? hasText(traitVariable(trait.name), String(trait.value)) : FREE;
      return truth === YES ? ALWAYS : NEVER;
    });
  }

  /** Somebody who is named. Whoever has the name is one of this kind, or nobody of it is meant. */
  private ofOne(name: string): Part {
    const { sample } = this.sort;
    const own = sample.id.slice(0, sample.id.length - sample.subject.length);
    // a name of which nobody here knows whose it may be
    if (name.includes('\uE000') || tryCallerOf(name) === undefined) return FREE;
    const isAddress = sample.kind === 'user' || sample.kind === 'serviceAccount';
    if (sample.kind === 'anonymous' || !(isAddress ? name.toLowerCase().startsWith(own.toLowerCase()) : name.startsWith(own))) return NEVER;
    const subject = name.slice(own.length);
    return isText(SUBJECT, 'StringEquals', [isAddress ? subject.toLowerCase() : subject]);
  }

  /** A group with its members, as the organization has them; otherwise anybody may be one. */
  private ofGroup(group: string, members: Members): Part {
    const { sample } = this.sort;
    if (members.has(sample) === NO && this.organization?._membersOf(group) === undefined) return NEVER;
    const listed = this.organization?._membersOf(group);
    if (!listed || (sample.kind !== 'user' && sample.kind !== 'serviceAccount')) return { holds: [[{ variable: traitVariable(members.trait!.name), kind: 'THERE' }]], fails: [[{ variable: traitVariable(members.trait!.name), kind: 'ABSENT' }]] };
    const prefix = sample.kind === 'user' ? 'user:' : 'serviceaccount:';
    const own = listed.map((member) => member.toLowerCase())
      .filter((member) => member.startsWith(prefix)).map((member) => member.slice(prefix.length));
    return own.length === 0 ? NEVER : isText(SUBJECT, 'StringEquals', own);
  }

  private once(key: object, make: () => Part): Part {
    let part = this.known.get(key);
    if (!part) this.known.set(key, part = make());
    return part;
  }
}

