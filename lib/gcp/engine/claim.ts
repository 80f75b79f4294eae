import { DeterminingStatement, Expectation, ProofOutcome } from '../../decision';
import { AccessRequest, RequestDetails } from './access-request';

/** What requests of a claim ask of an organization policy. */
export interface OrgPolicyClaim {
  /** The constraint: `vertexai.allowedModels`. */
  readonly constraint: string;

  /**
   * The values that they ask for.
   *
   * @default - any; none, where the constraint has no values
   */
  readonly values?: string[];

  /**
   * Values that they do not ask for.
   *
   * @default - none
   */
  readonly exceptValues?: string[];
}

/**
 * A claim about all requests of a kind: for every grant, every membership of groups that is not known, every tag and every attribute.
 *
 * Principals are people, service accounts, identities of pools and agents; service agents, and the anonymous, are not among them unless named.
 */
export interface Claim {
  /** The claim as a sentence, for the table. */
  readonly name: string;

  /**
   * Whether each of the requests is refused, or none is.
   *
   * @default Expectation.UNAVAILABLE
   */
  readonly expectation?: Expectation;

  /**
   * Those who ask: `serviceAccount:...`, `user:...`, `allUsers`, or principals and sets of principals as deny policies name them (`principalSet://...`).
   *
   * @default - everybody
   */
  readonly principals?: string[];

  /**
   * Those whom the claim is not about, in the same form.
   *
   * @default - nobody
   */
  readonly exceptPrincipals?: string[];

  /** Permissions in the v2 form, or patterns of permissions: `storage.googleapis.com/buckets.delete`, `storage.googleapis.com/*.delete`, `*`. */
  readonly permissions: string[];

  /**
   * Permissions, or patterns of permissions, that the claim is not about.
   *
   * @default - none
   */
  readonly exceptPermissions?: string[];

  /**
   * Where the resources are: organizations, folders and projects.
   *
   * @default - anywhere
   */
  readonly resourcesIn?: string[];

  /**
   * Where the resources are that the claim is not about.
   *
   * @default - nowhere
   */
  readonly exceptResourcesIn?: string[];

  /**
   * Tags that each resource has, by short or namespaced names; `null` where there is none of the key.
   *
   * @default - any tags, or none
   */
  readonly tags?: { readonly [key: string]: any };

  /**
   * Values of tags: the claim is not about resources that have one of these.
   *
   * @default - none
   */
  readonly exceptTags?: { readonly [key: string]: string[] };

  /**
   * Attributes that each request has.
   *
   * @default - any attributes, or none
   */
  readonly attributes?: { readonly [name: string]: any };

  /**
   * What each request asks of an organization policy.
   *
   * @default - nothing
   */
  readonly orgPolicy?: OrgPolicyClaim;

  /**
   * What each request would do, and where it comes from.
   *
   * @default - it comes from the project of the resource
   */
  readonly request?: RequestDetails;
}

/** What became of a claim. */
export interface Proof {
  /** The name of the claim. */
  readonly claim: string;

  /**
   * The path of the guardrail that promises it.
   *
   * @default - nobody promises it
   */
  readonly guardrail?: string;

  readonly outcome: ProofOutcome;

  /**
   * A request that the claim is about and for which it does not hold; the decision engine confirms it.
   *
   * @default - there is none
   */
  readonly counterexample?: AccessRequest;

  /** How many permissions the claim is about. */
  readonly actions: number;

  /** The rules that the proof rests on, or that refuse the counterexample. */
  readonly determinedBy: DeterminingStatement[];

  /** Why the claim could not be decided, as phrases; empty unless the outcome is `UNKNOWN`. */
  readonly unknown: string[];

  /** One line for a person. */
  readonly explanation: string;
}
