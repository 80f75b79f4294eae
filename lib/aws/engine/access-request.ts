/**
 * A request as AWS would see it.
 *
 * What it does not say, it does not have: a context key that is not given is absent, unless AWS sends it with every request (the time,
 * the address of the caller), derives it from what is given (`aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:ResourceAccount`, the
 * organization's paths), or `unknownContext` names it.
 */
export interface AccessRequest {
  /**
   * Who asks: the ARN of a role, user, session (`arn:aws:sts::111122223333:assumed-role/coder/session`), federated user or root user, the name
   * of a service (`backup.amazonaws.com`), or `*` for somebody anonymous.
   */
  readonly principal: string;

  /** The action, for example `s3:DeleteBucket`. Case is no difference. */
  readonly action: string;

  /**
   * The ARN of the resource.
   *
   * @default "*" - no resource where the action has none, otherwise one that is not known
   */
  readonly resource?: string;

  /**
   * The account that the resource is in.
   *
   * @default - the account in the ARN; the caller's, where the action has no resource; otherwise it is not known
   */
  readonly resourceAccount?: string;

  /**
   * Context keys with their values: a string, or a list of strings for keys with many values. Case of the keys is no difference.
   *
   * @default - what can be derived
   */
  readonly context?: { readonly [key: string]: any };

  /**
   * Context keys that the request may carry, with values that are not known. `aws:PrincipalTag/*` is every tag.
   *
   * @default - none
   */
  readonly unknownContext?: string[];

  /**
   * The policies that grant to the principal: policy documents.
   *
   * @default - one that allows everything, the careless grant
   */
  readonly identityPolicies?: any[];

  /**
   * The permissions boundary of the principal, a policy document.
   *
   * @default - the one that the templates put on it
   */
  readonly permissionsBoundary?: any;

  /**
   * The policies of the session, policy documents.
   *
   * @default - none
   */
  readonly sessionPolicies?: any[];

  /**
   * The policy of the resource: a bucket policy, a key policy, the trust policy of a role, which has a say in who assumes the role and in nothing else.
   *
   * @default - none; a key and a role in the caller's account are taken to trust their account
   */
  readonly resourcePolicy?: any;

  /**
   * The policy of the VPC endpoint that the request goes through.
   *
   * @default - none
   */
  readonly vpcEndpointPolicy?: any;
}
