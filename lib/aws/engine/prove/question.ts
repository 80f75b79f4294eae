import { idOf } from '../../../engine/ids';
import { Demand } from '../../../engine/prove/demand';
import { findValue } from '../../../engine/prove/value';
import { unknownsOf } from '../../../engine/symbols';
import { and, MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { CompiledPolicy, CompiledStatement } from '../compile';
import { Engine } from '../engine';
import { mayBeOfManagedKey, resourceControlOf } from '../exceptions/resource-control';
import { serviceControlOf } from '../exceptions/service-control';
import { ActionFacts } from '../facts';
import { PolicyType } from '../policy-source';
import { Candidate, Candidates, Scope } from '../scope';
import { Known, Part, partsOf } from './literal';
import { isElsewhere, isService, Places } from './places';

/** The statements that have a say in an action, asked by somebody in one place on something in another. */
export interface Question {
  /** Statements that deny where they are about the request. */
  readonly denies: readonly CompiledStatement[];

  /** Statements that may: what they are, or whether they apply, is not known. */
  readonly perhaps: readonly CompiledStatement[];

  /** Of each of these something has to allow. */
  readonly allows: readonly Permits[];

  /** The boundary is one of them, which the policy of a resource may get round. */
  readonly boundary?: Permits;

  /** Whether there are policies of which something cannot be read. */
  readonly unread: boolean;
}

/** Statements of which one has to allow. */
export interface Permits {
  /** Those that allow where they are about the request. */
  readonly certain: readonly CompiledStatement[];

  /** Those that may, too. */
  readonly all: readonly CompiledStatement[];

  /** Whether something may allow that cannot be read, or of which nobody knows where it is attached. */
  readonly open: boolean;
}

/** What some candidates permit. */
export function permitsOf(allows: readonly Candidate[], open: boolean): Permits {
  return {
    certain: allows.filter(({ statement, truth }) => truth === YES && statement.uncertain.length === 0).map(({ statement }) => statement),
    all: allows.map(({ statement }) => statement),
    open,
  };
}

const { SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY } = PolicyType;

/** Finds the statements that have a say. */
export class Questions {
  private readonly known = new Map<string, Question>();
  private readonly byPlaces = new Map<string, Map<ActionFacts, Question>>();

  public constructor(private readonly engine: Engine, private readonly boundary: Scope | undefined) {
  }

  /** The same for places in which the same policies apply. */
  public keyOf(places: Places): string {
    const { set } = this.engine;
    const caller = places.caller === undefined ? undefined : set.ofAccount(SERVICE_CONTROL_POLICY, places.caller);
    return [idOf(caller), idOf(set.ofAccount(RESOURCE_CONTROL_POLICY, places.resource)), isElsewhere(places), isService(places), this.ownOf(places)].join('/');
  }

  /** What gives the statements for an action in a place; the same object where they are the same. */
  public at(places: Places): (action: ActionFacts) => Question {
    const key = this.keyOf(places);
    let known = this.byPlaces.get(key);
    if (!known) this.byPlaces.set(key, known = new Map());
    return (action) => {
      let question = known.get(action);
      if (!question) known.set(action, question = this.of(action, places));
      return question;
    };
  }

  private of(action: ActionFacts, places: Places): Question {
    const name = action.name.toLowerCase();
    const { set } = this.engine;
    const callers = places.caller === undefined ? undefined : set.ofAccount(SERVICE_CONTROL_POLICY, places.caller).about(name);
    const protects = and(resourceControlOf(name), action.hasResources && mayBeOfManagedKey(name, isService(places) ? 'service' : isElsewhere(places) ? 'elsewhere' : 'throughService') ? MAYBE : YES);
    const resources = protects === NO ? undefined : set.ofAccount(RESOURCE_CONTROL_POLICY, places.resource).about(name);
    const boundary = this.boundary?.about(name);
    const unread = (places.caller !== undefined && set.ofAccount(SERVICE_CONTROL_POLICY, places.caller).unread.length > 0)
      || (protects !== NO && set.ofAccount(RESOURCE_CONTROL_POLICY, places.resource).unread.length > 0) || (this.boundary?.unread.length ?? 0) > 0;
    const bound = serviceControlOf(name, false) === YES;
    const key = `${idOf(callers)} ${idOf(resources)} ${protects} ${idOf(boundary)} ${unread} ${bound} ${this.ownOf(places)}`;
    let question = this.known.get(key);
    if (!question) this.known.set(key, question = this.make(places, { callers, resources, protects, boundary, unread, bound }));
    return question;
  }

  private make(places: Places, { callers, resources, protects, boundary, unread, bound }: Having): Question {
    const denies: CompiledStatement[] = [];
    const perhaps: CompiledStatement[] = [];
    const take = (candidates: readonly Candidate[] = [], certain: boolean) => {
      for (const { statement, truth } of candidates) {
        (certain && truth === YES && statement.uncertain.length === 0 ? denies : perhaps).push(statement);
      }
    };
    take(callers?.denies, bound);
    take(resources?.denies, protects === YES);
    take(boundary?.denies, true);
    const { organization } = this.engine;
    const levels = places.caller === undefined || places.caller === organization?.management ? [] : organization?._ways.get(places.caller) ?? [];
    const allows = levels.filter((place) => organization!._withoutFullAccess.has(place)).map((place) => {
      const here = (callers?.allows ?? []).filter(({ applied }) => applied.policy.source.targets!.includes(place));
      return permitsOf(here, this.engine.set.mayReach(SERVICE_CONTROL_POLICY, place));
    });
    return { denies, perhaps, allows, boundary: boundary && permitsOf(boundary.allows, this.boundary!.unread.length > 0), unread };
  }

  /** The account of the caller, where the levels above it are told apart. */
  private ownOf(places: Places): string | undefined {
    const { organization } = this.engine;
    return organization && organization._withoutFullAccess.size > 0 ? places.caller : '';
  }
}

/** What is about an action in a place. */
interface Having {
  readonly callers?: Candidates;
  readonly resources?: Candidates;
  readonly protects: Truth;
  readonly boundary?: Candidates;
  readonly unread: boolean;

  /** Whether service control policies bind the action for certain. */
  readonly bound: boolean;
}

/** What statements ask for, once for each place: the same ones are asked again and again. */
export class Parts {
  private readonly known = new Map<CompiledStatement, readonly Part[]>();

  public constructor(private readonly worth: Known) {
  }

  /** What makes a statement be about a request. */
  public holds(statement: CompiledStatement): Demand[] {
    return this.of(statement).map(({ holds }) => holds);
  }

  /** What makes a statement not be about a request. */
  public fails(statement: CompiledStatement): Demand {
    return this.of(statement).flatMap(({ fails }) => fails);
  }

  /** What makes one of some statements be about a request: ways that meet all of its parts. */
  public permitted({ all, open }: Permits): Demand {
    return open ? [[]] : all.flatMap((statement) => this.holds(statement).reduce<Demand>(
      (ways, demand) => ways.flatMap((way) => demand.map((more) => [...way, ...more])), [[]]));
  }

  private of(statement: CompiledStatement): readonly Part[] {
    let parts = this.known.get(statement);
    if (!parts) this.known.set(statement, parts = partsOf(statement, this.worth));
    return parts;
  }
}

/** The boundary that everybody in a claim carries, if there is one. */
export function boundaryOf({ set }: Engine, principals: readonly string[] = []): Scope | undefined {
  const applied = principals.map((principal) => set.boundariesOn(principal));
  const [first] = applied;
  if (!first || !applied.every((each) => each.length === 1 && each[0].policy === first[0].policy)) return undefined;
  // where another one may be carried too, nobody knows which it is
  const others = boundariesIn(set.policies).filter((policy) => policy !== first[0].policy);
  return others.some((policy) => principals.some((principal) => mayBeOn(policy, principal))) ? undefined : new Scope(first);
}

/** The boundaries among some policies. */
export function boundariesIn(policies: readonly CompiledPolicy[]): readonly CompiledPolicy[] {
  return policies.filter(({ source }) => source.type === PolicyType.PERMISSIONS_BOUNDARY);
}

function mayBeOn({ source }: CompiledPolicy, principal: string): boolean {
  return (source.targets ?? []).some((target) => unknownsOf(target).length > 0
    || findValue([target, principal].map((pattern) => ({ test: 'ArnLike', values: [pattern], wanted: true }))) !== undefined);
}
