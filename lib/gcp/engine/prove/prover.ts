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
import { idOf } from '../../../engine/ids';
import { Atom, TooHard } from '../../../engine/prove/atom';
import { Demand, Variable } from '../../../engine/prove/demand';
import { Domain, Findings, Search, Solution } from '../../../engine/prove/search';
import { proofOf, Tally, Words } from '../../../engine/prove/tally';
import { quoted } from '../../../engine/symbols';
import { MAYBE, NO, Truth, YES } from '../../../engine/truth';
import { AccessRequest } from '../access-request';
import { Claim, Proof } from '../claim';
import { refusesAnybody } from '../decide';
import { Engine } from '../engine';
import { Members, membersOf } from '../membership';
import { Organization } from '../organization';
import { PermissionView, permissionView } from '../permissions';
import { BoundaryBinding, canBlock, makesEligible } from '../policies/access-boundary';
import { DenyRule } from '../policies/deny-policy';
import { Caller, tryCallerOf } from '../principals';
import { RequestView } from '../request-view';
import { CallerSort, callerSorts } from './callers';
import { permissionsOf } from './check-claim';
import { acceptance, PolicyPart } from './organization-policies';
import { ProvedPlace, placesOf } from './places';
import { Rules } from './rules';
import { booleansIn, SUBJECT, VALUE } from './ways';

type GoogleTally = Tally<AccessRequest, DenyRule | BoundaryBinding | PolicyPart>;

const WORDS: Words<AccessRequest> = {
  actions: 'permissions',
  statements: 'rules',
  nameOf: ({ permission, resource, project, folder, organization, principal }) => `${permission} in ${resource ?? project ?? folder ?? organization ?? 'nowhere'} by ${principal}`,
};

/** What has a say in a permission in a place. */
interface Question {
  readonly denies: readonly DenyRule[];

  /** Rules that may be about it. */
  readonly perhaps: readonly DenyRule[];

  /** Bindings that may keep out, with whether they are asked for certain and whether they have the resource. */
  readonly bindings: readonly { readonly binding: BoundaryBinding; readonly asked: Truth; readonly has: Truth }[];
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
    this.groups = [...new Set(denyRules.flatMap(({ principals, exceptPrincipals }) => [...principals, ...exceptPrincipals].flatMap(({ trait }) => trait ? [trait.name] : [])))];
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
      return available ? [...refusals(question, rules), [policy.accepts.fails], ...anybody === NO ? [] : [[]]]
        : passages(question, rules, this.elsewhere).map((demands) => [...demands, policy.accepts.holds]);
    });
    return proofOf(claim.name, permissions.length, tally, available, WORDS);
  }

  /** Whether the policies of another engine deny nothing that these do not. */
  public implies(before: Engine): Proof {
    const name = 'everything that was denied before is denied';
    const tally: GoogleTally = new Tally();
    const claim: Claim = { name, permissions: ['*'] };
    const permissions = permissionsOf(claim, [...this.namedPermissions, ...before.set.denyRules.flatMap(namesOf)]);
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
    const old = new Prover(before);
    const constraints = [...before.set.organizationPolicies.keys()];
    for (const orgPolicy of [undefined, ...constraints.map((constraint) => ({ constraint }))]) {
      this.run({ ...claim, ...(orgPolicy ? { orgPolicy, permissions: permissions.slice(0, 1) } : {}) }, orgPolicy ? permissions.slice(0, 1) : permissions, tally, confirm, (question, rules, place, permission) => {
        const [now, was] = [this.engine, before].map((engine) => acceptance(engine, orgPolicy, place, rules));
        // what is written as it was denies what it did, whatever that is
        const lost = orgPolicy ? sense(was.parts) === sense(now.parts) ? [] : [[was.accepts.fails]]
          : refusals(withoutKept(questionOf(before, place, permission, YES), question), rules);
        return lost.flatMap((demands) => passages(question, rules, this.elsewhere).map((ways) => [...demands, ...ways, now.accepts.holds]));
      }, old);
      if (tally.counterexample) break;
    }
    return proofOf(name, permissions.length, tally, false, WORDS);
  }

  /** What does not look at who asks, for a request of which nothing else is known. */
  private refusesAnybody({ request }: Claim, sample: Caller, { place, said }: ProvedPlace, permission: PermissionView): Truth {
    const asked: AccessRequest = { principal: sample.principal, permission: permission.name, unknownTags: ['*'], request: { from: said.project ?? 'internet', ...request } };
    return refusesAnybody(this.engine.set, new RequestView(asked, sample, permission, place, this.engine.organization));
  }

  /** Permissions that rules name, and that nobody may have published. */
  private get namedPermissions(): readonly string[] {
    return this.engine.set.denyRules.flatMap(namesOf);
  }

  /** Whether boundaries that nobody here sees may open what these shut. */
  private get elsewhere(): boolean {
    return this.engine.organization?._policiesElsewhere.has('PRINCIPAL_ACCESS_BOUNDARY') ?? false;
  }

  private run(claim: Claim, permissions: readonly string[], tally: GoogleTally, confirm: Confirm, attempts: Attempts, other?: Prover): void {
    const { organization } = this.engine;
    const texts = [...this.texts, ...claim.principals ?? [], ...claim.exceptPrincipals ?? [], ...other?.texts ?? []];
    const nodes = [...new Set([this.engine, ...other ? [other.engine] : []].flatMap(({ set }) => [
      ...set.denyRules.map(({ node }) => node), ...set.boundaries.flatMap(({ resources }) => resources),
      ...[...set.organizationPolicies.values()].flat().map(({ node }) => node),
    ]))];
    const sorts = callerSorts(organization, texts);
    const views = permissions.map(permissionView);
    for (const place of placesOf(claim, organization, nodes)) {
      const groups = new Map<string, { readonly permission: PermissionView; readonly question: Question }>();
      for (const permission of views) {
        const question = questionOf(this.engine, place, permission);
        const old = other && questionOf(other.engine, place, permission);
        const key = [signature(question), old ? signature(old) : '', perimeterKey(this.engine, permission)].join('|');
        if (!groups.has(key)) groups.set(key, { permission, question });
      }
      for (const { permission, question } of groups.values()) {
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

interface Case {
  readonly claim: Claim;
  readonly sort: CallerSort;
  readonly place: ProvedPlace;
  readonly permission: PermissionView;
}

function namesOf({ permissions, exceptPermissions }: DenyRule): string[] {
  return [...permissions, ...exceptPermissions].filter((name) => !name.includes('*') && /^[a-z0-9.-]+\/[\w-]+\.[\w-]+$/.test(name));
}

function shapeOf({ organization }: Engine): unknown {
  return organization && [organization.id, organization._below(`organizations/${organization.id}`).map((node) => organization._wayTo(node))];
}

/** @param certain of the rules only those that are this certain are taken */
function questionOf({ set }: Engine, { place }: ProvedPlace, permission: PermissionView, certain?: Truth): Question {
  const candidates = set.at(place).about(permission);
  return {
    denies: candidates.filter(({ truth }) => truth === YES).map(({ rule }) => rule),
    perhaps: certain === undefined ? candidates.filter(({ truth }) => truth === MAYBE).map(({ rule }) => rule) : [],
    bindings: set.bindings.map((binding) => ({ binding, asked: canBlock(binding.boundary, permission), has: makesEligible(binding.boundary, { place }) }))
      .filter(({ asked }, _, all) => asked !== NO || all.some((each) => each.asked !== NO)),
  };
}

const senses = new WeakMap<object, string>();

/** What policies say, wherever they are written. */
function sense(policies: object): string {
  let text = senses.get(policies);
  if (text === undefined) senses.set(policies, text = JSON.stringify(policies, (key, value) => ['reference', 'id', 'cel', 'trait'].includes(key) ? undefined : ['source', 'policy'].includes(key) ? value.uncertain : value));
  return text;
}

/** A question without the rules that another one has as well. */
function withoutKept(question: Question, other: Question): Question {
  const kept = new Set(other.denies.map(sense));
  const denies = question.denies.filter((rule) => !kept.has(sense(rule)));
  const same = sense(question.bindings.map(({ binding }) => binding)) === sense(other.bindings.map(({ binding }) => binding));
  return { ...question, denies, bindings: same ? [] : question.bindings };
}

function signature({ denies, perhaps, bindings }: Question): string {
  return [denies.map(idOf).join(), perhaps.map(idOf).join(), bindings.map(({ binding, asked, has }) => `${idOf(binding)}/${asked}/${has}`).join()].join(' ');
}

/** Perimeters, and the use of services, tell services apart. */
function perimeterKey({ set }: Engine, { service, name }: PermissionView): string {
  return set.perimeters.length > 0 || set.organizationPolicies.has('gcp.restrictServiceUsage') ? service : name === '' ? service : '';
}

/** Ways through: each rule lacks something, and no boundary keeps out. */
function passages({ denies, bindings }: Question, rules: Rules, elsewhere: boolean): Demand[][] {
  const free = denies.map((rule) => rules.ofDeny(rule).fails);
  if (elsewhere) return [free];
  const blocking = bindings.filter(({ asked, has }) => asked === YES && has === NO);
  const unbound = [...free, ...blocking.map(({ binding }) => rules.ofBinding(binding).fails)];
  return [unbound, ...blocking.length === 0 ? [] : bindings.filter(({ has }) => has !== NO).map(({ binding }) => [...free, rules.ofBinding(binding).holds])];
}

/** Ways to be refused: one rule is about the request, or a boundary keeps it out. */
function refusals({ denies, perhaps, bindings }: Question, rules: Rules): Demand[][] {
  const having = bindings.filter(({ has }) => has === YES).map(({ binding }) => rules.ofBinding(binding).fails);
  return [
    ...[...denies, ...perhaps].map((rule) => [rules.ofDeny(rule).holds]),
    ...bindings.filter(({ asked, has }) => asked !== NO && has !== YES).map(({ binding }) => [rules.ofBinding(binding).holds, ...having]),
  ];
}

/** What the variables of requests may be in one case. */
class Domains {
  private readonly known = new Map<Variable, Domain>();

  public constructor(private readonly one: Case, private readonly booleans: ReadonlySet<string>, private readonly organization: Organization | undefined) {
  }

  public of(variable: Variable): Domain {
    let domain = this.known.get(variable);
    if (!domain) this.known.set(variable, domain = this.find(variable));
    return domain;
  }

  public isBoolean(variable: Variable): boolean {
    return this.booleans.has(variable.slice(variable.indexOf(':') + 1));
  }

  private find(variable: Variable): Domain {
    const { claim, sort } = this.one;
    const [, kind, name] = /^([a-z]+)(?::(.*))?$/s.exec(variable)!;
    switch (kind) {
      case SUBJECT: return cached(`${variable} ${JSON.stringify(sort.atoms)}`, () => ({ atoms: sort.atoms, canBeAbsent: false, canBeThere: true, many: false, prefer: sort.prefer }));
      case VALUE: return cached(`${variable} ${JSON.stringify(claim.orgPolicy)}`, () => ({ atoms: valueAtoms(claim.orgPolicy), canBeAbsent: false, canBeThere: true, many: false }));
      case 'trait': return cached(variable, () => name.startsWith('group:') ? { atoms: [], canBeAbsent: true, canBeThere: true, many: false, prefer: ['true'] } : { atoms: [], canBeAbsent: true, canBeThere: true, many: true });
      case 'tag': return this.ofTag(name);
      default: {
        if (claim.attributes && Object.hasOwn(claim.attributes, name)) return given(claim.attributes[name]);
        const atoms: Atom[] = this.isBoolean(variable) ? [{ test: 'StringEquals', values: ['true', 'false'], wanted: true }] : [];
        return cached(`${variable} ${atoms.length}`, () => ({ atoms, canBeAbsent: true, canBeThere: true, many: false }));
      }
    }
  }

  private ofTag(key: string): Domain {
    const { tags = {}, exceptTags = {} } = this.one.claim;
    const isKey = (own: string) => [own, this.organization?._tagName(own)].includes(key) || key.endsWith(`/${own}`);
    const named = (own: string, value: unknown) => typeof value === 'string' ? this.organization?._tagValueName(own, value) ?? value : value;
    const fixed = Object.entries(tags).find(([own]) => isKey(own));
    if (fixed) return given(named(...fixed));
    const except = Object.entries(exceptTags).filter(([own]) => isKey(own)).flatMap(([own, values]) => values.map((value) => String(named(own, value))));
    const atoms: Atom[] = except.length === 0 ? [] : [{ test: 'StringEquals', values: except.map(quoted), wanted: false }];
    return cached(`tag ${except.join()}`, () => ({ atoms, canBeAbsent: true, canBeThere: true, many: false }));
  }
}

const domains = new Map<string, Domain>();

/** The same domain is the same object, by which the search remembers what it found. */
function cached(key: string, make: () => Domain): Domain {
  let domain = domains.get(key);
  if (!domain) domains.set(key, domain = make());
  return domain;
}

function given(value: unknown): Domain {
  if (value === null || value === undefined) return cached('absent', () => ({ atoms: [], canBeAbsent: true, canBeThere: false, many: false }));
  return cached(`given ${JSON.stringify(value)}`, () => ({ atoms: [], canBeAbsent: false, canBeThere: true, many: Array.isArray(value), fixed: [value].flat().map(String) }));
}

function valueAtoms(asked: Claim['orgPolicy']): Atom[] {
  const { values, exceptValues = [] } = asked ?? {};
  return [
    ...(values === undefined ? [] : [{ test: 'StringEquals' as const, values: values.map(quoted), wanted: true }]),
    ...(exceptValues.length === 0 ? [] : [{ test: 'StringEquals' as const, values: exceptValues.map(quoted), wanted: false }]),
  ];
}

/** A solution as a request. */
function requestOf(solution: Solution, { claim, sort, place, permission }: Case, of: Domains, groups: readonly string[]): AccessRequest {
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries(claim.tags ?? {})) if (value !== null) tags[key] = String(value);
  const attributes: Record<string, unknown> = { ...claim.attributes };
  // what is not said of a membership is not known
  for (const trait of groups) attributes[trait] = trait.startsWith('group:') ? false : [];
  let [subject, value] = [sort.sample.subject, undefined as string | undefined];
  for (const [variable, found] of solution) {
    const name = variable.slice(variable.indexOf(':') + 1);
    if (variable === SUBJECT) subject = found![0];
    else if (variable === VALUE) value = found![0];
    else if (found === undefined) continue;
    else if (variable.startsWith('tag:')) setTag(tags, name, found[0]);
    else if (variable.startsWith('trait:')) attributes[name] = name.startsWith('group:') ? true : [...found];
    else attributes[name] = of.isBoolean(variable) ? found[0] === 'true' : found[0];
  }
  const { orgPolicy } = claim;
  return {
    principal: sort.principalOf(subject),
    permission: permission.name,
    ...place.said,
    ...(Object.keys(tags).length > 0 ? { tags } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(orgPolicy ? { orgPolicy: { constraint: orgPolicy.constraint, ...(value ?? orgPolicy.values?.[0]) === undefined ? {} : { value: value ?? orgPolicy.values![0] } } } : {}),
    request: { from: place.said.project ?? 'internet', ...claim.request },
  };
}

/** A tag that the claim has under its short name is not said twice. */
function setTag(tags: Record<string, string>, key: string, value: string): void {
  if (!Object.keys(tags).some((own) => own === key || key.endsWith(`/${own}`))) tags[key] = value;
}

