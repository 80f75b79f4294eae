// Whether the promises of guardrails notice that one of their policies was changed.
import { Claim, Proof } from '../../lib/aws/engine/claim';
import { TemplateReading } from '../../lib/aws/engine/cloudformation/template';
import { CompiledPolicy, compilePolicy } from '../../lib/aws/engine/compile';
import { Engine } from '../../lib/aws/engine/engine';
import { actionFacts, mayHaveResourcePolicy } from '../../lib/aws/engine/facts';
import { Organization } from '../../lib/aws/engine/organization';
import { PolicySource, PolicyType } from '../../lib/aws/engine/policy-source';
import { claimsOf } from '../../lib/aws/engine/promises';
import { actionsOf } from '../../lib/aws/engine/prove/check-claim';
import { NamedBoundary, namedBoundary } from '../../lib/aws/engine/prove/named-boundary';
import { Prover } from '../../lib/aws/engine/prove/prover';
import { Scope } from '../../lib/aws/engine/scope';
import { Expectation, ProofOutcome } from '../../lib/decision';
import { idOf } from '../../lib/engine/ids';
import { NO_REQUEST } from '../../lib/engine/prove/tally';
import { YES } from '../../lib/engine/truth';
import { Mutant } from './mutants';

/** What became of a mutant. `INVALID`: AWS would not take it. */
export type Fate = 'KILLED' | 'EQUIVALENT' | 'INVALID' | 'SURVIVED' | 'UNDECIDED';

export interface Verdict {
  readonly mutant: Mutant;
  readonly fate: Fate;

  /** The claim that does not hold any more, or a request that is decided otherwise. */
  readonly by: string;
}

interface Known {
  readonly claim: Claim;
  readonly promise: string;
  readonly own: readonly PolicySource[];
  readonly actions: ReadonlySet<string>;
}

/** What takes something away from a denial. */
const LOOSENS = new Set([
  'drop a statement', 'swap the effect', 'drop an action', 'add an entry to NotAction', 'drop an entry of Resource', 'detach a policy', 'take a boundary off',
]);

/** Proves the promises of some templates with one of their policies changed. */
export class Mutation {
  private readonly sources: readonly PolicySource[];
  private readonly claims: readonly Known[];
  private readonly original: Engine;
  private readonly scopes: readonly Scope[];
  private readonly keys: readonly string[];
  private readonly kinds = new Map<string, string>();
  private readonly compiled = new Map<PolicySource, CompiledPolicy>();
  private readonly bounds = new Map<PolicySource, NamedBoundary>();

  public constructor(private readonly reading: TemplateReading, private readonly organization: Organization) {
    this.sources = [...reading.policies, ...reading.managedPolicies];
    this.original = this.engineOf(reading.policies);
    const { set } = this.original;
    const { SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY, PERMISSIONS_BOUNDARY } = PolicyType;
    this.scopes = [
      ...organization.accounts.map((account) => set.ofAccount(SERVICE_CONTROL_POLICY, account)),
      ...organization.accounts.map((account) => set.ofAccount(RESOURCE_CONTROL_POLICY, account)),
      ...set.policies.filter(({ source }) => source.type === PERMISSIONS_BOUNDARY)
        .map((policy) => new Scope([{ policy, applies: YES, unknown: [] }])),
    ];
    const conditions = set.policies.flatMap(({ statements }) => statements.flatMap((statement) => statement.conditions));
    this.keys = [...new Set(conditions.map(({ key }) => key.toLowerCase()))].filter((key) => !key.startsWith('aws:'));
    this.claims = reading.promises.flatMap((promise) => {
      const names = promise.intent.policies as readonly string[];
      const own = this.sources.filter(({ name, file }) => names.includes(name) && file === promise.file);
      return claimsOf(promise).map((claim): Known =>
        ({ claim, promise: promise.path, own, actions: new Set(actionsOf(claim, organization).map(({ name }) => name)) }));
    });
  }

  /** What becomes of a mutant. */
  public judge(mutant: Mutant): Verdict {
    try {
      compilePolicy({ ...mutant.original, ...mutant.source });
    } catch (error) {
      return { mutant, fate: 'INVALID', by: (error as Error).message };
    }
    // most of them are noticed soon, by the promises of the same guardrail and on few actions
    const few = spread(mutant.actions);
    const soon = this.killerOf({ ...mutant, actions: few }, true);
    if (soon !== undefined) return { mutant, fate: 'KILLED', by: soon };
    const verdict = this.compare({ ...mutant, actions: this.unlike(mutant.actions) });
    if (verdict.fate === 'EQUIVALENT') return { ...verdict, mutant };
    const killer = this.killerOf(mutant);
    return killer === undefined ? { ...verdict, mutant } : { mutant, fate: 'KILLED', by: killer };
  }

  /** The first claim that does not hold any more, of all or of the guardrail that made the policy. */
  private killerOf(mutant: Mutant, onlyOwn = false): string | undefined {
    const { original, source } = mutant;
    const changed = (sources: readonly PolicySource[]) => sources.flatMap((each) => (each !== original ? [each] : source ? [source] : []));
    const all = new Prover(this.engineOf(changed(this.reading.policies)));
    const own = new Map<readonly PolicySource[], Prover>();
    const expected = LOOSENS.has(mutant.kind) ? Expectation.UNAVAILABLE : Expectation.AVAILABLE;
    for (const { claim, promise, own: sources, actions } of this.inOrder(original, expected)) {
      if (onlyOwn && !sources.includes(original)) continue;
      // INVARIANT (nothing else changes): of other actions the policies say what they said, and the claim was proved
      const about = mutant.actions.filter((action) => actions.has(action));
      if (about.length === 0) continue;
      const narrowed: Claim = { ...claim, actions: about, exceptActions: undefined, accessLevels: undefined };
      let prover = all;
      if (claim.expectation === Expectation.AVAILABLE) {
        if (!sources.includes(original)) continue;
        if (!own.has(sources)) own.set(sources, new Prover(this.engineOf(changed(sources))));
        prover = own.get(sources)!;
      }
      const carried = claim.boundary === undefined ? undefined
        : changed(sources).find(({ name, type }) => type === PolicyType.PERMISSIONS_BOUNDARY && name === claim.boundary);
      const proof = prover.prove(narrowed, carried && this.boundOf(carried));
      if (proof.outcome !== ProofOutcome.PROVED && !isAboutNothing(proof)) return `${promise}: ${claim.name}`;
    }
    return undefined;
  }

  /** Whether a mutant decides something otherwise. */
  private compare(mutant: Mutant): Verdict {
    const { original, source, actions } = mutant;
    const now = this.engineOf(this.reading.policies.flatMap((each) => (each !== original ? [each] : source ? [source] : [])));
    const proofs = [new Prover(now).implies(this.original, actions), new Prover(this.original).implies(now, actions)];
    const refuted = proofs.find(({ outcome }) => outcome === ProofOutcome.REFUTED);
    if (refuted) return { mutant, fate: 'SURVIVED', by: JSON.stringify(refuted.counterexample) };
    const unknown = proofs.find((proof) => proof.outcome === ProofOutcome.UNKNOWN && !isAboutNothing(proof));
    return { mutant, fate: unknown ? 'UNDECIDED' : 'EQUIVALENT', by: unknown?.explanation ?? '' };
  }

  /** One action of each kind that the policies tell apart: they compare alike for all of a kind. */
  private unlike(names: readonly string[]): readonly string[] {
    const kinds = new Set<string>();
    return names.filter((name) => {
      const kind = this.kindOf(name);
      return !kinds.has(kind) && kinds.add(kind);
    });
  }

  private kindOf(name: string): string {
    let kind = this.kinds.get(name);
    if (kind === undefined) {
      const action = actionFacts(name)!;
      const found = this.scopes.map((scope) => scope.about(name.toLowerCase()));
      const statements = found.flatMap(({ denies, allows }) => [...denies, ...allows]).map(({ statement }) => statement);
      const isOnSome = statements.some(({ resources, notResources }) => notResources || !resources?.includes('*'));
      kind = [
        ...found.map(idOf),
        mayHaveResourcePolicy(action.service),
        this.keys.filter((key) => action.carries(key)),
        ...(isOnSome ? [action.service, action.resources, action.resourceless] : []),
      ].join(' ');
      this.kinds.set(name, kind);
    }
    return kind;
  }

  /** The claims, those of the same guardrail and of the likelier kind first, and of those the ones about fewer actions. */
  private inOrder(original: PolicySource, expected: Expectation): readonly Known[] {
    const expectationOf = ({ claim }: Known) => claim.expectation ?? Expectation.UNAVAILABLE;
    const weight = (known: Known) => Number(!known.own.includes(original)) * 2 + Number(expectationOf(known) !== expected);
    return [...this.claims].sort((a, b) => weight(a) - weight(b) || a.actions.size - b.actions.size);
  }

  private engineOf(sources: readonly PolicySource[]): Engine {
    return new Engine(sources, this.organization, undefined, (source) => {
      let policy = this.compiled.get(source);
      if (!policy) {
        policy = compilePolicy(source);
        if (this.sources.includes(source)) this.compiled.set(source, policy);
      }
      return policy;
    });
  }

  private boundOf(source: PolicySource): NamedBoundary {
    let bound = this.bounds.get(source);
    if (!bound) {
      bound = namedBoundary(source);
      if (this.sources.includes(source)) this.bounds.set(source, bound);
    }
    return bound;
  }
}

/** Whether there is no request that a proof could be about: of the few actions that are asked for, none is. */
function isAboutNothing({ outcome, unknown }: Proof): boolean {
  return outcome === ProofOutcome.UNKNOWN && unknown.includes(NO_REQUEST);
}

/** Some of many: the first, and others all over the list. */
function spread(actions: readonly string[]): readonly string[] {
  const step = Math.floor(actions.length / 30);
  return step < 2 ? actions : actions.filter((_, i) => i < 10 || i % step === 0);
}
