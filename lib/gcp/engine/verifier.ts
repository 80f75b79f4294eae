import { IConstruct } from 'constructs';
import { malformed } from '../../core/errors';
import { Decision, Expectation } from '../../decision';
import { own } from '../../engine/json';
import { GuardrailPromise } from '../../engine/promise';
import { synthesize, terraformAppOf } from '../../engine/terraform/app';
import { readDirectory } from '../../engine/terraform/directory';
import { TerraformResource, TerraformStack } from '../../engine/terraform/stack';
import { stackOf } from '../../engine/terraform/template';
import { AccessRequest } from './access-request';
import { Claim, Proof } from './claim';
import { Engine } from './engine';
import { Organization } from './organization';
import { claimsOf } from './promises';
import { Prover } from './prove/prover';
import { readGoogle, Reading } from './reading';

/** What a verifier has to know beside the policies. */
export interface VerifierOptions {
  /**
   * The organization: without it nobody knows which project is below which folder, nor who is in the sets of a folder.
   *
   * @default - in an app, the context `sunkfence:organization` (the same data as `Organization.of` takes); otherwise it is not known
   */
  readonly organization?: Organization;

  /**
   * What only a deployment knows: values of variables (`var.region`) and attributes of elements (`google_folder.prod.name`), with the name of the stack and a colon in front for those of one stack. The
   * default of a variable counts for nothing, since a deployment may give another.
   *
   * @default - none is known
   */
  readonly parameters?: { readonly [name: string]: string };
}

/** What a verifier has to know of a template by itself. */
export interface TemplateOptions extends VerifierOptions {
  /**
   * The file that it is in, for the decisions to name.
   *
   * @default - none
   */
  readonly file?: string;
}

/**
 * Judges requests and proves claims by synthesized policies, as Google Cloud would.
 *
 * It reads Terraform JSON, and facts that Google publishes; nothing of how the guardrails were planned, so that a mistake there cannot hide here.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * const verifier = Verifier.fromDirectory('cdktf.out', { organization: Organization.fromFile('organization.json') });
 * const decision = verifier.decide({
 *   principal: 'serviceAccount:agent-coder@acme-prod.iam.gserviceaccount.com',
 *   permission: 'storage.googleapis.com/buckets.delete',
 *   project: 'acme-prod',
 * });
 * console.log(decision.outcome, decision.explanation);
 */
export class Verifier {
  /**
   * Of an app of `cdktf` or `cdktn`, which is synthesized into its directory.
   *
   * @param scope the app, or something in it: all of its stacks are read, since policies of one bind the principals of another
   */
  public static fromApp(scope: IConstruct, options: VerifierOptions = {}): Verifier {
    const app = terraformAppOf(scope);
    if (!app) throw malformed('scope', scope.node?.path ?? String(scope), 'an app of cdktf or cdktn, or something in one');
    const data: unknown = scope.node.tryGetContext('sunkfence:organization');
    const organization = options.organization ?? (data === undefined ? undefined : Organization.of(data));
    return Verifier.ofStacks(synthesize(app), { ...options, organization });
  }

  /**
   * Of what `cdktf synth` wrote.
   *
   * @param directory for example `cdktf.out`, or that of one stack in it
   */
  public static fromDirectory(directory: string, options: VerifierOptions = {}): Verifier {
    return Verifier.ofStacks(readDirectory(directory), options);
  }

  /**
   * Of a template of Terraform JSON by itself.
   *
   * @param template as an object
   */
  public static fromTemplate(template: any, options: TemplateOptions = {}): Verifier {
    return Verifier.ofStacks([stackOf(template, undefined, options.file)], options);
  }

  private static ofStacks(stacks: readonly TerraformStack[], { organization, parameters }: VerifierOptions): Verifier {
    return new Verifier(readGoogle(stacks, organization, parameters), organization);
  }

  /** What was seen and could not be read, as sentences. */
  public readonly notices: string[];

  private readonly engine: Engine;
  private made: Prover | undefined;

  private constructor(private readonly reading: Reading, private readonly organization: Organization | undefined) {
    this.notices = reading.notices;
    const engine = new Engine(reading.resources, organization);
    // nothing to judge by is no verdict
    this.engine = engine.set.isEmpty ? new Engine(reading.resources, organization, reading.notices[reading.notices.length - 1]) : engine;
  }

  /**
   * What Google Cloud does with a request.
   *
   * @throws GuardrailError `MALFORMED` where the request is no request
   */
  public decide(request: AccessRequest): Decision {
    return this.engine.decide(request);
  }

  /** What Google Cloud does with each of some requests, in the same order. */
  public decideAll(requests: AccessRequest[]): Decision[] {
    return requests.map((request) => this.decide(request));
  }

  /** What the guardrails in the templates promise, as claims. */
  public promises(): Claim[] {
    return this.reading.promises.flatMap(claimsOf);
  }

  /**
   * Whether a claim holds for every request that it is about.
   *
   * @throws GuardrailError `MALFORMED` where the claim is no claim
   */
  public prove(claim: Claim): Proof {
    return this.prover.prove(claim);
  }

  /** Proves everything that the guardrails in the templates promise. */
  public proveAll(): Proof[] {
    return this.reading.promises.flatMap((promise) => {
      // that something is left available is a promise of one guardrail: another may well refuse it
      const alone = new Prover(new Engine(this.reading.resources.filter((resource) => isOf(promise, resource)), this.organization));
      return claimsOf(promise).map((claim): Proof => ({
        ...(claim.expectation === Expectation.AVAILABLE ? alone : this.prover).prove(claim), guardrail: promise.path,
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
}

/** Whether a guardrail made an element: its path is in the comment that `cdktf` writes beside it, under which stack it is in. */
function isOf({ path, file }: GuardrailPromise, { attributes, stack }: TerraformResource): boolean {
  const at = own(own(own(attributes, '//'), 'metadata'), 'path');
  return stack.file === file && (typeof at !== 'string' || at === path || at.startsWith(`${path}/`));
}
