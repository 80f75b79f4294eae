import { DeterminingStatement, Expectation, ProofOutcome } from '../../decision';
import { AccessRequest } from './access-request';

/**
 * A claim about all requests of a kind: for every identity policy, every resource policy that could exist, and every context.
 *
 * Principals are roles, users, federated users and the root users of accounts; services, and the anonymous, are not among them unless named.
 * Service-linked roles and the management account are bound by no organization policy; a claim is about them only if it names them.
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
   * Patterns of the ARNs of those who ask (`arn:aws:iam::*:role/agents/*`), or names of services (`backup.amazonaws.com`). `*` is everybody in
   * accounts, and somebody anonymous unless `principalsIn` says where they are.
   *
   * @default - everybody in accounts: every role, user, federated user and root user
   */
  readonly principals?: string[];

  /**
   * Patterns of the ARNs of those whom the claim is not about.
   *
   * @default - nobody
   */
  readonly exceptPrincipals?: string[];

  /**
   * Where those who ask are: roots, organizational units, accounts.
   *
   * @default - in every account, of the organization and outside
   */
  readonly principalsIn?: string[];

  /**
   * Where those are whom the claim is not about: roots, organizational units, accounts.
   *
   * @default - nowhere
   */
  readonly exceptPrincipalsIn?: string[];

  /**
   * The name of the permissions boundary that each of them carries.
   *
   * @default - those that the templates put on them
   */
  readonly boundary?: string;

  /** Actions, or patterns of actions: `rds:DeleteDBInstance`, `s3:Delete*`, `*`. */
  readonly actions: string[];

  /**
   * Of those actions only the ones with these access levels, as the service authorization reference has them: `List`, `Read`, `Write`,
   * `Permissions management`, `Tagging`.
   *
   * @default - all
   */
  readonly accessLevels?: string[];

  /**
   * Actions, or patterns of actions, that the claim is not about.
   *
   * @default - none
   */
  readonly exceptActions?: string[];

  /**
   * Patterns of the ARNs of resources.
   *
   * @default - every resource of the actions
   */
  readonly resources?: string[];

  /**
   * Patterns of the ARNs of resources that the claim is not about.
   *
   * @default - none
   */
  readonly exceptResources?: string[];

  /**
   * Where the resources are: roots, organizational units, accounts.
   *
   * @default - anywhere
   */
  readonly resourcesIn?: string[];

  /**
   * Where the resources are that the claim is not about: roots, organizational units, accounts.
   *
   * @default - nowhere
   */
  readonly exceptResourcesIn?: string[];

  /**
   * Whether the resource is in the account of the caller: in it (`true`), or in another one (`false`).
   *
   * @default - either
   */
  readonly sameAccount?: boolean;

  /**
   * What the context of each request holds: a string, or a list of strings for a key with many values; `null` where the key is absent. All
   * other keys may have any value or none.
   *
   * @default - nothing in particular
   */
  readonly context?: { readonly [key: string]: any };

  /**
   * Keys that each request has in its context, and patterns of which one matches each of their values. A pattern that is an ARN is matched as one.
   *
   * @default - nothing in particular
   */
  readonly contextLike?: { readonly [key: string]: string[] };

  /**
   * Patterns of values of keys: the claim is not about requests that have one of these. A request without the key it is about.
   *
   * @default - none
   */
  readonly exceptContext?: { readonly [key: string]: string[] };
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

  /** How many actions the claim is about. */
  readonly actions: number;

  /** The statements that the proof rests on, or that refuse the counterexample. */
  readonly determinedBy: DeterminingStatement[];

  /** Why the claim could not be decided, as phrases; empty unless the outcome is `UNKNOWN`. */
  readonly unknown: string[];

  /** One line for a person. */
  readonly explanation: string;
}
