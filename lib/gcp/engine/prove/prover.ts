/**
 * Proves claims about all requests of a kind, by looking for one that the claim is not true of.
 *
 * Permissions are taken over everything that Google publishes, callers and places over the kinds that anything tells apart. What is left are strings: the name of the
 * caller, tags, attributes, memberships, the value that is asked for. A request gets through where each rule that is about its permission lacks something, no boundary keeps it out, and no organization policy
 * refuses its value; the search picks for each what it lacks. INVARIANT (sound first): whatever cannot be told counts as a way to get through, so that it can make a claim unproved,
 * never proved.
 *
 * What the search finds is asked of the decision engine. Only what that confirms is a counterexample.
 */
import { Expectation, Outcome } from '../../../decision';
import { TooHard } from '../../../engine/prove/atom';
import { Demand } from '../../../engine/prove/demand';
import { Findings, Search, Solution } from '../../../engine/prove/search';
import { proofOf, Tally, Words } from '../../../engine/prove/tally';
import { MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { AccessRequest } from '../access-request';
import { Claim, Proof } from '../claim';
import { refusesAnybody } from '../decide';
import { Engine } from '../engine';
import { RESTRICT_SERVICE_USAGE } from '../exceptions/service-usage';
import { Members, membersOf } from '../membership';
import { PermissionView, permissionView } from '../permissions';
import { BoundaryBinding } from '../policies/access-boundary';
import { concerns, forbids } from '../policies/custom-constraint';
import { DenyRule } from '../policies/deny-policy';
import { namesPermission } from '../policies/service-perimeter';
import { Caller, tryCallerOf } from '../principals';
import { RequestView } from '../request-view';
import { CallerSort, callerSorts } from './callers';
import { permissionsOf } from './check-claim';
import { Case, Domains } from './domains';
import { acceptance, PolicyPart } from './organization-policies';
import { ProvedPlace, placesOf } from './places';
import { passages, Question, questionOf, refusals, sense, signature, withoutKept } from './question';
import { Rules } from './rules';
import { booleansIn } from './ways';
import { requestOf } from './witness';

type GoogleTally = Tally<AccessRequest, DenyRule | BoundaryBinding | PolicyPart>;

const WORDS: Words<AccessRequest> = {
  actions: 'permissions',
  statements: 'rules',
  nameOf: ({ permission, resource, project, folder, organization, principal }) => `${permission} in ${resource ?? project ?? folder ?? organization ?? 'nowhere'} by ${principal}`,
};

/** A permission, and what has a say in it. */
interface Asked {
  readonly permission: PermissionView;
  readonly question: Question;
}

/** Something that was found, and whether it shows that the claim is not so. */
type Confirm = (request: AccessRequest) => { readonly shown: boolean; readonly ruling: GoogleTally['ruling']; readonly unknown: readonly string[] };

/** What is looked for in a case: each of these by itself. */
type Attempts = (question: Question, rules: Rules, place: ProvedPlace, permission: PermissionView) => readonly (readonly Demand[])[];

/** Proves claims by the policies of an engine. */
export class Prover {
  private readonly texts: readonly string[];
  private readonly booleans: ReadonlySet<string>;
  private readonly groups: readonly string[];
  /** Permissions that rules name, and that nobody may have published. */
  private readonly namedPermissions: readonly string[];
  private readonly findings: Findings = new WeakMap();
  private readonly rules = new Map<string, Rules>();
  private readonly named = new Map<string, Members>();

  public constructor(private readonly engine: Engine) {
    const { denyRules, bindings, boundaries } = engine.set;
    this.texts = [
      ...denyRules.flatMap(({ principals, exceptPrincipals, node }) => [...[...principals, ...exceptPrincipals].map(({ name }) => name), node]),
      ...bindings.map(({ members }) => members.name), ...boundaries.flatMap(({ resources }) => resources),
    ];
    this.booleans = new Set(denyRules.flatMap(({ condition }) => condition?.cel ? booleansIn(condition.cel) : []));
    const traits = denyRules.flatMap(({ principals, exceptPrincipals }) => [...principals, ...exceptPrincipals].flatMap(({ trait }) => trait ?? []));
    this.groups = [...new Set(traits.map(({ name }) => name))];
    this.namedPermissions = [...new Set(denyRules.flatMap(namesOf))];
  }

  /** Whether a claim holds for every request that it is about. */
  public prove(claim: Claim): Proof {
    const permissions = permissionsOf(claim, this.namedPermissions);
    const tally: GoogleTally = new Tally();
    const available = claim.expectation === Expectation.AVAILABLE;
    const confirm: Confirm = (request) => {
      const ruling = this.engine.decide(request);
      const { outcome } = ruling;
      const shown = available ? outcome === Outcome.DENIED : outcome === Outcome.ALLOWED;
      return { shown, ruling, unknown: outcome === Outcome.UNKNOWN ? ruling.unknown : [`${outcome} by the decision engine, not by the prover: ${ruling.explanation}`] };
    };
    this.run(claim, permissions, tally, confirm, (question, rules, place, permission) => {
      const policy = acceptance(this.engine, claim.orgPolicy, place, rules);
      for (const part of policy.parts) tally.statements.set(part, part.reference);
      const anybody = this.refusesAnybody(claim, rules.sample, place, permission);
      if (!available && anybody === YES) return [];
      const forbidden = this.forbiddances(claim, place, rules);
      return available ? [...refusals(question, rules), [policy.accepts.fails], ...forbidden, ...anybody === NO ? [] : [[]]]
        : passages(question, rules, this.elsewhere).map((demands) => [...demands, policy.accepts.holds]);
    });
    return proofOf(claim.name, permissions.length, tally, available, WORDS);
  }

  /** Whether the policies of another engine deny nothing that these do not. */
  public implies(before: Engine): Proof {
    const name = 'everything that was denied before is denied';
    const tally: GoogleTally = new Tally();
    const claim: Claim = { name, permissions: ['*'] };
    const old = new Prover(before);
    const permissions = permissionsOf(claim, [...this.namedPermissions, ...old.namedPermissions]);
    const confirm: Confirm = (request) => {
      const [was, ruling] = [before.decide(request), this.engine.decide(request)];
      const unknown = [was, ruling].flatMap((each) => each.outcome === Outcome.UNKNOWN ? each.unknown : []);
      return {
        shown: was.outcome === Outcome.DENIED && ruling.outcome === Outcome.ALLOWED,
        ruling,
        unknown: unknown.length > 0 ? unknown : [`${was.outcome} before and ${ruling.outcome} now by the decision engine, not by the prover`],
      };
    };
    if (JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(this.engine))) tally.unknown.add('what the organization is, which the two sets of policies take for another');
    // where requests come from, and what they would make, is not looked through
    for (const [what, kind] of [['service perimeters', 'perimeters'], ['custom constraints', 'customConstraints']] as const) {
      if (sense(before.set[kind]) !== sense(this.engine.set[kind])) tally.unknown.add(`whether the ${what}, which are others than before, refuse what they did`);
    }
    const after = this.engine.set.organizationPolicies;
    // what is written as it was refuses what it did
    const constraints = [...before.set.organizationPolicies]
      .flatMap(([constraint, policies]) => sense(policies) === sense(after.get(constraint) ?? []) ? [] : [constraint]);
    // an organization policy asks for no permission: one of each group stands for all, since the first may be denied by something else
    const places = constraints.length === 0 ? [] : placesOf(claim, this.engine.organization, this.nodes(old));
    const views = permissions.map(permissionView);
    const standing = [...new Set(places.flatMap((place) => [...this.differing(views, place, old)].map(({ permission }) => permission.name)))];
    for (const orgPolicy of [undefined, ...constraints.map((constraint) => ({ constraint }))]) {
      const asked = orgPolicy ? standing : permissions;
      this.run({ ...claim, ...(orgPolicy ? { orgPolicy } : {}) }, asked, tally, confirm, (question, rules, place, permission) => {
        const [now, was] = [this.engine, before].map((engine) => acceptance(engine, orgPolicy, place, rules));
        // what is written as it was denies what it did, whatever that is
        const lost = orgPolicy ? sense(was.says) === sense(now.says) ? [] : [[was.accepts.fails]]
          : refusals(withoutKept(questionOf(before, place, permission, YES), question), rules);
        return lost.flatMap((demands) => passages(question, rules, this.elsewhere).map((ways) => [...demands, ...ways, now.accepts.holds]));
      }, old);
      if (tally.counterexample) break;
    }
    return proofOf(name, permissions.length, tally, false, WORDS);
  }

  /** What makes custom constraints be enforced that forbid what requests of a claim would make. */
  private forbiddances({ request }: Claim, place: ProvedPlace, rules: Rules): Demand[][] {
    if (request?.type === undefined) return [];
    return this.engine.set.customConstraints
      .filter((constraint) => concerns(constraint, request) && forbids(constraint, request) !== NO)
      .map(({ name }) => [acceptance(this.engine, { constraint: name }, place, rules).accepts.fails]);
  }

  /** What does not look at who asks, for a request of which nothing else is known. */
  private refusesAnybody({ request }: Claim, sample: Caller, { place, said }: ProvedPlace, permission: PermissionView): Truth {
    const asked: AccessRequest = { principal: sample.principal, permission: permission.name, unknownTags: ['*'], request: { from: said.project ?? 'internet', ...request } };
    return refusesAnybody(this.engine.set, new RequestView(asked, sample, permission, place, this.engine.organization));
  }

  /** Whether boundaries that nobody here sees may open what these shut. */
  private get elsewhere(): boolean {
    return this.engine.organization?._policiesElsewhere.has('PRINCIPAL_ACCESS_BOUNDARY') ?? false;
  }

  /** One of each group of permissions that nothing tells apart in a place. */
  private differing(permissions: readonly PermissionView[], place: ProvedPlace, other?: Prover): Iterable<Asked> {
    const groups = new Map<string, Asked>();
    for (const permission of permissions) {
      const question = questionOf(this.engine, place, permission);
      const old = other && questionOf(other.engine, place, permission);
      const key = [signature(question), old ? signature(old) : '', perimeterKey(this.engine, permission), other ? perimeterKey(other.engine, permission) : ''].join('|');
      if (!groups.has(key)) groups.set(key, { permission, question });
    }
    return groups.values();
  }

  /** Nodes that policies name, these and others. */
  private nodes(other?: Prover): string[] {
    return [...new Set([this.engine, ...other ? [other.engine] : []].flatMap(({ set }) => [
      ...set.denyRules.map(({ node }) => node), ...set.boundaries.flatMap(({ resources }) => resources),
      ...[...set.organizationPolicies.values()].flat().map(({ node }) => node),
    ]))];
  }

  private run(claim: Claim, permissions: readonly string[], tally: GoogleTally, confirm: Confirm, attempts: Attempts, other?: Prover): void {
    const { organization } = this.engine;
    const texts = [...this.texts, ...claim.principals ?? [], ...claim.exceptPrincipals ?? [], ...other?.texts ?? []];
    const sorts = callerSorts(organization, texts);
    const views = permissions.map(permissionView);
    for (const place of placesOf(claim, organization, this.nodes(other))) {
      for (const { permission, question } of this.differing(views, place, other)) {
        for (const rule of question.denies) tally.statements.set(rule, rule.reference);
        for (const { binding } of question.bindings) if (binding.boundary) tally.statements.set(binding, binding.boundary.reference);
        for (const sort of sorts) {
          this.look({ claim, sort, place, permission }, attempts(question, this.rulesOf(sort), place, permission), tally, confirm, other);
          if (tally.counterexample) return;
        }
      }
    }
  }

  /** Kinds of callers are the same for all claims that name nobody new. */
  private rulesOf(sort: CallerSort): Rules {
    const key = `${sort.sample.principal} ${JSON.stringify(sort.atoms)}`;
    let rules = this.rules.get(key);
    if (!rules) this.rules.set(key, rules = new Rules(sort, this.engine.organization));
    return rules;
  }

  private look(one: Case, attempts: readonly (readonly Demand[])[], tally: GoogleTally, confirm: Confirm, other?: Prover): void {
    const { claim, sort, permission } = one;
    const meant = this.meaning(claim, sort);
    if (meant.length === 0 || meant.some((demand) => demand.length === 0)) return;
    const domains = new Domains(one, this.booleans, this.engine.organization);
    const search = new Search((variable) => domains.of(variable), this.findings);
    const solve = (demands: readonly Demand[]): Solution | undefined => {
      try {
        return search.solve([...meant, ...demands]);
      } catch (error) {
        if (!(error instanceof TooHard)) throw error;
        tally.unknown.add(`${permission.name}: ${error.message}`);
        return undefined;
      }
    };
    if (!tally.possible && solve([]) !== undefined) tally.possible = true;
    for (const demands of attempts) {
      const solution = solve(demands);
      if (!solution) continue;
      const request = requestOf(solution, one, domains, [...this.groups, ...other?.groups ?? [], ...this.traitsIn(claim)]);
      const { shown, ruling, unknown } = confirm(request);
      if (!shown) {
        for (const what of unknown) tally.unknown.add(`${permission.name}: ${what}`);
        continue;
      }
      const doubt = this.doubtAbout(claim, request);
      if (doubt !== undefined) {
        tally.unknown.add(doubt);
        continue;
      }
      tally.counterexample = request;
      tally.ruling = ruling;
      return;
    }
  }

  /** What makes a caller of a kind be one that the claim is about. */
  private meaning({ principals, exceptPrincipals = [] }: Claim, sort: CallerSort): Demand[] {
    const rules = this.rulesOf(sort);
    const named = (names: readonly string[]) => rules.ofAny(names.map((name) => this.membersNamed(name)));
    // those who are special are meant by name, and not by sets of everybody
    if (sort.special && !(principals ?? []).some((name) => name !== 'principalSet://goog/public:all' && this.membersNamed(name).has(sort.sample) === YES)) return [];
    return [principals === undefined ? [[]] : named(principals).holds, exceptPrincipals.length === 0 ? [[]] : named(exceptPrincipals).fails];
  }

  private traitsIn({ principals = [], exceptPrincipals = [] }: Claim): string[] {
    return [...principals, ...exceptPrincipals].flatMap((name) => this.membersNamed(name).trait?.name ?? []);
  }

  private membersNamed(name: string): Members {
    let members = this.named.get(name);
    if (!members) this.named.set(name, members = name === 'allUsers' ? { ...membersOf(name, undefined), has: (caller) => caller.kind === 'anonymous' ? YES : NO } : membersOf(tryCallerOf(name)?.id ?? name, this.engine.organization));
    return members;
  }

  /** A caller of whom it is not known whether the claim is about them shows nothing. */
  private doubtAbout({ principals, exceptPrincipals = [] }: Claim, { principal, attributes }: AccessRequest): string | undefined {
    const caller = tryCallerOf(principal)!;
    const among = (names: readonly string[]) => names.map((name) => this.membersNamed(name).has(caller, attributes));
    if (principals && !among(principals).includes(YES)) return `whether the claim is about ${principal}`;
    return among(exceptPrincipals).includes(MAYBE) ? `whether the claim is about ${principal}` : undefined;
  }
}

function namesOf({ permissions, exceptPermissions }: DenyRule): string[] {
  return [...permissions, ...exceptPermissions].filter((name) => !name.includes('*') && /^[a-z0-9.-]+\/[\w-]+\.[\w-]+$/.test(name));
}

function shapeOf({ organization }: Engine): unknown {
  return organization && [organization.id, organization._below(`organizations/${organization.id}`).map((node) => organization._wayTo(node))];
}

/** Perimeters, and the use of services, tell services apart; rules of perimeters may tell permissions. */
function perimeterKey({ set }: Engine, permission: PermissionView): string {
  if (set.perimeters.length === 0 && !set.organizationPolicies.has(RESTRICT_SERVICE_USAGE)) return '';
  return namesPermission(set.perimeters, permission) ? permission.name : permission.service;
}
