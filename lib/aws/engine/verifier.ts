import { IConstruct } from 'constructs';
import { malformed } from '../../core/errors';
import { Decision, Expectation } from '../../decision';
import { GuardrailPromise } from '../../engine/promise';
import { NO_REQUEST, worstOf } from '../../engine/prove/tally';
import { AccessRequest } from './access-request';
import { Claim, Proof } from './claim';
import { readAssembly } from './cloudformation/assembly';
import { readSynthesized } from './cloudformation/synthesized';
import { readTemplate, TemplateReading } from './cloudformation/template';
import { Engine } from './engine';
import { Organization } from './organization';
import { PolicySource, PolicyType } from './policy-source';
import { claimsOf } from './promises';
import { namedBoundary } from './prove/named-boundary';
import { Prover } from './prove/prover';

/** What a verifier has to know beside the policies. */
export interface VerifierOptions {
  /**
   * The organization: without it nobody knows which account is below which unit, so that no organization policy denies for certain.
   *
   * @default - in an app, the context `sunkfence:organization` (the same data as `Organization.of` takes); otherwise it is not known
   */
  readonly organization?: Organization;

  /**
   * Values of CloudFormation parameters: `Name`, or `Stack:Name` for those of one stack. A default counts for nothing, since a deployment
   * may give another.
   *
   * @default - none is known
   */
  readonly parameters?: { readonly [name: string]: string };
}

/** What a verifier has to know of a template by itself. */
export interface TemplateOptions extends VerifierOptions {
  /**
   * The account that it is deployed to.
   *
   * @default - not known
   */
  readonly account?: string;

  /**
   * The region that it is deployed to.
   *
   * @default - not known
   */
  readonly region?: string;

  /**
   * The name of its stack.
   *
   * @default - not known
   */
  readonly stackName?: string;

  /**
   * The file that it is in, for the decisions to name.
   *
   * @default - none
   */
  readonly file?: string;
}

/**
 * Judges requests and proves claims by synthesized policies, as AWS would.
 *
 * It reads templates, and facts that AWS publishes; nothing of how the guardrails were planned, so that a mistake there cannot hide here.
 *
 * @example
 * const verifier = Verifier.fromAssembly('cdk.out', { organization: Organization.fromFile('organization.json') });
 * const decision = verifier.decide({
 *   principal: 'arn:aws:iam::111122223333:role/agents/coder',
 *   action: 'rds:DeleteDBInstance',
 *   resource: 'arn:aws:rds:us-east-1:111122223333:db:orders',
 * });
 * console.log(decision.outcome, decision.explanation);
 */
export class Verifier {
  /**
   * Of an app, stage or stack of the CDK, which is synthesized.
   *
   * @param scope the app or stage, or a stack of it: its whole app is read, since policies of one stack bind the principals of another
   */
  public static fromApp(scope: IConstruct, options: VerifierOptions = {}): Verifier {
    const app = scope.node?.scopes?.find((each): each is IConstruct & Synthesizer => canSynthesize(each));
    if (!app) throw malformed('scope', scope.node?.path ?? String(scope), 'an app or a stage, or something in one');
    const organization = options.organization ?? organizationOf(scope);
    return Verifier.ofReading(readSynthesized(app.synth(), options), { ...options, organization });
  }

  /**
   * Of what `cdk synth` wrote.
   *
   * @param directory of the cloud assembly, for example `cdk.out`
   */
  public static fromAssembly(directory: string, options: VerifierOptions = {}): Verifier {
    return Verifier.ofReading(readAssembly(directory, options), options);
  }

  /**
   * Of a CloudFormation template by itself.
   *
   * @param template as an object
   */
  public static fromTemplate(template: any, options: TemplateOptions = {}): Verifier {
    return Verifier.ofReading(readTemplate(template, options), options);
  }

  /** Of policies by hand. */
  public static fromPolicies(policies: PolicySource[], options: VerifierOptions = {}): Verifier {
    return Verifier.ofReading({ policies, managedPolicies: [], notices: [], promises: [] }, options);
  }

  private static ofReading(reading: TemplateReading, { organization }: VerifierOptions): Verifier {
    return new Verifier(reading, organization);
  }

  /** Every policy that was found. */
  public readonly policies: PolicySource[];

  /** What was seen and could not be read, as sentences. */
  public readonly notices: string[];

  private readonly engine: Engine;
  private made: Prover | undefined;

  private constructor(private readonly reading: TemplateReading, private readonly organization: Organization | undefined) {
    this.policies = reading.policies;
    this.notices = reading.notices;
    // nothing to judge by is no verdict
    const doubt = reading.policies.length === 0 ? reading.notices[reading.notices.length - 1] : undefined;
    this.engine = new Engine(reading.policies, organization, doubt);
  }

  /**
   * What AWS does with a request.
   *
   * @throws GuardrailError `MALFORMED` where the request is no request
   */
  public decide(request: AccessRequest): Decision {
    return this.engine.decide(request);
  }

  /** What AWS does with each of some requests, in the same order. */
  public decideAll(requests: AccessRequest[]): Decision[] {
    return requests.map((request) => this.decide(request));
  }

  /** What the guardrails in the templates promise, as claims. */
  public promises(): Claim[] {
    return this.reading.promises.flatMap((promise) => claimsOf(promise));
  }

  /**
   * Whether a claim holds for every request that it is about.
   *
   * @throws GuardrailError `MALFORMED` where the claim is no claim
   */
  public prove(claim: Claim): Proof {
    return this.proveBy(this.prover, claim, [...this.policies, ...this.reading.managedPolicies]);
  }

  /** Proves everything that the guardrails in the templates promise. */
  public proveAll(): Proof[] {
    return this.reading.promises.flatMap((promise) => {
      const names = policiesOf(promise);
      const own = [...this.policies, ...this.reading.managedPolicies].filter(({ name, file }) => names.includes(name) && file === promise.file);
      // that something is left available is a promise of one guardrail: another may well refuse it
      const alone = new Prover(new Engine(own, this.organization));
      return claimsOf(promise).map((claim): Proof => ({
        ...this.proveBy(claim.expectation === Expectation.AVAILABLE ? alone : this.prover, claim, own), guardrail: promise.path,
      }));
    });
  }

  /**
   * Whether these policies deny everything that others do, for every request: that a refactoring, or a new version, lost nothing.
   *
   * @param other the policies as they were
   */
  public implies(other: Verifier): Proof {
    return this.prover.implies(other.engine);
  }

  /** Made when something is to be proved: decisions do without. */
  private get prover(): Prover {
    return this.made ??= new Prover(this.engine);
  }

  /** A boundary that several policies are named like is each of them: the claim has to hold for all. */
  private proveBy(prover: Prover, claim: Claim, known: readonly PolicySource[]): Proof {
    if (claim.boundary === undefined) return prover.prove(claim);
    const boundaries = known.filter(({ type }) => type === PolicyType.PERMISSIONS_BOUNDARY);
    const proofs = boundaries.filter(({ name }) => name === claim.boundary).map((source) => prover.prove(claim, namedBoundary(source)));
    if (proofs.length === 0) {
      throw malformed('claim.boundary', claim.boundary, `the name of a boundary in the templates (${boundaries.map(({ name }) => name).join(', ') || 'there is none'})`);
    }
    // a boundary of another account than the callers' is none of theirs
    const own = proofs.filter(({ unknown }) => !unknown.includes(NO_REQUEST));
    return worstOf(own.length > 0 ? own : proofs);
  }
}

interface Synthesizer {
  synth(): unknown;
}

function canSynthesize(construct: unknown): construct is Synthesizer {
  return typeof (construct as Partial<Synthesizer>).synth === 'function';
}

function organizationOf(scope: IConstruct): Organization | undefined {
  const data = scope.node.tryGetContext('sunkfence:organization');
  return data === undefined ? undefined : Organization.of(data);
}

/** The names of the policies that a guardrail says it made. */
function policiesOf({ intent }: GuardrailPromise): readonly unknown[] {
  return Array.isArray(intent.policies) ? intent.policies : [];
}
