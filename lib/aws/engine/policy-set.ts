import { replaceUnknowns, unknownsOf } from '../../engine/symbols';
import { and, MAYBE, NO, or, Truth, YES } from '../../engine/truth';
import { Compile, CompiledPolicy, compilePolicy } from './compile';
import { Organization } from './organization';
import { arnTest } from './patterns/arn';
import { PolicySource, PolicyType } from './policy-source';
import { Caller } from './principals';
import { AppliedPolicy, Scope } from './scope';

const { SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY, PERMISSIONS_BOUNDARY } = PolicyType;

/** How many accounts and principals a set remembers. */
const REMEMBERED = 8192;

const NONE = new Scope([]);

/** Policies with what they are attached to, compiled once. */
export class PolicySet {
  private readonly byType = new Map<PolicyType, CompiledPolicy[]>();
  private readonly scopes = new Map<string, Scope>();
  private readonly known = {
    [SERVICE_CONTROL_POLICY]: new Map<string | undefined, Scope>(),
    [RESOURCE_CONTROL_POLICY]: new Map<string | undefined, Scope>(),
  };
  private readonly boundaries = new Map<string, Scope | undefined>();
  private readonly roles = new Map<string, string | undefined>();

  public constructor(
    sources: readonly PolicySource[], private readonly organization: Organization | undefined, compile: Compile = compilePolicy,
  ) {
    for (const source of sources) {
      const policies = this.byType.get(source.type) ?? [];
      this.byType.set(source.type, [...policies, compile(source)]);
      if (source.type !== PERMISSIONS_BOUNDARY) continue;
      for (const target of source.targets ?? []) {
        const [, account, path] = target.match(/^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/*?]+)$/) ?? [];
        if (!account || unknownsOf(target).length > 0 || /[*?]/.test(target)) continue;
        // names of roles are unique in an account: where two say otherwise, neither is believed
        const key = `${account}/${path}`;
        this.roles.set(key, (this.roles.get(key) ?? target) === target ? target : undefined);
      }
    }
  }

  /** Every policy. */
  public get policies(): readonly CompiledPolicy[] {
    return [...this.byType.values()].flat();
  }

  /** The ARN of a role that a template puts a boundary on, by its account and name. */
  public readonly pathOf = (account: string, role: string): string | undefined => this.roles.get(`${account}/${role}`);

  /** The policies of a type that bind a principal, or protect a resource, of an account; undefined is an account that is not known. */
  public ofAccount(type: typeof SERVICE_CONTROL_POLICY | typeof RESOURCE_CONTROL_POLICY, account: string | undefined): Scope {
    const known = this.known[type];
    let scope = known.get(account);
    if (!scope) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(account, scope = this.scopeOf(type, account));
    }
    return scope;
  }

  /** Whether a policy of a type may be attached to a place: one is, or it is not known what it is attached to. */
  public mayReach(type: PolicyType, place: string): boolean {
    return (this.byType.get(type) ?? []).some(({ source, uncertain }) => (source.targets ?? []).some((target) =>
      unknownsOf(target).length > 0 || (target === place && (uncertain.length > 0 || source.uncertain !== undefined))));
  }

  /** The boundaries that are put on a principal by this very ARN or pattern. */
  public boundariesOn(principal: string): readonly AppliedPolicy[] {
    return (this.byType.get(PERMISSIONS_BOUNDARY) ?? []).filter(({ source }) => source.uncertain === undefined && source.targets?.includes(principal))
      .map((policy) => ({ policy, applies: YES, unknown: [] }));
  }

  /** The boundary that a caller carries, of those that are known. */
  public boundaryOf(caller: Caller): Scope | undefined {
    const { arn = caller.principal } = caller; // a session may say which role it is of
    let scope = this.boundaries.get(arn);
    if (scope === undefined && !this.boundaries.has(arn)) {
      if (this.boundaries.size >= REMEMBERED) this.boundaries.clear();
      const applied = this.findBoundary(caller);
      this.boundaries.set(arn, scope = applied.length > 0 ? new Scope(applied) : undefined);
    }
    return scope;
  }

  /** Accounts with the same policies share a scope, and what it remembers. */
  private scopeOf(type: PolicyType, account: string | undefined): Scope {
    const applied = (this.byType.get(type) ?? []).flatMap((policy, i): { applied: AppliedPolicy; key: string }[] => {
      const [applies, unknown] = this.reach(policy, account);
      return applies === NO ? [] : [{ applied: { policy, applies, unknown }, key: `${i}/${applies}/${unknown.join('; ')}` }];
    });
    if (applied.length === 0) return NONE;
    const key = `${type} ${applied.map((each) => each.key).join()}`;
    let scope = this.scopes.get(key);
    if (!scope) this.scopes.set(key, scope = new Scope(applied.map((each) => each.applied)));
    return scope;
  }

  /** Whether a policy is attached to an account or above it. */
  private reach({ source }: CompiledPolicy, account: string | undefined): [Truth, string[]] {
    const { organization } = this;
    const targets = source.targets ?? [];
    if (targets.length === 0) return [NO, []];
    if (account === undefined) return [MAYBE, ['the account of the resource']];
    if (account === organization?.management) return [NO, []];
    let truth: Truth = NO;
    const unknown: string[] = [];
    for (const target of targets) {
      const unknowns = unknownsOf(target);
      if (unknowns.length > 0) {
        truth = or(truth, organization && !organization._ways.has(account) ? NO : MAYBE);
        unknown.push(...unknowns);
      } else if (organization) {
        truth = or(truth, organization._ways.get(account)?.includes(target) ? YES : NO);
      } else {
        // without the tree even the account itself may be the management account
        truth = or(truth, /^\d{12}$/.test(target) && target !== account ? NO : MAYBE);
        unknown.push(`whether ${account} is below ${target}: give the organization`);
      }
    }
    if (truth === YES && source.uncertain !== undefined) return [MAYBE, [source.uncertain]];
    return truth === MAYBE ? [truth, [...unknown, ...(source.uncertain === undefined ? [] : [source.uncertain])]] : [truth, []];
  }

  private findBoundary({ kind, arn }: Caller): readonly AppliedPolicy[] {
    if (kind !== 'role' && kind !== 'session' && kind !== 'user') return [];
    const found = (this.byType.get(PERMISSIONS_BOUNDARY) ?? []).flatMap((policy): AppliedPolicy[] => {
      let truth: Truth = NO;
      const unknown: string[] = [];
      for (const target of policy.source.targets ?? []) {
        const one = and(arnTest(target)(arn!), YES);
        if (one === MAYBE) unknown.push(...unknownsOf(target), ...unknownsOf(arn!));
        truth = or(truth, one);
      }
      // INVARIANT (denied for certain): one that may not be there is carried perhaps
      if (truth === YES && policy.source.uncertain !== undefined) truth = MAYBE;
      return truth === NO ? [] : [{ policy, applies: truth, unknown: unknown.length > 0 ? unknown : [policy.source.uncertain ?? `whether ${replaceUnknowns(arn!, '...')} carries it`] }];
    });
    // a principal has one boundary: where one is certain, it is that
    const certain = found.filter(({ applies }) => applies === YES);
    if (certain.length < 2) return certain.length > 0 ? certain : found;
    const names = certain.map(({ policy }) => policy.source.name).join(' and ');
    return certain.map(({ policy }) => ({ policy, applies: MAYBE, unknown: [`which of the boundaries ${names} it carries`] }));
  }
}
