/**
 * Proves claims about all requests of a kind, by looking for one that the claim is not true of.
 *
 * Actions are taken over everything that AWS publishes, callers and resources over the accounts that anything tells apart. What is left are
 * strings: the caller, the resource, the values of the context. A request gets through where each Deny that is about its action lacks
 * something; the search picks for each what it lacks, and asks for strings that lack all of that together. That is exact for patterns
 * and conditions. INVARIANT (sound first): whatever cannot be told counts as a way to get through, so that it can make a claim unproved, never proved.
 *
 * What the search finds is asked of the decision engine. Only what that confirms is a counterexample.
 */
import { Expectation, Outcome, ProofOutcome } from '../../../decision';
import { canMatch } from '../../../engine/glob';
import { idOf } from '../../../engine/ids';
import { TooHard } from '../../../engine/prove/atom';
import { Demand } from '../../../engine/prove/demand';
import { Findings, Search, Solution } from '../../../engine/prove/search';
import { proofOf, Tally, Words } from '../../../engine/prove/tally';
import { AccessRequest } from '../access-request';
import { Claim, Proof } from '../claim';
import { CompiledStatement } from '../compile';
import { Engine } from '../engine';
import { regardlessOf } from '../exceptions/regardless';
import { isFederated } from '../exceptions/sts';
import { ActionFacts, expandActions, mayHaveResourcePolicy } from '../facts';
import { Organization } from '../organization';
import { PolicyType } from '../policy-source';
import { Ruling } from '../ruling';
import { Scope } from '../scope';
import { Attempt, boundsOf, Carried, LINKED, passages, refusals, refusalsBy, statementsOfCarried } from './attempts';
import { actionsOf } from './check-claim';
import { Domains, wantedKeys } from './domains';
import { Group, groupsOf, sense, statementsOf } from './groups';
import { RESOURCE } from './literal';
import { NamedBoundary } from './named-boundary';
import { Accounts, isElsewhere, isProvider, Places } from './places';
import { boundaryOf, Parts, Question, Questions } from './question';

import { partitionOf, textsIn, textsOf } from './texts';
import { Case, requestOf } from './witness';

type AwsTally = Tally<AccessRequest, CompiledStatement>;

const WORDS: Words<AccessRequest> = {
  actions: 'actions',
  statements: 'statements',
  nameOf: ({ action, resource, principal }) => `${action} on ${resource} by ${principal}`,
};

/** A case, and what searches it. */
interface SearchedCase extends Case {
  readonly search: () => Search;
}

/** How a claim is looked into. */
interface Inquiry<Q extends Question> {
  /** The same for places in which the same policies apply. */
  readonly confirm: Confirm;

  /** The same for places in which the same policies apply. */
  keyOf(places: Places): string;

  /** Whether it is about callers in these places. */
  isAbout?(places: Places): boolean;
  askAt(places: Places): (action: ActionFacts) => Q;

  /** Statements whose say tells actions apart. */
  statementsOf(question: Q): readonly (readonly CompiledStatement[])[];
  attempts(question: Q, parts: Parts, action: ActionFacts, places: Places): readonly Attempt[];
}

/** A question, with the boundaries that some of the callers carry. */
type Asked = Question & { readonly carried: readonly Carried[] };

/** Decides whether what was found shows that a claim does not hold: true, false, or why it cannot be told. */
type Confirm = (request: AccessRequest) => { readonly shown: boolean; readonly ruling: Ruling; readonly unknown: readonly string[] };

/** Proves claims by the policies of an engine. */
export class Prover {
  private readonly texts: readonly string[];
  private readonly spelling = new Map<string, string>();
  private readonly questions = new Map<Scope | undefined, Questions>();
  private readonly partition: string;

  public constructor(private readonly engine: Engine) {
    this.texts = textsOf(engine);
    for (const { statements } of engine.set.policies) {
      for (const { conditions } of statements) for (const { key } of conditions) this.spelling.set(key.toLowerCase(), key);
    }
    this.partition = partitionOf(this.texts) ?? 'aws';
  }

  /** Whether a claim holds for every request that it is about. */
  public prove(claim: Claim, named?: NamedBoundary): Proof {
    const actions = actionsOf(claim, this.engine.organization);
    const tally: AwsTally = new Tally();
    const available = claim.expectation === Expectation.AVAILABLE;
    const questions = this.questionsOf(named?.scope ?? boundaryOf(this.engine, claim.principals));
    const linked = claim.principals?.some((pattern) => pattern.includes(':role/aws-service-role/')) ?? false;
    const bounds = named ? [] : boundsOf(this.engine);
    const plain = new Map<Question, Asked>();
    const known = new Map<string, Asked>();
    const carrying = (question: Question, action: ActionFacts): Asked => {
      if (!available || bounds.length === 0) {
        let asked = plain.get(question);
        if (!asked) plain.set(question, asked = { ...question, carried: [] });
        return asked;
      }
      const name = action.name.toLowerCase();
      const carried = bounds.map(({ scope, on }): Carried => ({ candidates: scope.about(name), unread: scope.unread.length > 0, on }));
      const key = `${idOf(question)} ${carried.map(({ candidates }) => idOf(candidates)).join()}`;
      let asked = known.get(key);
      if (!asked) known.set(key, asked = { ...question, carried });
      return asked;
    };
    const free = bounds.map(({ off }) => off);
    const waysThrough = (question: Question, parts: Parts, action: ActionFacts, places: Places): readonly Attempt[] => {
      if (regardlessOf(action.name.toLowerCase())) return [{ demands: [] }];
      const ways = passages(question, parts, action, places);
      const doubt = isElsewhere(places) && mayHaveResourcePolicy(action.service) === 'unknown';
      return [
        ...(linked && places.caller !== undefined ? [{ demands: [LINKED], doubt }] : []),
        // whoever carries another boundary is asked last
        ...(free.length > 0 && !question.boundary ? ways.map((way) => ({ ...way, demands: [...free, ...way.demands] })) : []),
        ...ways,
      ];
    };
    const waysOut = (question: Asked, parts: Parts, action: ActionFacts): readonly Attempt[] => {
      if (regardlessOf(action.name.toLowerCase())?.outcome !== undefined) return [];
      return [...refusals(question, parts, linked), ...question.carried.flatMap((each) => refusalsBy(each, parts))];
    };
    const confirm: Confirm = (request) => {
      const ruling = this.engine.decide(named ? { ...request, permissionsBoundary: named.document } : request);
      const { outcome } = ruling;
      const shown = available ? outcome === Outcome.DENIED || outcome === Outcome.NOT_GRANTED : outcome === Outcome.ALLOWED;
      return { shown, ruling, unknown: outcome === Outcome.UNKNOWN ? reasonsOf(ruling) : [`${outcome} by the decision engine, not by the prover: ${ruling.explanation}`] };
    };
    this.run(claim, actions, tally, {
      keyOf: (places) => questions.keyOf(places),
      isAbout: ({ caller }) => named === undefined || named.accounts.length === 0 || (caller !== undefined && named.accounts.includes(caller)),
      askAt: (places) => {
        const ask = questions.at(places);
        return (action) => carrying(ask(action), action);
      },
      statementsOf: (question) => [...statementsOf(question), ...question.carried.flatMap(statementsOfCarried)],
      attempts: (question, parts, action, places) => available
        ? waysOut(question, parts, action)
        : waysThrough(question, parts, action, places),
      confirm,
    });
    for (const name of claim.actions) {
      // what nobody whom the claim is about can ask for is not refused to them
      if (isFederated(name.toLowerCase()) && !this.placesOf(claim, [], false).some(isProvider)) tally.unknown.add(`${name}: an identity provider asks for it, and the claim is about none`);
    }
    return proofOf(claim.name, actions.length, tally, available, WORDS);
  }

  /** Claims about those who carry the same boundary ask the same questions. */
  private questionsOf(boundary: Scope | undefined): Questions {
    let questions = this.questions.get(boundary);
    if (!questions) this.questions.set(boundary, questions = new Questions(this.engine, boundary));
    return questions;
  }

  /** Whether the policies of another engine deny nothing that these do not. */
  public implies(before: Engine, patterns: readonly string[] = ['*']): Proof {
    const name = 'everything that was denied before is denied';
    const tally: AwsTally = new Tally();
    const actions = expandActions(patterns);
    const confirm: Confirm = (request) => {
      const [was, ruling] = [before.decide(request), this.engine.decide(request)];
      const shown = was.outcome === Outcome.DENIED && (ruling.outcome === Outcome.ALLOWED || ruling.outcome === Outcome.NOT_GRANTED);
      const unknown = [was, ruling].flatMap((each) => each.outcome === Outcome.UNKNOWN ? reasonsOf(each) : []);
      return { shown, ruling, unknown: unknown.length > 0 ? unknown : [`${was.outcome} before and ${ruling.outcome} now by the decision engine, not by the prover`] };
    };
    const free = boundsOf(this.engine).map(({ off }) => off);
    const texts = [...textsOf(before), ...(before.organization === this.engine.organization ? [] : before.organization?.accounts ?? [])];
    if (!isSame(before.organization, this.engine.organization)) tally.unknown.add('what the organization is, which the two sets of policies take for another');
    const boundaries = before.set.policies.filter(({ source }) => source.type === PolicyType.PERMISSIONS_BOUNDARY);
    const carriers = [...new Set(boundaries.flatMap(({ source }) => source.targets ?? []))];
    for (const principals of [undefined, ...carriers.map((carrier) => [carrier])]) {
      const known = new Map<string, Question & { readonly before: Question }>();
      const both = (question: Question, was: Question) => {
        const key = `${idOf(question)} ${idOf(was)}`;
        let pair = known.get(key);
        if (!pair) known.set(key, pair = { ...question, before: was });
        return pair;
      };
      const [old, now] = [new Questions(before, boundaryOf(before, principals)), new Questions(this.engine, boundaryOf(this.engine, principals))];
      this.run({ name, actions: ['*'], principals }, actions, tally, {
        keyOf: (places) => `${old.keyOf(places)} ${now.keyOf(places)}`,
        askAt: (places) => {
          const [asked, was] = [now.at(places), old.at(places)];
          return (action) => both(asked(action), was(action));
        },
        statementsOf: (question) => [...statementsOf(question), ...statementsOf(question.before)],
        attempts: (question, parts, action, places) => {
          const kept = new Set(question.denies.map(sense));
          // what may deny, for the same reason as before, may do so still
          const doubted = new Set([...kept, ...question.perhaps.map(sense)]);
          const lost = [
            ...question.before.denies.filter((statement) => !kept.has(sense(statement))),
            ...question.before.perhaps.filter((statement) => !doubted.has(sense(statement))),
          ];
          const refused = [
            ...lost.map((statement) => parts.holds(statement)),
            ...question.before.allows.map(({ certain }) => certain.map((statement) => parts.fails(statement))),
          ];
          if (refused.length === 0 || regardlessOf(action.name.toLowerCase())) return [];
          // what no boundary allows any more is not denied either
          const ways = passages({ ...question, boundary: undefined }, parts, action, places);
          return [...(free.length > 0 && !question.boundary ? [free] : []), []].flatMap((others) =>
            ways.flatMap((way) => refused.map((demands) => ({ ...way, demands: [...others, ...demands, ...way.demands] }))));
        },
        confirm,
      }, texts, principals === undefined);
      if (tally.counterexample) break;
    }
    const proof = proofOf(name, actions.length, tally, false, WORDS);
    return proof.outcome === ProofOutcome.PROVED ? { ...proof, explanation: `proved: of ${actions.length} actions nothing is refused less than before` } : proof;
  }

  /** Goes through the places and actions of a claim. */
  private run<Q extends Question>(
    claim: Claim, actions: readonly ActionFacts[], tally: AwsTally, inquiry: Inquiry<Q>, texts: readonly string[] = [], beside = false,
  ): void {
    const groups = new Map<string, readonly Group<Q>[]>();
    const seen = new Set<string>();
    const closed = new Map<string, boolean>();
    const partition = partitionOf(textsIn(claim)) ?? this.partition;
    const { organization, assumedId } = this.engine;
    // INVARIANT (denied for certain): what is assumed of the organization may make something available, never unavailable
    const id = organization?.id ?? (claim.expectation === Expectation.AVAILABLE ? assumedId : undefined);
    for (const places of this.placesOf(claim, texts, beside)) {
      if (inquiry.isAbout?.(places) === false) continue;
      const key = inquiry.keyOf(places);
      let group = groups.get(key);
      if (!group) groups.set(key, group = groupsOf(claim, actions, inquiry.askAt(places), inquiry.statementsOf));
      const domains = new Domains(claim, places, this.engine.organization, partition, id);
      const parts = new Parts(domains.worth);
      const findings: Findings = new WeakMap();
      for (const { action, question, signature, beside: others, asksWhere } of group) {
        const elsewhere = isElsewhere(places);
        if (isFederated(action.name.toLowerCase()) !== isProvider(places)) continue;
        if (elsewhere && mayHaveResourcePolicy(action.service) === 'no') continue;
        // nobody anonymous asks for a role: such a request is signed, or an identity provider's
        if (places.stranger === '*' && action.service === 'sts') continue;
        // where a resource is matters only to statements that ask for it
        const case_ = `${signature} ${places.caller ?? places.stranger} ${asksWhere || !tally.possible ? places.resource : elsewhere}`;
        if (seen.has(case_)) continue;
        seen.add(case_);
        for (const statement of question.denies) tally.statements.set(statement, statement.reference);
        const search = () => new Search((variable) => domains.of(variable, action), findings);
        const attempts = inquiry.attempts(question, parts, action, places);
        // where not even any resource at all would do, none of the action's has to be looked for
        const relaxed = `${others} ${places.caller ?? places.stranger} ${asksWhere ? places.resource : elsewhere}`;
        let isClosed = closed.get(relaxed);
        if (isClosed === undefined) {
          const there = places.caller === undefined ? [] : [CALLER_THERE];
          closed.set(relaxed, isClosed = !attempts.some(({ demands }) => isOpen(search(), [...there, ...demands.map(onAnyResource)])));
        }
        if (isClosed && tally.possible) continue;
        this.look({ claim, action, places, domains, search }, isClosed ? [] : attempts, tally, inquiry.confirm);
        if (tally.counterexample) return;
      }
    }
  }

  private look({ claim, action, places, domains, search }: SearchedCase, attempts: readonly Attempt[], tally: AwsTally, confirm: Confirm): void {
    const wanted = [RESOURCE, ...wantedKeys(claim)].map((variable): Demand => [[{ variable, kind: 'THERE' }]]);
    const there: Demand[] = [...(places.caller === undefined ? [] : [CALLER_THERE]), ...wanted];
    const solve = (demands: readonly Demand[]): Solution | undefined => {
      try {
        return search().solve([...there, ...demands]);
      } catch (error) {
        if (!(error instanceof TooHard)) throw error;
        tally.unknown.add(`${action.name}: ${error.message}`);
        return undefined;
      }
    };
    if (!tally.possible) tally.possible = solve([]) !== undefined;
    for (const { demands, session, doubt } of attempts) {
      const solution = solve(demands);
      if (!solution) continue;
      const request = requestOf(solution, { claim, action, places, domains }, session ?? false, this.spelling);
      const { shown, ruling, unknown } = confirm(request);
      if (shown && doubt) {
        tally.unknown.add(`whether a policy can be put on resources of ${action.service}, which would let ${action.name} through`);
      } else if (shown) {
        tally.counterexample = request;
        tally.ruling = ruling;
        return;
      } else {
        for (const what of unknown) tally.unknown.add(`${action.name}: ${what}`);
      }
    }
  }

  /** Services that the policies name and one that they do not, and somebody anonymous. */
  private strangers(): readonly string[] {
    const named = this.texts.filter((text) => /^[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com$/.test(text));
    return [...new Set([...named, 'cloudtrail.amazonaws.com', 'logs.amazonaws.com']), '*'];
  }

  /** @param beside whether it is about those as well who are in no account */
  private placesOf(claim: Claim, texts: readonly string[], beside: boolean): Places[] {
    const { organization } = this.engine;
    const accounts = new Accounts(organization, [...this.texts, ...texts, ...textsIn(claim)]);
    const services = claim.principals?.filter((name) => !name.startsWith('arn:') && name !== '*') ?? [];
    const onlyServices = claim.principals !== undefined && services.length === claim.principals.length;
    const management = claim.principals?.some((pattern) => organization && pattern.includes(organization.management)) ?? false;
    const except = (places: readonly string[] | undefined, all: readonly string[]) => {
      const without = new Set(places === undefined ? [] : accounts.below(places, true));
      return all.filter((account) => !without.has(account));
    };
    const callers = onlyServices ? [] : except(claim.exceptPrincipalsIn, accounts.below(claim.principalsIn, management)).filter((account) =>
      claim.principals === undefined || claim.principals.some((pattern) => pattern === '*' || canMatch(pattern.split(':')[4] ?? '', account)));
    const given = (key: string) => Object.entries(claim.context ?? {}).find(([name]) => name.toLowerCase() === key)?.[1];
    // who is in no account can be asked for by name, or where nobody is left out
    const everybody = claim.principals === undefined && claim.principalsIn === undefined && claim.exceptPrincipalsIn === undefined;
    // somebody anonymous is in no account, and carries no boundary
    const anonymous = claim.principals?.includes('*') && claim.principalsIn === undefined && claim.boundary === undefined ? ['*'] : [];
    const strangers = [...services, ...anonymous, ...(beside ? this.strangers() : [])];
    const resources = except(claim.exceptResourcesIn, accounts.below(claim.resourcesIn, true));
    const places = [
      ...callers.flatMap((caller) => ownFirst(resources, caller).map((resource): Places => ({ caller, resource }))),
      ...strangers.flatMap((stranger) => resources.map((resource): Places => ({ stranger, resource }))),
      ...(everybody ? resources.map((resource): Places => ({ stranger: `arn:${this.partition}:iam::${resource}:oidc-provider/example.com`, resource })) : []),
    ];
    // what the claim says of the accounts is no matter of policies
    const [caller, resource] = [given('aws:principalaccount'), given('aws:resourceaccount')];
    const { sameAccount } = claim;
    return places.filter((each) => !accounts.isRepeated(each)
      && (sameAccount === undefined || sameAccount === (each.caller === each.resource))
      && (caller === undefined || each.caller === caller) && (resource === undefined || each.resource === resource));
  }
}

function ownFirst(accounts: readonly string[], own: string): readonly string[] {
  return accounts.includes(own) ? [own, ...accounts.filter((account) => account !== own)] : accounts;
}

const CALLER_THERE: Demand = [[{ variable: 'aws:principalarn', kind: 'THERE' }]];

/** A demand without what it asks of the resource. */
function onAnyResource(demand: Demand): Demand {
  return demand.map((way) => way.filter(({ variable }) => variable !== RESOURCE));
}

/** Whether demands can be met, or it cannot be told. */
function isOpen(search: Search, demands: readonly Demand[]): boolean {
  try {
    return search.solve(demands) !== undefined;
  } catch (error) {
    if (error instanceof TooHard) return true;
    throw error;
  }
}

/** Why something is not known: one reason at least, so that nothing is taken for proved. */
function reasonsOf({ unknown }: Ruling): readonly string[] {
  return unknown.length > 0 ? unknown : ['something that cannot be told'];
}

/** Whether two organizations are the same in all that requests show of them. */
function isSame(one: Organization | undefined, other: Organization | undefined): boolean {
  const shown = (organization: Organization | undefined) =>
    organization && JSON.stringify([organization.id, organization.management, [...organization._ways]]);
  return one === other || shown(one) === shown(other);
}
