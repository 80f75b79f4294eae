import { malformed } from '../../core/errors';
import { Outcome } from '../../decision';
import { AccessRequest } from './access-request';
import { Compile, compilePolicy } from './compile';
import { decide } from './decide';
import { Organization } from './organization';
import { PolicySet } from './policy-set';
import { PolicySource } from './policy-source';
import { Caller, callerOf } from './principals';
import { ActionView, actionView, lowerCase, RequestView } from './request-view';
import { Ruling } from './ruling';

/** How many principals and actions an engine remembers. */
const REMEMBERED = 8192;

/** Decides requests by policies that are compiled once. */
export class Engine {
  public readonly set: PolicySet;

  private readonly callers = new Map<string, Caller>();
  private readonly actions = new Map<string, ActionView>();

  /** The organization's id as its policies name it, where the organization does not say it. */
  public readonly assumedId: string | undefined;

  /**
   * @param doubt why there may be policies beside these, so that nothing is available for certain
   * @param compile how a policy is compiled; who changes one of many may remember the others
   */
  public constructor(
    sources: readonly PolicySource[], public readonly organization?: Organization, private readonly doubt?: string, compile: Compile = compilePolicy,
  ) {
    this.set = new PolicySet(sources, organization, compile);
    this.assumedId = organization && organization.id === undefined ? organizationIn(this.set) : undefined;
  }

  /** What AWS does with a request. */
  public decide(request: AccessRequest): Ruling {
    const caller = this.callerOf(request);
    const action = this.action(request.action);
    const { organization, assumedId } = this;
    const view = new RequestView(request, caller, action, organization, organization?.id);
    const ruling = decide(this.set, view);
    if (this.doubt !== undefined && ruling.outcome !== Outcome.DENIED) return new Ruling(view, { outcome: Outcome.UNKNOWN, reasons: [this.doubt] });
    if (ruling.outcome !== Outcome.UNKNOWN || assumedId === undefined) return ruling;
    // INVARIANT (denied for certain): under what is assumed, everything but a denial can be said
    const other = decide(this.set, new RequestView(request, caller, action, organization, assumedId));
    if (other.outcome === Outcome.UNKNOWN || other.outcome === Outcome.DENIED) return ruling;
    return other.assuming(`that the organization is ${assumedId}, which its policies name`);
  }

  /** Who asks; a session may say by `aws:PrincipalArn` which role it is of. */
  private callerOf({ principal, context }: AccessRequest): Caller {
    const caller = this.caller(principal);
    if (caller.kind !== 'session' || context === undefined) return caller;
    for (const key in context) {
      const arn = context[key];
      if (lowerCase(key) !== 'aws:principalarn' || typeof arn !== 'string') continue;
      return arn.includes(`:${caller.account}:role/`) && arn.endsWith(`/${caller.name}`) ? callerOf(principal, () => arn) : caller;
    }
    return caller;
  }

  private caller(principal: string): Caller {
    if (typeof principal !== 'string') throw malformed('principal', String(principal), 'a string');
    let caller = this.callers.get(principal);
    if (!caller) {
      if (this.callers.size >= REMEMBERED) this.callers.clear();
      this.callers.set(principal, caller = callerOf(principal, this.set.pathOf));
    }
    return caller;
  }

  private action(name: string): ActionView {
    let action = this.actions.get(name);
    if (!action) {
      if (this.actions.size >= REMEMBERED) this.actions.clear();
      this.actions.set(name, action = actionView(name));
    }
    return action;
  }
}

/** The one organization that the policies name. */
function organizationIn(set: PolicySet): string | undefined {
  const ids = new Set<string>();
  for (const { statements } of set.policies) {
    for (const { conditions } of statements) {
      for (const { key, values } of conditions) {
        if (/org(id|paths)$/i.test(key)) for (const value of values) for (const [id] of value.matchAll(/\bo-[a-z0-9]{10,32}\b/g)) ids.add(id);
      }
    }
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}
